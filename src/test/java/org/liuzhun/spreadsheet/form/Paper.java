package org.liuzhun.spreadsheet.form;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Draws blank forms as townships do: titles, notes, merged headings, ruled empty rows.
final class Paper {

  final Workbook workbook;
  private final CellStyle ruled;
  private Sheet sheet;

  private Paper(Workbook workbook, String sheet) {
    this.workbook = workbook;
    this.sheet = workbook.createSheet(sheet);
    ruled = workbook.createCellStyle();
    ruled.setBorderTop(BorderStyle.THIN);
    ruled.setBorderBottom(BorderStyle.THIN);
    ruled.setBorderLeft(BorderStyle.THIN);
    ruled.setBorderRight(BorderStyle.THIN);
  }

  static Paper xlsx(String sheet) {
    return new Paper(new XSSFWorkbook(), sheet);
  }

  static Paper xls(String sheet) {
    return new Paper(new HSSFWorkbook(), sheet);
  }

  Paper sheet(String name) {
    sheet = workbook.createSheet(name);
    return this;
  }

  /// Texts from a row's first column on; blank ones leave ruled empty cells.
  Paper row(int row, String... texts) {
    Row line = line(row);
    for (int column = 0; column < texts.length; column++) {
      Cell cell = line.createCell(column);
      cell.setCellStyle(ruled);
      if (texts[column] != null && !texts[column].isEmpty()) {
        cell.setCellValue(texts[column]);
      }
    }
    return this;
  }

  /// Empty ruled rows.
  Paper blank(int first, int last, int columns) {
    for (int row = first; row <= last; row++) {
      row(row, new String[columns]);
    }
    return this;
  }

  Paper title(int row, String text, int columns) {
    line(row).createCell(0).setCellValue(text);
    return merge(row, row, 0, columns - 1);
  }

  Paper merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    return this;
  }

  Paper formula(int row, int column, String formula) {
    Cell cell = line(row).createCell(column);
    cell.setCellStyle(ruled);
    cell.setCellFormula(formula);
    return this;
  }

  Paper format(int firstRow, int lastRow, int column, String format) {
    CellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(ruled);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    for (int row = firstRow; row <= lastRow; row++) {
      line(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellStyle(style);
    }
    return this;
  }

  Paper choice(int firstRow, int lastRow, int column, String... options) {
    var helper = sheet.getDataValidationHelper();
    sheet.addValidationData(helper.createValidation(
        helper.createExplicitListConstraint(options),
        new CellRangeAddressList(firstRow, lastRow, column, column)));
    return this;
  }

  Paper hide(int column) {
    sheet.setColumnHidden(column, true);
    return this;
  }

  /// Protects the sheet; only the cells of these columns are open.
  Paper protect(int firstRow, int lastRow, int... open) {
    CellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(ruled);
    style.setLocked(false);
    for (int row = firstRow; row <= lastRow; row++) {
      for (int column : open) {
        line(row).getCell(column).setCellStyle(style);
      }
    }
    sheet.protectSheet("0000");
    return this;
  }

  Path save(Path folder, String name) throws Exception {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    workbook.close();
    return file;
  }

  private Row line(int row) {
    return sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
  }
}
