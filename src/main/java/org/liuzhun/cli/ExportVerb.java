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
import org.liuzhun.spreadsheet.OwnExport;
import org.liuzhun.spreadsheet.OwnLayout;
import org.liuzhun.spreadsheet.OwnLayouts;
import org.liuzhun.spreadsheet.book.SpreadsheetFile;
import org.liuzhun.spreadsheet.book.Top;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export DIR LAYOUT -o FILE [--year Y] [--period 2026-11|2026-Q4|2026-H2|2026] [--reason
/// TEXT]`: the register in a layout of the national system or one's own, or a report. The
/// suffix of the file says of which kind it is: .xlsx, .xls, .csv, for reports and own
/// layouts also .pdf. Numbers are whole only for a reason. `--list` names layouts and
/// reports.
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
    List<OwnLayout> own = OwnLayouts.read(workbook.folder());
    if (list) {
      Layout.EXPORTED.forEach(layout -> say(layout.name()));
      own.forEach(layout -> say(layout.name()));
      ReportForm.ALL.forEach(form -> say(form.key() + "\t" + form.title()));
      return Exit.DONE;
    }
    Path target = file;
    if (target == null) {
      throw new Trouble("trouble.cli.export-where");
    }
    Optional<Layout> layout =
        Layout.EXPORTED.stream().filter(one -> one.name().equals(name)).findFirst();
    if (layout.isPresent()) {
      Listing listing = new LayoutExport(layout.get(), workbook.village(), year(), today())
          .listing(whole(), Steps.NONE);
      SpreadsheetFile.write(listing, Top.HEADINGS, target);
      return written(workbook, layout.get().name(), List.of(listing), target);
    }
    Optional<OwnLayout> made =
        own.stream().filter(one -> one.name().equals(name)).findFirst();
    return made.isPresent() ? own(workbook, made.get(), target) : report(workbook, form(), target);
  }

  private int own(Workbook workbook, OwnLayout layout, Path target) throws Trouble {
    Listing listing = new OwnExport(layout, workbook.village(), year(), today())
        .listing(List.of(heading(workbook)), whole(), Steps.NONE);
    write(List.of(listing), workbook, target);
    return written(workbook, layout.name(), List.of(listing), target);
  }

  private int year() {
    return year == null ? today().getYear() : year;
  }

  /// Whether numbers are whole: for that somebody gave a reason.
  private boolean whole() {
    return !reason.isBlank();
  }

  private String heading(Workbook workbook) {
    return Texts.of(
        "listing.village",
        workbook.village().village().get(VILLAGE.NAME, ""),
        today().toString());
  }

  private void write(List<Listing> listings, Workbook workbook, Path target) throws Trouble {
    if (target.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      new ListingPages(desk.clock(), workbook.folder()).write(listings.subList(0, 1), target);
    } else {
      SpreadsheetFile.write(listings, Top.TITLED, target);
    }
  }

  private ReportForm form() throws Trouble {
    return ReportForm.ALL.stream()
        .filter(form -> form.key().equals(name) || form.title().equals(name))
        .findFirst()
        .orElseThrow(() -> new Trouble("trouble.cli.layout", name));
  }

  private int written(Workbook workbook, String what, List<Listing> listings, Path target)
      throws Trouble {
    note(workbook, what, listings, target);
    if (whole()) {
      workbook.access().note(AccessKind.EXPORTED, Texts.of("layout.opened", what, reason.strip()));
    }
    say(Texts.of(
        whole() ? "cli.export.whole" : "cli.export.masked",
        what,
        listings.getLast().lines().size(),
        target));
    return Exit.DONE;
  }

  private int report(Workbook workbook, ReportForm form, Path target) throws Trouble {
    ReportPeriod about = period(form);
    var reported = form.about(workbook.village(), about);
    List<Listing> listings = new ReportListings(workbook.village()).of(reported, heading(workbook));
    write(listings, workbook, target);
    note(workbook, form.title(), listings, target);
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

  private static void note(Workbook workbook, String what, List<Listing> listings, Path target)
      throws Trouble {
    int lines = listings.getLast().lines().size();
    int filled = listings.stream().mapToInt(Listing::filled).sum();
    workbook
        .access()
        .note(AccessKind.EXPORTED, Texts.of("listing.noted", what, lines, target), filled);
  }
}
