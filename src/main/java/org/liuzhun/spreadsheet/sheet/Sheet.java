package org.liuzhun.spreadsheet.sheet;

import java.util.List;

/// One sheet (工作表).
///
/// @param name its name
/// @param lines the rows that hold something, in order
/// @param merged the merged areas
public record Sheet(String name, List<Line> lines, List<Area> merged) {

  /// A row that holds something.
  ///
  /// @param row its number, from 0
  /// @param cells its cells from column 0 up to the last one filled
  public record Line(int row, List<Cell> cells) {

    /// The cell of a column, empty beyond the last.
    public Cell cell(int column) {
      return column < cells.size() ? cells.get(column) : Cell.blank();
    }
  }

  /// A merged area, from 0, both ends included.
  public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

  /// Where a cell of this sheet stands.
  public Position at(int row, int column) {
    return new Position(name, row, column);
  }
}
