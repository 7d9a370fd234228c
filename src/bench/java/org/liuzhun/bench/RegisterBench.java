package org.liuzhun.bench;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.VillageSearch;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;

/// A large village: opening, searching while typing, opening a household, leaving a field, judging,
/// memory; against
/// reading the same rows with plain jOOQ. Arguments: households, years.
final class RegisterBench {

  private final PrintStream out = System.out;
  private final Clock clock = Clock.system(ZoneId.systemDefault());
  private final LocalDate today = LocalDate.now(clock);
  private final Path folder;

  private RegisterBench(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    int households = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
    int years = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
    new RegisterBench(Files.createTempDirectory("register-bench")).run(households, years);
  }

  private void run(int households, int years) throws Exception {
    Samples plain = prepare(households, years);
    out.println("reading all rows with plain jOOQ: " + plain);
    out.println("opening the workbook: " + Samples.of(1, 7, _ -> open().close()).against(plain));
    try (Workbook workbook = open()) {
      VillageFile village = workbook.village();
      search(village);
      judge(village, plain);
      save(workbook);
      out.printf("heap in use with the village open: %d MB%n", heap());
      out.println(village.dossiers().size() + " households held");
    }
  }

  private Samples prepare(int households, int years) throws Exception {
    DemoVillage demo = DemoVillage.of(households, 1, today, years);
    out.println(households + " households, " + years + " years, " + demo.rows().size() + " rows");
    try (Workbook workbook =
        Workbook.create(folder.resolve("workbook"), Credentials.demonstration(), settings())) {
      long start = System.nanoTime();
      workbook.save(demo.edit());
      out.printf("first save of everything: %d ms%n", (System.nanoTime() - start) / 1_000_000);
    }
    try (PlainTables plain = new PlainTables(folder)) {
      plain.write(demo.rows());
    }
    return Samples.of(1, 7, _ -> {
      try (PlainTables plain = new PlainTables(folder)) {
        plain.read();
      }
    });
  }

  private Workbook open() throws Exception {
    return Workbook.open(folder.resolve("workbook"), Credentials.demonstration(), settings());
  }

  private WorkbookSettings settings() {
    return WorkbookSettings.of("bench", clock);
  }

  private void search(VillageFile village) throws Exception {
    VillageSearch search = VillageSearch.of(village);
    List<String> keys = new ArrayList<>();
    for (Dossier dossier : village.dossiers()) {
      for (Member member : dossier.everybody()) {
        String name = member.name();
        keys.add(name.substring(0, 1));
        keys.add(name);
      }
    }
    List<String> typed = List.of("w", "wx", "wxy", "wang", "yang", "ouyang", "shan", "52", "0028");
    out.println("search per key: "
        + Samples.of(
            200,
            2000,
            i -> search.find(
                i % 3 == 0 ? keys.get(i % keys.size()) : typed.get(i % typed.size()), 20)));
  }

  private void judge(VillageFile village, Samples plain) throws Exception {
    Policy policy = Policy.of(village);
    out.println("judging the village: "
        + Samples.of(2, 7, _ -> Judgement.of(village, policy, today)).against(plain));
    Judgement judgement = Judgement.of(village, policy, today);
    List<Dossier> dossiers = List.copyOf(village.dossiers());
    out.println("judging one edit: "
        + Samples.of(
            100,
            1000,
            i -> judgement.after(
                village, Set.of(dossiers.get(i % dossiers.size()).id()))));
  }

  private void save(Workbook workbook) throws Exception {
    List<Dossier> dossiers = List.copyOf(workbook.village().dossiers());
    out.println("leaving a field until saved: "
        + Samples.of(50, 500, i -> {
          var household = dossiers.get(i % dossiers.size()).household();
          workbook.save(Edit.begin()
              .set(household, HOUSEHOLD.REMARK, "round " + System.nanoTime())
              .build());
        }));
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
