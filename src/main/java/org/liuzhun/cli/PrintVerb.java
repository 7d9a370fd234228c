package org.liuzhun.cli;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.pdf.Paper;
import org.liuzhun.print.pdf.Pictures;
import org.liuzhun.print.sheet.BookPlanFile;
import org.liuzhun.print.sheet.Copy;
import org.liuzhun.print.sheet.FieldList;
import org.liuzhun.print.sheet.HandbookDay;
import org.liuzhun.print.sheet.Order;
import org.liuzhun.print.sheet.PrintOptions;
import org.liuzhun.print.sheet.Printed;
import org.liuzhun.print.sheet.Progress;
import org.liuzhun.print.sheet.Secret;
import org.liuzhun.print.sheet.Sheet;
import org.liuzhun.print.sheet.SheetPrinter;
import org.liuzhun.print.sheet.TemplateFinding;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `print DIR SHEET [WHO…|--group G|--all] [--changed] -o FILE.pdf`: one sheet of some or all
/// households in one file. `--check` names what is wrong with
/// its templates, `--fields` lists the keys.
@Command(name = "print")
final class PrintVerb extends WorkbookVerb {

  @Parameters(index = "1", paramLabel = "SHEET")
  String sheet = "";

  @Parameters(index = "2..*", arity = "0..*", paramLabel = "WHO")
  List<String> who = new ArrayList<>();

  @Option(names = "--group", paramLabel = "G")
  @Nullable
  String group;

  @Option(names = "--all")
  boolean all;

  @Option(names = "--changed")
  boolean changed;

  @Option(names = "--year", paramLabel = "Y")
  @Nullable
  Integer year;

  @Option(names = "--paper")
  Paper paper = Paper.A4;

  @Option(names = "--copy")
  Copy copy = Copy.HOUSEHOLD;

  @Option(names = "--show", paramLabel = "SECRET")
  Set<Secret> show = EnumSet.noneOf(Secret.class);

  @Option(names = "--reason", paramLabel = "TEXT")
  String reason = "";

  @Option(names = "--check")
  boolean check;

  @Option(names = "--fields")
  boolean fields;

  @Option(names = "-o", paramLabel = "FILE.pdf")
  @Nullable
  Path file;

  PrintVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    Sheet wanted =
        Sheet.of(sheet).orElseThrow(() -> new Trouble("trouble.cli.sheet", sheet, words()));
    if (fields) {
      say(FieldList.markdown(wanted));
      return Exit.DONE;
    }
    return check ? check(wanted, workbook) : print(wanted, workbook);
  }

  /// Names what is wrong with the templates of the workbook.
  private int check(Sheet wanted, Workbook workbook) throws Trouble {
    List<TemplateFinding> findings = printer(desk, workbook).templates(wanted).findings();
    findings.forEach(finding -> say(finding.text()));
    if (findings.isEmpty()) {
      say(Texts.of("cli.print.checked"));
    }
    return findings.isEmpty() ? Exit.DONE : Exit.LEFT_OVER;
  }

  private int print(Sheet wanted, Workbook workbook) throws Trouble {
    Path target = file;
    if (target == null) {
      throw new Trouble("trouble.cli.print-where");
    }
    List<Dossier> households = households(wanted, workbook.village());
    if (households.isEmpty() && wanted.unit() == Sheet.Unit.HOUSEHOLD) {
      throw new Trouble("trouble.cli.print-whom");
    }
    Order order = new Order(wanted, options(wanted, workbook), households, changed);
    SheetPrinter printer = printer(desk, workbook);
    Printed printed = printer.print(workbook.village(), order, target, Progress.NONE);
    if (printed.pages() == 0) {
      say(Texts.of("cli.print.nothing"));
      return Exit.DONE;
    }
    printer.memory().add(printed.records());
    workbook.access().note(AccessKind.EXPORTED, order.noted(target), printed.facts());
    Optional<Edit> day = HandbookDay.of(workbook.village(), wanted, printed.parts(), today());
    if (day.isPresent()) {
      workbook.save(day.get());
    }
    say(Texts.of("cli.print.done", printed.parts().size(), printed.pages(), target));
    if (!printed.uncovered().isEmpty()) {
      say(Texts.of("cli.print.uncovered", printed.uncovered()));
      return Exit.LEFT_OVER;
    }
    return Exit.DONE;
  }

  private PrintOptions options(Sheet wanted, Workbook workbook) throws Trouble {
    PrintOptions options = PrintOptions.of(wanted, today()).copy(copy).paper(paper);
    Set<Secret> hidden = EnumSet.noneOf(Secret.class);
    hidden.addAll(wanted.hidden());
    hidden.removeAll(show);
    options = options
        .hidden(hidden, reason.strip())
        .plan(BookPlanFile.read(workbook.folder()))
        .year(year == null ? options.year() : year);
    if (!options.opened(wanted).isEmpty() && reason.isBlank()) {
      throw new Trouble("trouble.print.reason");
    }
    return options;
  }

  static SheetPrinter printer(Desk desk, Workbook workbook) {
    return new SheetPrinter(desk.clock(), workbook.folder(), Pictures.of(workbook.attachments()));
  }

  private static String words() {
    return Arrays.stream(Sheet.values()).map(Sheet::word).collect(Collectors.joining(" "));
  }

  /// A list of the village without a choice is about all.
  private List<Dossier> households(Sheet wanted, VillageFile village) throws Trouble {
    boolean everybody =
        all || (wanted.unit() == Sheet.Unit.VILLAGE && who.isEmpty() && group == null);
    List<Dossier> chosen = new ArrayList<>();
    for (String name : who) {
      chosen.add(Target.of(village, name, today()).dossier());
    }
    village.dossiers().stream()
        .filter(dossier -> everybody
            || (group != null && group.equals(dossier.household().get(HOUSEHOLD.VILLAGE_GROUP))))
        .sorted(Comparator.comparing(dossier -> dossier.household().get(HOUSEHOLD.NUMBER, "")))
        .forEach(chosen::add);
    return chosen;
  }
}
