package org.liuzhun.cli;

import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.reporting.ReportForm;
import org.liuzhun.assessment.reporting.ReportListings;
import org.liuzhun.assessment.reporting.ReportPeriod;
import org.liuzhun.print.listing.ListingPages;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.spreadsheet.Layout;
import org.liuzhun.spreadsheet.LayoutExport;
import org.liuzhun.spreadsheet.book.SpreadsheetFile;
import org.liuzhun.spreadsheet.book.Top;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export DIR LAYOUT -o FILE [--year Y] [--period 2026-11|2026-Q4|2026] [--reason TEXT]`: the
/// register in a layout of the national system, or a report. The suffix of the file says of which
/// kind it is: .xlsx, .xls, .csv, for a report also .pdf. Numbers are whole only for a reason.
/// `--list` names layouts and reports.
@Command(name = "export")
final class ExportVerb extends WorkbookVerb {

  @Parameters(index = "1", arity = "0..1", paramLabel = "LAYOUT")
  String name = "";

  @Option(names = "-o", paramLabel = "FILE")
  @Nullable
  Path file;

  @Option(names = "--year", paramLabel = "Y")
  @Nullable
  Integer year;

  @Option(names = "--period", paramLabel = "P")
  @Nullable
  String period;

  @Option(names = "--reason", paramLabel = "TEXT")
  String reason = "";

  @Option(names = "--list")
  boolean list;

  ExportVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    if (list) {
      Layout.ALL.forEach(layout -> say(layout.name()));
      ReportForm.ALL.forEach(form -> say(form.key() + "\t" + form.title()));
      return Exit.DONE;
    }
    Path target = file;
    if (target == null) {
      throw new Trouble("trouble.cli.export-where");
    }
    Optional<Layout> layout =
        Layout.ALL.stream().filter(one -> one.name().equals(name)).findFirst();
    return layout.isPresent()
        ? layout(workbook, layout.get(), target)
        : report(workbook, form(), target);
  }

  private ReportForm form() throws Trouble {
    return ReportForm.ALL.stream()
        .filter(form -> form.key().equals(name) || form.title().equals(name))
        .findFirst()
        .orElseThrow(() -> new Trouble("trouble.cli.layout", name));
  }

  private int layout(Workbook workbook, Layout layout, Path target) throws Trouble {
    boolean whole = !reason.isBlank();
    int of = year == null ? today().getYear() : year;
    int people = new LayoutExport(layout, workbook.village(), of, today()).write(target, whole);
    note(workbook, layout.name(), people, target);
    if (whole) {
      workbook
          .access()
          .note(AccessKind.EXPORTED, Texts.of("layout.opened", layout.name(), reason.strip()));
    }
    say(Texts.of(whole ? "cli.export.whole" : "cli.export.masked", layout.name(), people, target));
    return Exit.DONE;
  }

  private int report(Workbook workbook, ReportForm form, Path target) throws Trouble {
    ReportPeriod about = period(form);
    String heading = Texts.of(
        "listing.village",
        workbook.village().village().get(VILLAGE.NAME, ""),
        today().toString());
    var reported = form.about(workbook.village(), about);
    List<Listing> listings = new ReportListings(workbook.village()).of(reported, heading);
    if (target.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      List<Listing> figures = listings.subList(0, 1);
      new ListingPages(desk.clock(), workbook.folder()).write(figures, target);
    } else {
      SpreadsheetFile.write(listings, Top.TITLED, target);
    }
    note(workbook, form.title(), listings.getLast().lines().size(), target);
    say(Texts.of("cli.export.report", form.title(), about.words(), target));
    long absent =
        reported.lines().stream().filter(line -> !line.absent().isEmpty()).count();
    if (absent > 0) {
      say(Texts.of("cli.export.absent", absent));
    }
    return absent > 0 ? Exit.LEFT_OVER : Exit.DONE;
  }

  private ReportPeriod period(ReportForm form) throws Trouble {
    String given = period;
    if (given == null) {
      return ReportPeriod.of(form.rhythm(), today());
    }
    return ReportPeriod.read(given)
        .filter(one -> one.rhythm() == form.rhythm())
        .orElseThrow(() -> new Trouble("trouble.cli.period", given));
  }

  private static void note(Workbook workbook, String what, int lines, Path target) throws Trouble {
    workbook.access().note(AccessKind.EXPORTED, Texts.of("listing.noted", what, lines, target));
  }
}
