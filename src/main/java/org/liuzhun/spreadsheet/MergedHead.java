package org.liuzhun.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import org.liuzhun.spreadsheet.sheet.Cell;
import org.liuzhun.spreadsheet.sheet.Sheet;

/// The upper rows of a sheet with merged cells filled: a heading may span rows, a group of
/// columns may have a heading of its own above.
final class MergedHead {

  private static final int WIDEST_MERGE = 1_000;

  private record Place(int row, int column) {}

  private final Map<Place, String> texts = new HashMap<>();
  private int width;

  MergedHead(Sheet sheet, int rows) {
    for (Sheet.Line line : sheet.lines()) {
      if (line.row() < rows) {
        read(line);
      }
    }
    sheet.merged().stream()
        .filter(area -> area.firstRow() < rows)
        .forEach(area -> fill(area, rows));
  }

  private void read(Sheet.Line line) {
    width = Math.max(width, line.cells().size());
    for (int column = 0; column < line.cells().size(); column++) {
      Cell cell = line.cells().get(column);
      if (!cell.isBlank()) {
        texts.put(new Place(line.row(), column), cell.shown());
      }
    }
  }

  /// The heading of a column: of its own, or together with the group's when only both are known.
  String heading(int row, int column) {
    String own = text(row, column);
    String above = text(row - 1, column);
    boolean better = !own.equals(above)
        && Headings.meaning(own) == null
        && Headings.meaning(above + own) != null;
    return better ? above + own : own;
  }

  /// How many headings of a row are known.
  long known(int row) {
    return java.util.stream.IntStream.range(0, width)
        .filter(column -> Headings.isKnown(heading(row, column)))
        .count();
  }

  private String text(int row, int column) {
    return texts.getOrDefault(new Place(row, column), "");
  }

  private void fill(Sheet.Area area, int rows) {
    String text = text(area.firstRow(), area.firstColumn());
    if (text.isEmpty() || area.lastColumn() - area.firstColumn() > WIDEST_MERGE) {
      return;
    }
    for (int row = area.firstRow(); row <= Math.min(area.lastRow(), rows); row++) {
      for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
        texts.putIfAbsent(new Place(row, column), text);
      }
    }
  }
}
