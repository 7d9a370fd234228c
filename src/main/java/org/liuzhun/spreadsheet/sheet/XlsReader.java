package org.liuzhun.spreadsheet.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.liuzhun.text.Trouble;

/// Reads .xls of Excel 97–2003.
final class XlsReader {

  private XlsReader() {}

  static List<Sheet> read(Path file) throws IOException, Trouble {
    try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
      if (system.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
        throw new Trouble("trouble.sheet-password", file.getFileName());
      }
      try (HSSFWorkbook workbook = new HSSFWorkbook(system)) {
        return sheets(workbook);
      }
    }
  }

  private static List<Sheet> sheets(HSSFWorkbook workbook) throws Trouble {
    Collector collector = new Collector();
    boolean since1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    for (org.apache.poi.ss.usermodel.Sheet sheet : workbook) {
      for (Row row : sheet) {
        collector.row(row.getRowNum());
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
          collector.cell(cell.getColumnIndex(), cell(cell, since1904));
        }
      }
      for (CellRangeAddress area : sheet.getMergedRegions()) {
        collector.merge(new Sheet.Area(
            area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn()));
      }
      collector.endSheet(sheet.getSheetName());
    }
    return collector.sheets();
  }

  private static Cell cell(org.apache.poi.ss.usermodel.Cell cell, boolean since1904) {
    CellType type = cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
    return switch (type) {
      case STRING -> new Cell.Text(cell.getRichStringCellValue().getString());
      case BOOLEAN -> new Cell.Flag(cell.getBooleanCellValue());
      case ERROR ->
        new Cell.Failure(FormulaError.forInt(cell.getErrorCellValue()).getString());
      case NUMERIC -> number(cell, Double.toString(cell.getNumericCellValue()), since1904);
      default -> Cell.blank();
    };
  }

  private static Cell number(
      org.apache.poi.ss.usermodel.Cell cell, String value, boolean since1904) {
    var style = cell.getCellStyle();
    return Numbers.isDate(style.getDataFormat(), style.getDataFormatString())
        ? Numbers.moment(value, since1904)
        : Numbers.amount(value);
  }
}
