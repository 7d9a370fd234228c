package org.liuzhun.spreadsheet.form;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.spreadsheet.heading.Heading;

/// A sheet of a form as people see it: what stands where, with merged areas filled (表样).
final class Grid {

  private static final int MOST_ROWS = 3_000;
  private static final int MOST_COLUMNS = 300;

  private final Sheet sheet;
  private final DataFormatter formatter = new DataFormatter();
  private final List<CellRangeAddress> merged;
  private final int width;

  Grid(Sheet sheet) {
    this.sheet = sheet;
    merged = sheet.getMergedRegions();
    int widest = 0;
    for (Row row : sheet) {
      widest = Math.max(widest, row.getLastCellNum());
    }
    width = Math.min(widest, MOST_COLUMNS);
  }

  /// The name of the sheet.
  String name() {
    return sheet.getSheetName();
  }

  int lastRow() {
    return Math.min(sheet.getLastRowNum(), MOST_ROWS);
  }

  int width() {
    return width;
  }

  /// The merged area that a cell lies in; the cell alone when there is none.
  CellRangeAddress area(int row, int column) {
    return merged.stream()
        .filter(area -> area.isInRange(row, column))
        .findFirst()
        .orElseGet(() -> new CellRangeAddress(row, row, column, column));
  }

  /// What is read in a cell, of a merged area in all its cells.
  String text(int row, int column) {
    CellRangeAddress area = area(row, column);
    Cell cell = cell(area.getFirstRow(), area.getFirstColumn());
    return cell == null || cell.getCellType() == CellType.FORMULA
        ? ""
        : Hygiene.clean(formatter.formatCellValue(cell));
  }

  /// What a cell says, letter for letter; empty for cells that hold no text of their own.
  String raw(int row, int column) {
    Cell cell = cell(row, column);
    return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
  }

  boolean isFormula(int row, int column) {
    CellRangeAddress area = area(row, column);
    Cell cell = cell(area.getFirstRow(), area.getFirstColumn());
    return cell != null && cell.getCellType() == CellType.FORMULA;
  }

  /// Whether a cell is there to be filled: it exists or lies within a merged area, and is empty.
  boolean isBlank(int row, int column) {
    return text(row, column).isEmpty() && !isFormula(row, column);
  }

  boolean exists(int row, int column) {
    return cell(row, column) != null || area(row, column).getNumberOfCells() > 1;
  }

  /// The words above a cell from one row down to another, as a heading.
  Heading heading(int top, int bottom, int column) {
    List<String> levels = new ArrayList<>();
    for (int row = top; row <= bottom; row++) {
      levels.add(text(row, column));
    }
    return Heading.of(levels);
  }

  /// The first column of what a column's heading says, which may stretch over several.
  int headingStart(int top, int bottom, int column) {
    for (int row = bottom; row >= top; row--) {
      if (!text(row, column).isEmpty()) {
        return area(row, column).getFirstColumn();
      }
    }
    return column;
  }

  /// The texts of a row, each merged area once.
  List<String> texts(int row) {
    List<String> texts = new ArrayList<>();
    for (int column = 0; column < width; column = area(row, column).getLastColumn() + 1) {
      String text = text(row, column);
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  private @Nullable Cell cell(int row, int column) {
    Row line = sheet.getRow(row);
    return line == null ? null : line.getCell(column);
  }
}
