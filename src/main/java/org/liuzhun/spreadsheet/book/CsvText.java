package org.liuzhun.spreadsheet.book;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liuzhun.registry.listing.Listing;

/// A list as comma-separated text in UTF-8 with its mark, which spreadsheet programs need to
/// read Chinese (CSV). What looks like a formula begins with an apostrophe, what looks like a
/// long number with a tab, so that no program makes something else of it.
final class CsvText {

  private static final String MARK = "\uFEFF";
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{12,}[Xx]?|0\\d+");
  private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n\\t]");

  private CsvText() {}

  static byte[] of(Listing listing, Table table) {
    StringBuilder text = new StringBuilder(MARK);
    table.above().forEach(line -> text.append(words(line)).append("\r\n"));
    line(text, listing.columns().stream().map(Listing.Column::heading).toList(), listing);
    listing.lines().forEach(cells -> line(text, cells, listing));
    table.foot().ifPresent(cells -> line(text, cells, listing));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(StringBuilder text, List<String> cells, Listing listing) {
    text.append(java.util.stream.IntStream.range(0, cells.size())
            .mapToObj(i -> cell(cells.get(i), listing.columns().get(i).type()))
            .collect(Collectors.joining(",")))
        .append("\r\n");
  }

  private static String cell(String cell, Listing.Type type) {
    return type != Listing.Type.WORDS && Listing.number(cell).isPresent()
        ? quoted(cell.replace(",", ""))
        : words(cell);
  }

  private static String words(String cell) {
    if (LONG_NUMBER.matcher(cell).matches()) {
      return quoted("\t" + cell);
    }
    return quoted(Formulas.looksLike(cell) ? "'" + cell : cell);
  }

  private static String quoted(String cell) {
    return QUOTED.matcher(cell).find() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }
}
