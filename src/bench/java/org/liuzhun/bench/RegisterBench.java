package org.liuzhun.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.VillageSearch;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;

/// A large village: opening, searching while typing, opening a household, leaving a field,
/// judging, memory; against reading the same rows with plain jOOQ. Arguments: households,
/// years.
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
    try (Workbook workbook = open()) {
      out.println("making the projection again: "
          + Samples.of(0, 1, _ -> workbook.rebuild()).against(plain));
    }
    out.println("opening the workbook: " + Samples.of(1, 5, _ -> open().close()).against(plain));
    try (Workbook workbook = open()) {
      VillageFile village = workbook.village();
      out.printf("heap in use with the village open: %d MB%n", heap());
      out.println(new SaveBench(workbook).run());
      try (PlainTables tables = new PlainTables(folder)) {
        household(village, tables);
        search(village, tables);
      }
      judge(village, plain);
      out.println(village.dossiers().size() + " households held");
    }
  }

  private Samples prepare(int households, int years) throws Exception {
    DemoVillage demo = DemoVillage.of(households, 1, today, years);
    out.println(households + " households, " + years + " years, " + demo.rows().size() + " rows");
    try (Workbook workbook =
        Workbook.create(folder.resolve("workbook"), Credentials.demonstration(), settings())) {
      out.println("first save of everything: " + Samples.of(0, 1, _ -> workbook.save(demo.edit())));
    }
    try (PlainTables plain = new PlainTables(folder)) {
      plain.write(demo.rows());
    }
    return Samples.of(1, 5, _ -> {
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

  private void household(VillageFile village, PlainTables tables) throws Exception {
    List<UUID> households = village.dossiers().stream().map(Dossier::id).toList();
    Samples plain =
        Samples.of(50, 300, i -> tables.household(households.get(i * 7 % households.size())));
    Samples held = Samples.of(50, 300, i -> {
      Dossier dossier =
          village.dossier(households.get(i * 7 % households.size())).orElseThrow();
      Catalogue.ENTITIES.forEach(dossier::rows);
    });
    out.println("reading one household with plain jOOQ: " + plain);
    out.println("opening one household: " + held.against(plain));
  }

  private void search(VillageFile village, PlainTables tables) throws Exception {
    VillageSearch search = VillageSearch.of(village);
    List<String> names = new ArrayList<>();
    for (Dossier dossier : village.dossiers()) {
      for (Member member : dossier.everybody()) {
        names.add(member.name().substring(0, 1));
        names.add(member.name());
      }
    }
    Samples plain = Samples.of(100, 500, i -> tables.named(names.get(i * 7 % names.size())));
    out.println("looking up a name with plain jOOQ: " + plain);
    List<String> typed = List.of("w", "wx", "wxy", "wang", "yang", "ouyang", "shan", "52", "0028");
    Samples found = Samples.of(
        200,
        2000,
        i -> search.find(
            i % 3 == 0 ? names.get(i % names.size()) : typed.get(i % typed.size()), 20));
    out.println("search per key: " + found.against(plain));
  }

  private void judge(VillageFile village, Samples plain) throws Exception {
    Policy policy = Policy.of(village);
    out.println("judging the village: "
        + Samples.of(1, 3, _ -> Judgement.of(village, policy, today)).against(plain));
    Judgement judgement = Judgement.of(village, policy, today);
    List<Dossier> dossiers = List.copyOf(village.dossiers());
    out.println("judging one edit: "
        + Samples.of(
            100,
            1000,
            i -> judgement.after(
                village, Set.of(dossiers.get(i % dossiers.size()).id()))));
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
