package org.liuzhun.spreadsheet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/// Cells that a form has merged over several rows because a household has several people (按户合并):
/// taken apart before the rows are filled, put together again household by household where all its
/// rows say the same. A label beside the table stays one piece and grows with it.
final class FamilyCells {

  private final Sheet sheet;
  private final int first;
  private final int last;
  private final List<CellRangeAddress> labels = new ArrayList<>();
  private final SortedSet<Integer> columns = new TreeSet<>();
  private final DataFormatter formatter = new DataFormatter();

  private FamilyCells(Sheet sheet, TableShape table) {
    this.sheet = sheet;
    first = table.first();
    last = table.last();
  }

  /// Takes those of a table apart.
  ///
  /// @param serial the column that counts; −1 when none does
  static FamilyCells takenApart(Sheet sheet, TableShape table, int serial) {
    FamilyCells families = new FamilyCells(sheet, table);
    for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
      CellRangeAddress area = sheet.getMergedRegion(i);
      if (isWithin(area, table)) {
        families.take(area, serial);
        sheet.removeMergedRegion(i);
      }
    }
    return families;
  }

  private void take(CellRangeAddress area, int serial) {
    int column = area.getFirstColumn();
    if (column == serial || text(area.getFirstRow(), column).isEmpty()) {
      columns.add(column);
    } else {
      labels.add(area);
    }
  }

  private static boolean isWithin(CellRangeAddress area, TableShape table) {
    return area.getFirstRow() >= table.first()
        && area.getLastRow() <= table.last()
        && area.getFirstRow() < area.getLastRow()
        && area.getFirstColumn() == area.getLastColumn();
  }

  /// Puts the rows of each household together again.
  ///
  /// @param filled whom the rows are about, from the first one on
  /// @param serial the column that counts, merged with the others or not; −1 when none does
  void putTogether(List<Whose> filled, int serial) {
    labels.forEach(label -> restore(label, first + filled.size() - 1));
    int start = 0;
    int families = 0;
    for (int i = 1; i <= filled.size(); i++) {
      if (i == filled.size() || !isOneFamily(filled.get(start), filled.get(i))) {
        families++;
        join(first + start, first + i - 1, serial, families);
        start = i;
      }
    }
  }

  /// Puts a label together again; one that reached to the table's end reaches there again.
  private void restore(CellRangeAddress label, int filled) {
    boolean whole = label.getLastRow() == last;
    label.setLastRow(whole ? Math.max(last, filled) : label.getLastRow());
    sheet.addMergedRegion(label);
  }

  private void join(int from, int to, int serial, int family) {
    columns.stream()
        .filter(column -> column == serial || isSame(from, to, column))
        .forEach(column -> merge(from, to, column));
    if (columns.contains(serial)) {
      sheet.getRow(from).getCell(serial).setCellValue(family);
    }
  }

  private boolean isSame(int from, int to, int column) {
    return IntStream.rangeClosed(from, to)
            .mapToObj(row -> text(row, column))
            .distinct()
            .count()
        == 1;
  }

  private String text(int row, int column) {
    Row line = sheet.getRow(row);
    return line == null ? "" : formatter.formatCellValue(line.getCell(column));
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

  /// Whether two rows speak of the same household; rows that speak of none are no family.
  private static boolean isOneFamily(Whose one, Whose other) {
    return one.household() != null
        && other.household() != null
        && one.household().id().equals(other.household().id());
  }
}
