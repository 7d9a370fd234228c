package org.liuzhun.print.listing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.pdf.FontFolder;
import org.liuzhun.print.pdf.PdfBatch;
import org.liuzhun.print.pdf.WholeFile;
import org.liuzhun.print.template.TemplateEngine;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// Prints lists one after the other into one document (PDF/A-2u), each with its name, what is said
/// of it, headings on every page and its sums. Wide lists lie on their side.
///
/// @param clock gives the date that the document bears; the same clock and lists give the same
/// bytes
/// @param workbook the workbook whose folder of fonts is used as well, or null
public record ListingPages(Clock clock, @Nullable Path workbook) {

  private static final String TEMPLATE = "listing.html";
  private static final int LINES_AT_ONCE = 2000;

  /// How often a template may go round for one part of a list.
  private static final int TURNS = 150_000;

  /// What would end the text of a style rule.
  private static final Pattern QUOTES = Pattern.compile("[\"\\\\\\s]");

  /// Prints to a file, which appears whole or not at all, and tells the characters that no font
  /// has.
  ///
  /// @throws Trouble when the file cannot be written
  public String write(List<Listing> listings, Path file) throws Trouble {
    return write(listings, file, Steps.NONE);
  }

  /// Prints the same, step by step.
  ///
  /// @throws Trouble as above; when it is stopped there is no file
  public String write(List<Listing> listings, Path file, Steps steps) throws Trouble {
    try (WholeFile whole = new WholeFile(file);
        OutputStream out = new BufferedOutputStream(whole.stream())) {
      String uncovered = write(listings, out, steps);
      out.flush();
      whole.keep();
      return uncovered;
    } catch (IOException e) {
      throw new Trouble(e, "trouble.print.not-written");
    }
  }

  private String write(List<Listing> listings, OutputStream out, Steps steps)
      throws IOException, Trouble {
    TemplateEngine engine = new TemplateEngine(null);
    String title = listings.getFirst().title();
    try (PdfBatch batch =
        new PdfBatch(FontFolder.with(workbook), title, ZonedDateTime.now(clock))) {
      for (int i = 0; i < listings.size(); i++) {
        Steps own = steps.within((double) i / listings.size(), (i + 1.0) / listings.size());
        add(batch, engine, listings.get(i), own);
      }
      steps.at(1);
      batch.save(out);
      return batch.uncovered();
    }
  }

  private static void add(PdfBatch batch, TemplateEngine engine, Listing listing, Steps steps)
      throws IOException, Trouble {
    ColumnShares shares = ColumnShares.of(listing);
    int all = listing.lines().size();
    int atOnce = atOnce(listing);
    for (int from = 0; from == 0 || from < all; from += atOnce) {
      steps.at((double) from / Math.max(1, all));
      int until = Math.min(all, from + atOnce);
      batch.add(engine.fill(TEMPLATE, values(listing, shares, from, until)), listing.title());
    }
  }

  private static int atOnce(Listing listing) {
    int most = listing.lines().stream()
        .mapToInt(
            line -> line.stream().mapToInt(cell -> 1 + Pieces.of(cell).size()).sum())
        .max()
        .orElse(1);
    return Math.clamp(TURNS / (1 + most), 1, LINES_AT_ONCE);
  }

  private static Map<String, Object> values(
      Listing listing, ColumnShares shares, int from, int until) {
    boolean last = until == listing.lines().size();
    Map<String, Object> values = new HashMap<>();
    values.put("lang", Texts.language().toLanguageTag());
    values.put("size", shares.landscape() ? "A4 landscape" : "A4");
    values.put("letters", shares.letters() + "pt");
    values.put("title", listing.title());
    values.put("foot", QUOTES.matcher(listing.title()).replaceAll(" "));
    values.put("said", listing.said());
    values.put("drawing", from == 0 ? drawing(listing) : Map.of());
    values.put("page", Texts.of("listing.page"));
    values.put("heads", heads(listing, shares.percent()));
    values.put(
        "lines",
        listing.lines().subList(from, until).stream()
            .map(line -> cells(line, listing))
            .toList());
    values.put("sums", last ? sums(listing) : List.of());
    values.put("nothing", Texts.of("listing.none"));
    return values;
  }

  private static Map<String, Object> drawing(Listing listing) {
    return Drawing.of(listing).map(Drawing::values).orElse(Map.of());
  }

  private static List<Map<String, Object>> heads(Listing listing, List<BigDecimal> widths) {
    List<Map<String, Object>> heads = new ArrayList<>();
    for (int i = 0; i < widths.size(); i++) {
      heads.add(
          Map.of("pieces", Pieces.of(listing.columns().get(i).heading()), "width", widths.get(i)));
    }
    return heads;
  }

  private static List<Map<String, Object>> sums(Listing listing) {
    return listing
        .foot(Texts.of("listing.total"))
        .map(sums -> cells(sums, listing))
        .orElse(List.of());
  }

  private static List<Map<String, Object>> cells(List<String> line, Listing listing) {
    List<Map<String, Object>> cells = new ArrayList<>();
    Bars bars = Bars.of(listing);
    for (int i = 0; i < line.size(); i++) {
      Listing.Type type = listing.columns().get(i).type();
      cells.add(Map.of(
          "pieces",
          Pieces.of(line.get(i)),
          "style",
          type == Listing.Type.WORDS ? "words" : "figure",
          "bar",
          type == Listing.Type.BAR ? bars.percent(line.get(i)) : 0));
    }
    return cells;
  }
}
