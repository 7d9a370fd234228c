package org.liuzhun.bench;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.Dossier;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.backup.Trash;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Trouble;

/// Opening a village after the program was killed, against opening it after an orderly close, and
/// against making the projection again from the log. Arguments: an empty folder, the number of
/// households, how many edits the killed program had saved.
final class RecoveryBench {

  private static final Clock CLOCK = Clock.system(ZoneId.systemDefault());
  private static final WorkbookSettings SETTINGS = WorkbookSettings.of("李秀兰", CLOCK);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private RecoveryBench() {}

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    Path book = home.resolve("book");
    try (Workbook made = Workbook.create(book, Credentials.demonstration(), SETTINGS)) {
      int households = Integer.parseInt(arguments[1]);
      made.save(DemoVillage.of(households, 6, LocalDate.now(CLOCK)).edit());
    }
    Path killed = home.resolve("killed");
    try (Workbook open = open(book)) {
      edit(open, Integer.parseInt(arguments[2]));
      copy(book, killed);
    }
    for (int round = 0; round < 5; round++) {
      measure("after an orderly close", book, home.resolve("a" + round), true);
      measure("after a kill", killed, home.resolve("b" + round), true);
      measure("without the base", killed, home.resolve("c" + round), false);
    }
  }

  private static void edit(Workbook open, int edits) throws Trouble {
    List<Dossier> dossiers = List.copyOf(open.village().dossiers());
    for (int edit = 0; edit < edits; edit++) {
      Dossier dossier = dossiers.get(edit % dossiers.size());
      open.save(Edit.begin()
          .set(dossier.household(), HOUSEHOLD.REMARK, "edit " + edit)
          .build());
    }
  }

  private static void measure(String what, Path from, Path copy, boolean base) throws Exception {
    copy(from, copy);
    if (!base) {
      Trash.remove(copy.resolve("projection"));
    }
    long wall = System.nanoTime();
    long processor = THREADS.getCurrentThreadCpuTime();
    long process = PROCESS.getProcessCpuTime();
    try (Workbook book = open(copy)) {
      System.err.printf(
          Locale.ROOT,
          "%-24s %5.2f s; processor %5.2f s, %5.2f s on its thread; %d transactions taken in%n",
          what,
          (System.nanoTime() - wall) / 1e9,
          (PROCESS.getProcessCpuTime() - process) / 1e9,
          (THREADS.getCurrentThreadCpuTime() - processor) / 1e9,
          book.status().recovery().transactions());
    }
    Trash.remove(copy);
  }

  private static Workbook open(Path folder) throws Trouble {
    return Workbook.open(folder, Credentials.demonstration(), SETTINGS);
  }

  private static void copy(Path from, Path to) throws Exception {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }
}
