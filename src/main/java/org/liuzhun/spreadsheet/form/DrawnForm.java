package org.liuzhun.spreadsheet.form;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.liuzhun.spreadsheet.sheet.Sheet;

/// A form that came as text or as a web page (.csv, .txt, a page named .xls), drawn anew as a
/// workbook: the same texts and merged areas, ruled lines.
final class DrawnForm {

  private static final int WIDTH = 20 * 256;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final CellStyle ruled = workbook.createCellStyle();

  private DrawnForm() {
    ruled.setBorderTop(BorderStyle.THIN);
    ruled.setBorderBottom(BorderStyle.THIN);
    ruled.setBorderLeft(BorderStyle.THIN);
    ruled.setBorderRight(BorderStyle.THIN);
    ruled.setWrapText(true);
  }

  static XSSFWorkbook of(List<Sheet> sheets) {
    DrawnForm form = new DrawnForm();
    sheets.forEach(form::draw);
    return form.workbook;
  }

  /// A column more than there are texts, where a label at the right edge has its blank; a row more,
  /// after which further ones are drawn.
  private void draw(Sheet from) {
    String name = (workbook.getNumberOfSheets() + 1) + " " + from.name();
    XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
    int width =
        from.lines().stream().mapToInt(line -> line.cells().size()).max().orElse(0) + 1;
    int last = from.lines().isEmpty() ? 0 : from.lines().getLast().row() + 1;
    for (int column = 0; column < width; column++) {
      sheet.setColumnWidth(column, WIDTH);
      for (int row = 0; row <= last; row++) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        line.createCell(column).setCellStyle(ruled);
      }
    }
    from.lines().forEach(line -> write(sheet.getRow(line.row()), line.cells()));
    from.merged().forEach(area -> merge(sheet, area));
  }

  private static void write(Row row, List<org.liuzhun.spreadsheet.sheet.Cell> cells) {
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isBlank()) {
        row.getCell(column).setCellValue(cells.get(column).shown());
      }
    }
  }

  private static void merge(XSSFSheet sheet, Sheet.Area area) {
    sheet.addMergedRegion(new CellRangeAddress(
        area.firstRow(), area.lastRow(), area.firstColumn(), area.lastColumn()));
  }
}
