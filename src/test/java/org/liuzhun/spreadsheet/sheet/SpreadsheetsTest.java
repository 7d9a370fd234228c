package org.liuzhun.spreadsheet.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetsTest {

  @TempDir
  private Path folder;

  private static void date(Row row, int column, double serial, short format) {
    CellStyle style = row.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat(format);
    row.createCell(column).setCellValue(serial);
    row.getCell(column).setCellStyle(style);
  }

  private Path tricky(Workbook workbook) throws Exception {
    var sheet = workbook.createSheet("成员");
    Row row = sheet.createRow(3);
    row.createCell(0).setCellValue(11010519491231002d);
    row.createCell(1).setCellValue("11010519491231002x ");
    row.createCell(2).setCellValue(13800001234d);
    date(row, 3, 46027, workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
    date(row, 4, 46027, (short) 57);
    row.createCell(5).setCellValue(20260105);
    row.createCell(6).setCellFormula("1/0");
    row.createCell(7).setCellFormula("0.1+0.2");
    row.createCell(8).setCellValue(true);
    row.createCell(9).setCellValue("𬀩㛃");
    row.createCell(11).setCellValue(0.5);
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 3));
    workbook.createSheet("空");
    Path file = folder.resolve("tricky");
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void trickyCellsAreReadAlikeFromOldAndNewFiles(boolean old) throws Exception {
    List<Sheet> sheets = Spreadsheets.read(tricky(old ? new HSSFWorkbook() : new XSSFWorkbook()));
    assertEquals(List.of("成员", "空"), sheets.stream().map(Sheet::name).toList());
    Sheet.Line line = sheets.getFirst().lines().getFirst();
    assertEquals(3, line.row());
    assertTrue(assertInstanceOf(Cell.Amount.class, line.cell(0)).isTruncated());
    assertEquals(new Cell.Text("11010519491231002x "), line.cell(1));
    assertEquals(new Cell.Amount(new BigDecimal("13800001234")), line.cell(2));
    LocalDateTime day = LocalDate.of(2026, 1, 5).atStartOfDay();
    assertEquals(new Cell.Moment(day), line.cell(3));
    assertEquals(new Cell.Moment(day), line.cell(4));
    assertEquals("20260105", line.cell(5).shown());
    assertEquals(new Cell.Failure("#DIV/0!"), line.cell(6));
    assertEquals("0.3", line.cell(7).shown());
    assertEquals(new Cell.Flag(true), line.cell(8));
    assertEquals("𬀩㛃", line.cell(9).shown());
    assertTrue(line.cell(10).isBlank());
    assertEquals("0.5", line.cell(11).shown());
    assertTrue(line.cell(99).isBlank());
    assertEquals(List.of(new Sheet.Area(0, 1, 0, 3)), sheets.getFirst().merged());
    assertEquals("成员!B4", sheets.getFirst().at(3, 1).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void textTablesAreReadInTheEncodingsOfTheField(String charset) throws Exception {
    Path file = folder.resolve("成员.csv");
    String text = "户编号,姓名,证件号码\r\n5201,𬀩㛃龙,=\"11010519491231002X\"\r\n5202,\"李,四\"\"\",\r\n";
    Files.write(file, text.getBytes(Charset.forName(charset)));
    List<Sheet.Line> lines = Spreadsheets.read(file).getFirst().lines();
    assertEquals(3, lines.size());
    assertEquals("𬀩㛃龙", lines.get(1).cell(1).shown());
    assertEquals("11010519491231002X", lines.get(1).cell(2).shown());
    assertEquals("李,四\"", lines.get(2).cell(1).shown());
  }

  @Test
  void markAndTabsOfExcelTextAreUnderstood() throws Exception {
    Path file = folder.resolve("a.txt");
    Files.write(file, "\uFEFF户编号\t姓名\n5201\t王秀英\n".getBytes(StandardCharsets.UTF_16LE));
    assertEquals(
        "王秀英", Spreadsheets.read(file).getFirst().lines().get(1).cell(1).shown());
  }
}
