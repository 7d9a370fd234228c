package org.liuzhun.spreadsheet.form;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Situation;

/// Cells that a form has merged over several rows because a household has several people (按户合并):
/// taken apart before the rows are filled, put together again household by household.
final class FamilyCells {

  private final Sheet sheet;
  private final int first;
  private final SortedSet<Integer> columns = new TreeSet<>();

  private FamilyCells(Sheet sheet, int first) {
    this.sheet = sheet;
    this.first = first;
  }

  /// Takes those of a table apart.
  static FamilyCells takenApart(Sheet sheet, TableShape table) {
    FamilyCells families = new FamilyCells(sheet, table.first());
    for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
      CellRangeAddress area = sheet.getMergedRegion(i);
      boolean inTable = area.getFirstRow() >= table.first() && area.getLastRow() <= table.last();
      if (inTable
          && area.getFirstRow() < area.getLastRow()
          && area.getFirstColumn() == area.getLastColumn()) {
        families.columns.add(area.getFirstColumn());
        sheet.removeMergedRegion(i);
      }
    }
    return families;
  }

  /// Puts the rows of each household together again.
  ///
  /// @param filled whom the rows are about, from the first one on
  /// @param serial the column that counts, merged with the others or not; −1 when none does
  void putTogether(List<Whose> filled, int serial) {
    int start = 0;
    int families = 0;
    for (int i = 1; i <= filled.size(); i++) {
      if (i == filled.size() || !Objects.equals(home(filled, i), home(filled, start))) {
        int from = first + start;
        int to = first + i - 1;
        columns.forEach(column -> merge(from, to, column));
        families++;
        if (columns.contains(serial)) {
          sheet.getRow(from).getCell(serial).setCellValue(families);
        }
        start = i;
      }
    }
  }

  private void merge(int from, int to, int column) {
    for (int row = from + 1; row <= to; row++) {
      Row line = sheet.getRow(row);
      if (line != null && line.getCell(column) != null) {
        line.getCell(column).setBlank();
      }
    }
    if (to > from) {
      sheet.addMergedRegion(new CellRangeAddress(from, to, column, column));
    }
  }

  private static @Nullable UUID home(List<Whose> filled, int at) {
    Situation household = filled.get(at).household();
    return household == null ? null : household.id();
  }
}
