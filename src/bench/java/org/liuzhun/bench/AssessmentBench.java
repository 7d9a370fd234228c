package org.liuzhun.bench;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.board.Board;
import org.liuzhun.assessment.whatif.NewLine;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// Judging a large village: all of it, after one edit, the board; against reading the same rows
/// with plain jOOQ. Arguments: households, years, and how many parts in a hundred of the usual
/// rounds; everything is always judged 29 times, the first twenty of them to warm up, and 3,000
/// edits, of which the first third do not count.
final class AssessmentBench {

  /// Until then the compiler of the run-time takes as much of the machine as the checks.
  private static final int WARM_UP = 20;

  private static final int JUDGED = 9;

  private final PrintStream out = System.out;
  private final LocalDate today = LocalDate.now(Clock.system(ZoneId.systemDefault()));
  private VillageFile village = VillageFile.empty();
  private Judgement judgement = Judgement.of(village, Policy.of(village), today);

  private final int share;

  private AssessmentBench(int share) {
    this.share = share;
  }

  private int rounds(int usual) {
    return Math.max(3, usual * share / 100);
  }

  public static void main(String[] arguments) throws Exception {
    int households = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
    int years = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
    new AssessmentBench(arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100)
        .run(households, years);
  }

  private void run(int households, int years) throws Exception {
    List<Row> rows = DemoVillage.of(households, 1, today, years).rows();
    out.println(households + " households, " + years + " years, " + rows.size() + " rows");
    Samples plain = plain(rows);
    out.println("reading all rows with plain jOOQ: " + plain);
    village = VillageFile.of(rows);
    Policy policy = Policy.of(village);
    out.println("the first judgement: "
        + Samples.of(0, 1, _ -> judgement = Judgement.of(village, policy, today))
            .against(plain));
    Samples.of(0, WARM_UP, _ -> judgement = Judgement.of(village, policy, today));
    long before = processorTime();
    out.println("all judged again: "
        + Samples.of(0, JUDGED, _ -> judgement = Judgement.of(village, policy, today))
            .against(plain));
    out.println("processor time of one: " + (processorTime() - before) / JUDGED + " ms");
    List<Dossier> dossiers = List.copyOf(village.dossiers());
    out.println("one edit judged: "
        + Samples.of(1000, 2000, i -> edit(dossiers.get(i * 7 % dossiers.size()), i)));
    out.println("the board after an edit: "
        + Samples.of(1, rounds(50), i -> {
          edit(dossiers.get(i), i);
          Board.of(judgement);
        }));
    out.println("the village under another line: "
        + Samples.of(1, rounds(20), i -> NewLine.of(judgement, BigDecimal.valueOf(8000L + i))));
    out.println(judgement.findings().size() + " findings held");
  }

  /// Of all threads, in milliseconds.
  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1_000_000;
  }

  private Samples plain(List<Row> rows) throws Exception {
    Path folder = Files.createTempDirectory("assessment-bench");
    try (PlainTables tables = new PlainTables(folder)) {
      tables.write(rows);
      return Samples.of(1, rounds(7), _ -> tables.read());
    }
  }

  /// Another telephone, amount or number of months in a household's file.
  private void edit(Dossier seen, int round) {
    Dossier dossier = village.dossier(seen.id()).orElseThrow();
    Row before = switch (round % 3) {
      case 0 -> dossier.household();
      case 1 ->
        dossier.rows(Catalogue.INCOME_ITEM).stream().findFirst().orElse(dossier.household());
      default ->
        dossier.rows(Catalogue.PERSON_YEAR).stream().findFirst().orElse(dossier.household());
    };
    Row after = changed(before, round);
    List<RowChange> changes = List.of(new RowChange(before.entity(), before.id(), before, after));
    Set<UUID> touched = village.touched(changes);
    village = village.with(changes);
    judgement = judgement.after(village, touched);
  }

  private static Row changed(Row row, int round) {
    if (row.entity() == Catalogue.INCOME_ITEM) {
      return row.with(INCOME_ITEM.AMOUNT, BigDecimal.valueOf(1000L + round));
    }
    return row.entity() == Catalogue.PERSON_YEAR
        ? row.with(PERSON_YEAR.WORK_MONTHS, round % 13)
        : row.with(HOUSEHOLD.PHONE, "138%08d".formatted(round));
  }
}
