package org.liuzhun.cli;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.handbook.Copy;
import org.liuzhun.print.handbook.HandbookOptions;
import org.liuzhun.print.handbook.HandbookPrinter;
import org.liuzhun.print.handbook.Printed;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `print DIR handbook [WHO…|--group G|--all] -o FILE.pdf`: the help handbooks of some or all
/// households in one file.
@Command(name = "print")
final class PrintVerb extends WorkbookVerb {

  /// What can be printed.
  enum Sheet {
    handbook
  }

  @Parameters(index = "1", paramLabel = "handbook")
  Sheet sheet = Sheet.handbook;

  @Parameters(index = "2..*", arity = "0..*", paramLabel = "WHO")
  List<String> who = new ArrayList<>();

  @Option(names = "--group", paramLabel = "G")
  @Nullable
  String group;

  @Option(names = "--all")
  boolean all;

  @Option(names = "-o", required = true, paramLabel = "FILE.pdf")
  Path file = Path.of(".");

  PrintVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    List<Dossier> households = households(workbook.village());
    if (households.isEmpty()) {
      throw new Trouble("trouble.cli.print-whom");
    }
    Printed printed = handbooks(desk, workbook, households, file);
    say(Texts.of("cli.print.done", households.size(), pages(printed), file));
    if (!printed.uncovered().isEmpty()) {
      say(Texts.of("cli.print.uncovered", printed.uncovered()));
      return Exit.LEFT_OVER;
    }
    return Exit.DONE;
  }

  static Printed handbooks(Desk desk, Workbook workbook, List<Dossier> households, Path file)
      throws Trouble {
    HandbookOptions options =
        HandbookOptions.whole(java.time.LocalDate.now(desk.clock()), Copy.HOUSEHOLD);
    return new HandbookPrinter(desk.clock(), workbook.folder())
        .print(workbook.village(), households, options, file, (_, _) -> true);
  }

  static int pages(Printed printed) {
    return printed.parts().stream().mapToInt(Printed.Part::pages).sum();
  }

  private List<Dossier> households(VillageFile village) throws Trouble {
    List<Dossier> chosen = new ArrayList<>();
    for (String name : who) {
      chosen.add(Target.of(village, name, today()).dossier());
    }
    for (Dossier dossier : village.dossiers()) {
      if (all
          || (group != null && group.equals(dossier.household().get(HOUSEHOLD.VILLAGE_GROUP)))) {
        chosen.add(dossier);
      }
    }
    return chosen;
  }
}
