package org.liuzhun.spreadsheet.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.liuzhun.spreadsheet.heading.Heading;

/// Finds the labels of a vertical form (竖表): a known name with an empty cell or boxes
/// to tick at its right, or with a blank or boxes within its own cell.
final class Card {

  /// So many labels make a card.
  static final int LEAST = 3;

  /// A label and the cell beside it, or one of the blanks in the label's own cell.
  ///
  /// @param gap which blank, from 0; −1 for the cell beside it
  record Label(int row, int column, int target, int gap) {

    /// Whether it stands in the cell of another one.
    boolean isIn(Label other) {
      return row == other.row && column == other.column;
    }
  }

  private Card() {}

  /// The labels with an empty cell beside them; unknown ones as well when they stand in a row with
  /// known ones.
  static Map<Label, Heading> labels(Grid grid) {
    Map<Label, Heading> all = new LinkedHashMap<>();
    for (int row = 0; row <= grid.lastRow(); row++) {
      Map<Label, Heading> inRow = inRow(grid, row);
      if (inRow.values().stream().anyMatch(Vocabulary::isKnown)) {
        all.putAll(inRow);
      }
    }
    return all.values().stream().filter(Vocabulary::isKnown).count() < LEAST
        ? new LinkedHashMap<>()
        : all;
  }

  /// The blanks within the texts of cells.
  ///
  /// @param open whether those that are nothing but room behind a colon are meant, or the others
  static Map<Label, Heading> gaps(Grid grid, boolean open) {
    Map<Label, Heading> all = new LinkedHashMap<>();
    for (int row = 0; row <= grid.lastRow(); row++) {
      for (int column = 0; column < grid.width(); column++) {
        List<Gaps.Gap> gaps = Gaps.in(grid.raw(row, column));
        for (int i = 0; i < gaps.size(); i++) {
          if (gaps.get(i).open() == open) {
            all.put(new Label(row, column, column, i), gaps.get(i).heading());
          }
        }
      }
    }
    return all;
  }

  private static Map<Label, Heading> inRow(Grid grid, int row) {
    Map<Label, Heading> labels = new LinkedHashMap<>();
    for (int column = 0; column < grid.width(); ) {
      CellRangeAddress area = grid.area(row, column);
      int right = area.getLastColumn() + 1;
      boolean own = area.getFirstRow() == row && !grid.text(row, column).isEmpty();
      boolean words = own && !Boxes.isOne(grid.raw(row, column));
      if (words && right < grid.width() && isToFill(grid, row, right)) {
        labels.put(new Label(row, column, right, -1), heading(grid, row, column));
        right = grid.area(row, right).getLastColumn() + 1;
      }
      column = right;
    }
    return labels;
  }

  /// The questions with boxes to tick in their own cells.
  static Map<Label, Heading> questions(Grid grid) {
    Map<Label, Heading> all = new LinkedHashMap<>();
    for (int row = 0; row <= grid.lastRow(); row++) {
      for (int column = 0; column < grid.width(); column++) {
        String question = Boxes.in(grid.raw(row, column)).question();
        if (!question.isEmpty()) {
          all.put(new Label(row, column, column, -1), Heading.of(question));
        }
      }
    }
    return all;
  }

  /// Whether a label heads a row of several blanks, each for somebody else: names or numbers of
  /// people stand above them (成员1, 成员2). Only one of them could be filled.
  static boolean isSideways(Grid grid, Label label) {
    int next = label.target() + 1;
    if (label.gap() >= 0
        || label.target() == label.column()
        || !isToFill(grid, label.row(), next)) {
      return false;
    }
    int above = label.row() - 1;
    while (above > 0 && grid.text(above, label.target()).isEmpty()) {
      above--;
    }
    String first = above < 0 ? "" : grid.text(above, label.target());
    String second = above < 0 ? "" : grid.text(above, next);
    return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
  }

  private static boolean isToFill(Grid grid, int row, int column) {
    return grid.exists(row, column)
        && (grid.isBlank(row, column) || Boxes.isOne(grid.raw(row, column)));
  }

  /// The label below the headings of groups that stand at its left over several rows.
  private static Heading heading(Grid grid, int row, int column) {
    List<String> levels = new ArrayList<>();
    for (int left = 0; left < column; left = grid.area(row, left).getLastColumn() + 1) {
      CellRangeAddress area = grid.area(row, left);
      if (area.getLastRow() > area.getFirstRow() && !grid.text(row, left).isEmpty()) {
        levels.add(grid.text(row, left));
      }
    }
    levels.add(grid.text(row, column));
    return Heading.of(levels);
  }
}
