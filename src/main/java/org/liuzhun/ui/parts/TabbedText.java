package org.liuzhun.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Cells as spreadsheets put them on the clipboard (剪贴板表格): lines of cells between tabs; a
/// cell with a tab, a line break or a quotation mark in it stands in quotation marks.
public final class TabbedText {

  private static final int MOST_CELLS = 200_000;

  private TabbedText() {}

  /// Whether the text is more than one cell.
  public static boolean isTable(String text) {
    return text.indexOf('\t') >= 0 || text.strip().indexOf('\n') >= 0;
  }

  /// The lines of cells; what is beyond 200,000 cells is not read.
  public static List<List<String>> read(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    int cells = 0;
    for (int i = 0; i < text.length() && cells < MOST_CELLS; i++) {
      char c = text.charAt(i);
      if (quoted) {
        boolean pair = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
        quoted = c != '"' || pair;
        i += pair ? 1 : 0;
        if (quoted) {
          cell.append(c);
        }
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (c == '\t' || c == '\n') {
        line.add(cell.toString());
        cell.setLength(0);
        cells++;
        if (c == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    if (!cell.isEmpty() || !line.isEmpty()) {
      line.add(cell.toString());
      lines.add(line);
    }
    return lines;
  }

  /// The cells as a spreadsheet takes them.
  public static String write(List<List<String>> lines) {
    return lines.stream()
        .map(line -> line.stream().map(TabbedText::quoted).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String quoted(String cell) {
    return cell.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '"')
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
