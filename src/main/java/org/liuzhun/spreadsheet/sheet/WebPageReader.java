package org.liuzhun.spreadsheet.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liuzhun.text.Trouble;

/// Reads the tables of a web page that calls itself .xls, as some systems export them. Only rows,
/// cells and their text are looked at: nothing is run, nothing is fetched.
final class WebPageReader {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9:]*+)([^<>]*+)>");
  private static final Pattern SPAN =
      Pattern.compile("(colspan|rowspan)\\s*=\\s*[\"']?(\\d{1,5})", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY = Pattern.compile("&(#[xX]?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,6});");
  private static final Map<String, String> ENTITIES =
      Map.of("nbsp", " ", "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");
  private static final String[][] UNREAD = {
    {"<!--", "-->"}, {"<script", "</script>"}, {"<style", "</style>"}
  };

  private final Collector collector = new Collector();
  private final StringBuilder text = new StringBuilder();
  private final Map<Integer, Integer> reaching = new HashMap<>();
  private boolean inCell;
  private int row = -1;
  private int column;
  private int width = 1;
  private int height = 1;
  private int rows;

  private WebPageReader() {}

  /// The tables of a page as one sheet.
  ///
  /// @throws Trouble when the page has no table
  static List<Sheet> read(Path file) throws IOException, Trouble {
    String page = WrittenText.decode(Files.readAllBytes(file));
    WebPageReader reader = new WebPageReader();
    reader.read(readable(page));
    if (reader.rows == 0) {
      throw new Trouble("trouble.sheet-web-page", file.getFileName());
    }
    reader.collector.endSheet(String.valueOf(file.getFileName()));
    return reader.collector.sheets();
  }

  private static String readable(String page) {
    String rest = page;
    for (String[] part : UNREAD) {
      StringBuilder kept = new StringBuilder();
      String lower = rest.toLowerCase(Locale.ROOT);
      int at = 0;
      for (int from = lower.indexOf(part[0]); from >= 0; from = lower.indexOf(part[0], at)) {
        kept.append(rest, at, from);
        int end = lower.indexOf(part[1], from);
        at = end < 0 ? rest.length() : end + part[1].length();
      }
      rest = kept.append(rest, at, rest.length()).toString();
    }
    return rest;
  }

  private void read(String page) throws Trouble {
    Matcher tag = TAG.matcher(page);
    int at = 0;
    while (tag.find()) {
      if (inCell) {
        text.append(page, at, tag.start());
      }
      at = tag.end();
      boolean closes = !tag.group(1).isEmpty();
      tag(tag.group(2).toLowerCase(Locale.ROOT), closes, tag.group(3));
    }
  }

  private void tag(String name, boolean closes, String attributes) throws Trouble {
    switch (name) {
      case "table" -> {
        endCell();
      }
      case "tr" -> {
        endCell();
        if (!closes) {
          collector.row(++row);
          column = 0;
        }
      }
      case "td", "th" -> {
        endCell();
        if (!closes) {
          beginCell(attributes);
        }
      }
      case "br", "p", "div" -> text.append(' ');
      default -> {}
    }
  }

  private void beginCell(String attributes) {
    while (reaching.getOrDefault(column, -1) >= row) {
      column++;
    }
    width = 1;
    height = 1;
    for (Matcher span = SPAN.matcher(attributes); span.find(); ) {
      int cells = Math.clamp(Integer.parseInt(span.group(2)), 1, Collector.COLUMNS);
      if (span.group(1).equalsIgnoreCase("colspan")) {
        width = cells;
      } else {
        height = cells;
      }
    }
    inCell = true;
    text.setLength(0);
  }

  private void endCell() throws Trouble {
    if (!inCell) {
      return;
    }
    inCell = false;
    rows = Math.max(rows, row + 1);
    collector.cell(column, new Cell.Text(entities(text.toString()).strip()));
    if (width > 1 || height > 1) {
      collector.merge(new Sheet.Area(row, row + height - 1, column, column + width - 1));
    }
    for (int i = 0; i < width; i++) {
      reaching.put(column + i, row + height - 1);
    }
    column += width;
  }

  private static String entities(String written) {
    return ENTITY
        .matcher(written)
        .replaceAll(found -> Matcher.quoteReplacement(entity(found.group(1))))
        .replaceAll("\\s+", " ");
  }

  private static String entity(String name) {
    if (!name.startsWith("#")) {
      return ENTITIES.getOrDefault(name.toLowerCase(Locale.ROOT), "&" + name + ";");
    }
    boolean hex = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
    String digits = name.substring(hex ? 2 : 1);
    if (digits.isEmpty() || !hex && !digits.matches("\\d+")) {
      return "&" + name + ";";
    }
    int character = Integer.parseInt(digits, hex ? 16 : 10);
    return Character.isValidCodePoint(character) ? Character.toString(character) : "";
  }
}
