package org.liuzhun.spreadsheet.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liuzhun.text.Trouble;

/// Reads text tables: separated by commas, tabs or semicolons, in UTF-8, GB 18030 or UTF-16 with
/// its mark.
final class CsvReader {

  private static final String SEPARATORS = ",\t;";
  private static final String TABLE = "<table";
  private static final int HEAD = 4_000;

  private CsvReader() {}

  static List<Sheet> read(Path file) throws IOException, Trouble {
    String text = WrittenText.decode(Files.readAllBytes(file));
    if (text.indexOf('\0') >= 0) {
      throw new Trouble("trouble.sheet-unknown", file.getFileName());
    }
    if (text.substring(0, Math.min(text.length(), HEAD))
        .toLowerCase(Locale.ROOT)
        .contains(TABLE)) {
      return WebPageReader.read(file);
    }
    Collector collector = new Collector();
    int row = 0;
    for (List<String> record : records(text, separator(text))) {
      collector.row(row++);
      cells(record, collector);
    }
    collector.endSheet(String.valueOf(file.getFileName()));
    return collector.sheets();
  }

  private static void cells(List<String> record, Collector collector) throws Trouble {
    for (int column = 0; column < record.size(); column++) {
      collector.cell(column, new Cell.Text(unprotected(record.get(column))));
    }
  }

  private static char separator(String text) {
    String head = text.substring(0, Math.min(text.length(), 4_000));
    char best = SEPARATORS.charAt(0);
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char c = SEPARATORS.charAt(i);
      if (count(head, c) > count(head, best)) {
        best = c;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static List<List<String>> records(String text, char separator) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (doubled) {
          cell.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (quoted || c != separator && c != '\n') {
        cell.append(c);
      } else {
        record.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          records.add(record);
          record = new ArrayList<>();
        }
      }
    }
    record.add(cell.toString());
    records.add(record);
    return records;
  }

  /// Other programs write ="5226…" or a tab before long numbers, so that Excel leaves them alone.
  private static String unprotected(String cell) {
    String text = cell.strip();
    return text.startsWith("=") && text.length() > 16 ? text.substring(1) : text;
  }
}
