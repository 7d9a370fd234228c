package org.liuzhun.spreadsheet.form;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.liuzhun.spreadsheet.heading.Heading;
import org.liuzhun.spreadsheet.heading.Tables;

/// Where a table stands in a sheet (表格区域).
///
/// @param top the first row of its headings
/// @param bottom the last row of its headings
/// @param first the first row to be filled
/// @param last the last row that is there to be filled; before the first when there is none
/// @param known how many of its headings are known
public record TableShape(int top, int bottom, int first, int last, int known) {

  private static final int SEARCHED_ROWS = 40;
  private static final int LEAST_KNOWN = 3;
  private static final List<String> FEET = Tables.words("forms.tsv", "foot");
  private static final List<String> EXAMPLES = Tables.words("forms.tsv", "example");
  private static final List<String> ORDINALS = Tables.words("forms.tsv", "ordinal");
  private static final String STRANGER = Tables.pattern("form.stranger");

  /// The table with most known headings between two rows; null when none has enough.
  static @Nullable TableShape find(Grid grid, int from, int until) {
    int best = -1;
    int most = LEAST_KNOWN - 1;
    for (int row = from; row <= Math.min(until, from + SEARCHED_ROWS); row++) {
      int known = known(grid, row);
      boolean below = known == most && best >= 0 && row == best + 1 && continues(grid, best);
      if (known > most || below) {
        most = known;
        best = row;
      }
    }
    return best < 0 ? null : of(grid, best, most);
  }

  /// The table whose headings end in this row.
  static TableShape headedBy(Grid grid, int row) {
    return of(grid, row, known(grid, row));
  }

  /// Whether enough headings of a row are known, and most of them.
  static boolean isHead(Grid grid, int row) {
    int known = known(grid, row);
    return known >= LEAST_KNOWN && 2 * known > grid.texts(row).size();
  }

  /// The same, ending with this row.
  TableShape until(int end) {
    return new TableShape(top, bottom, first, end, known);
  }

  /// Whether a label is one of its headings.
  boolean isHeadedBy(Card.Label label) {
    return label.row() >= top && label.row() <= bottom;
  }

  /// Whether a row lies between its first heading and its last row.
  boolean holds(int row) {
    return row >= top && row <= Math.max(bottom, last);
  }

  /// Whether it cannot be a mere row of words: it has rows to be filled, and most of what stands
  /// above them are known headings.
  boolean isSurelyOne(Grid grid) {
    return last >= first && 2 * known > grid.texts(bottom).size();
  }

  /// The same, ending before the next row in which something stands: within a card
  /// other labels follow.
  TableShape untilLabel(Grid grid) {
    int end = first;
    while (end <= last && isEmpty(grid, end)) {
      end++;
    }
    return until(end - 1);
  }

  /// Whether nothing stands in a row but its number and what reaches down into it.
  private static boolean isEmpty(Grid grid, int row) {
    return IntStream.range(0, grid.width())
        .filter(column -> grid.area(row, column).getFirstRow() == row)
        .mapToObj(column -> grid.text(row, column))
        .allMatch(text -> text.isEmpty() || text.matches("\\d{1,3}"));
  }

  private static TableShape of(Grid grid, int row, int known) {
    int bottom = row;
    for (int column = 0; column < grid.width(); column++) {
      if (Vocabulary.isKnown(grid.heading(row, row, column))) {
        bottom = Math.max(bottom, grid.area(row, column).getLastRow());
      }
    }
    int top = row;
    while (top > 0 && gathers(grid, top - 1)) {
      top--;
    }
    int first = bottom + 1;
    while (first <= grid.lastRow() && (isExample(grid, first) || isNumbering(grid, first))) {
      first++;
    }
    int last = first - 1;
    while (last < grid.lastRow() && !isFoot(grid, last + 1)) {
      last++;
    }
    return new TableShape(top, bottom, first, last, known);
  }

  private static int known(Grid grid, int row) {
    int top = row;
    while (top > 0 && gathers(grid, top - 1)) {
      top--;
    }
    int upper = top;
    return (int) IntStream.range(0, grid.width())
        .filter(column ->
            !grid.text(row, column).isEmpty() && grid.area(row, column).getFirstColumn() == column)
        .mapToObj(column -> grid.heading(upper, row, column))
        .filter(Vocabulary::isKnown)
        .map(Heading::text)
        .distinct()
        .count();
  }

  /// Whether the headings of a row go on in the next one.
  private static boolean continues(Grid grid, int row) {
    return IntStream.range(0, grid.width()).anyMatch(column -> {
      CellRangeAddress area = grid.area(row, column);
      return area.getLastRow() > row || area.getLastColumn() > area.getFirstColumn();
    });
  }

  /// Whether a row holds headings of groups: several texts, merged areas among them, hardly a gap,
  /// none of them a label with a colon.
  private static boolean gathers(Grid grid, int row) {
    List<String> texts = grid.texts(row);
    boolean labels = texts.stream().anyMatch(text -> text.matches(STRANGER));
    long filled = IntStream.range(0, grid.width())
        .filter(column -> !grid.text(row, column).isEmpty())
        .count();
    return texts.size() > 1 && !labels && filled * 4 >= grid.width() * 3L && continues(grid, row);
  }

  private static boolean isFoot(Grid grid, int row) {
    List<String> texts = grid.texts(row);
    if (texts.isEmpty()) {
      return false;
    }
    String text = texts.getFirst().replace(" ", "");
    return FEET.stream().anyMatch(text::startsWith) || texts.size() == 1 && isBroad(grid, row);
  }

  /// Whether a single text stretches over most of the sheet: a note, no entry.
  private static boolean isBroad(Grid grid, int row) {
    return IntStream.range(0, grid.width())
        .mapToObj(column -> grid.area(row, column))
        .anyMatch(area -> 2 * (area.getLastColumn() - area.getFirstColumn() + 1) > grid.width());
  }

  private static boolean isExample(Grid grid, int row) {
    return grid.texts(row).stream()
        .limit(2)
        .anyMatch(text -> EXAMPLES.stream().anyMatch(text::startsWith));
  }

  /// The row of 栏次: 1 2 3 … or 甲 乙 丙 ….
  private static boolean isNumbering(Grid grid, int row) {
    List<String> texts =
        grid.texts(row).stream().filter(text -> !ORDINALS.contains(text)).toList();
    return grid.texts(row).size() >= LEAST_KNOWN
        && IntStream.range(0, texts.size())
            .allMatch(i -> texts.get(i).equals(String.valueOf(i + 1)));
  }
}
