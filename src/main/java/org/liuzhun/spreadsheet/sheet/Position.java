package org.liuzhun.spreadsheet.sheet;

import org.apache.poi.ss.util.CellReference;

/// Where a cell stands.
///
/// @param sheet the sheet's name
/// @param row the row, from 0
/// @param column the column, from 0; −1 means the whole row
public record Position(String sheet, int row, int column) {

  /// The reference as people write it: B7, or 7 for a whole row.
  public String reference() {
    return (column < 0 ? "" : CellReference.convertNumToColString(column)) + (row + 1);
  }

  @Override
  public String toString() {
    return sheet + "!" + reference();
  }
}
