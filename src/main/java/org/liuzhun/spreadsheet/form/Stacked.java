package org.liuzhun.spreadsheet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Tables that stand one below the other in a sheet (上下分表): one for each kind of household or each
/// group, with nearly the same headings.
final class Stacked {

  private static final int LEAST_SHARED = 2;
  private static final int WORDS_ABOVE = 2;

  private Stacked() {}

  /// The tables of a sheet from top to bottom.
  ///
  /// @param best the one with most known headings
  static List<TableShape> of(Grid grid, TableShape best) {
    List<String> headings = grid.texts(best.bottom());
    List<TableShape> tables = new ArrayList<>();
    for (int row = 0; row <= grid.lastRow(); row++) {
      if (row == best.bottom() || isLike(grid, row, headings)) {
        tables.add(row == best.bottom() ? best : TableShape.headedBy(grid, row));
        row = tables.getLast().bottom();
      }
    }
    for (int i = 0; i + 1 < tables.size(); i++) {
      tables.set(i, tables.get(i).until(end(grid, tables.get(i), tables.get(i + 1))));
    }
    return tables;
  }

  /// The heading of a table's section: what stands alone in a row just above it; empty
  /// when nothing does.
  static String section(Grid grid, TableShape table) {
    return IntStream.iterate(table.top() - 1, row -> row >= 0, row -> row - 1)
        .limit(WORDS_ABOVE)
        .filter(row -> grid.texts(row).size() == 1)
        .mapToObj(row -> grid.texts(row).getFirst())
        .findFirst()
        .orElse("");
  }

  private static boolean isLike(Grid grid, int row, List<String> headings) {
    List<String> texts = grid.texts(row);
    return texts.stream().filter(headings::contains).count() >= LEAST_SHARED
        && TableShape.isHead(grid, row);
  }

  /// The last row before the section of the next table, its heading and blank lines left out.
  private static int end(Grid grid, TableShape table, TableShape next) {
    int row = next.top() - 1;
    while (row >= table.first() && (grid.texts(row).size() == 1 || !grid.exists(row, 0))) {
      row--;
    }
    return Math.min(row, table.last());
  }
}
