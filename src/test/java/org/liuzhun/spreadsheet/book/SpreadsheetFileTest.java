package org.liuzhun.spreadsheet.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.registry.listing.Listing.Column;
import org.liuzhun.registry.listing.Listing.Type;
import org.liuzhun.spreadsheet.sheet.Cell;
import org.liuzhun.spreadsheet.sheet.Spreadsheets;
import org.liuzhun.text.Trouble;

class SpreadsheetFileTest {

  private static final Listing PAYMENTS = new Listing(
      "补贴/发放[册]",
      List.of("花屋村 2026-11-22", "共 3 条"),
      List.of(
          new Column("姓名", Type.WORDS),
          new Column("证件号码", Type.WORDS),
          new Column("年度", Type.FIGURE),
          new Column("金额", Type.SUM),
          new Column("结果", Type.WORDS, List.of("通过", "不通过", "待定"))),
      List.of(
          List.of("王秀英", "522628197001011264", "2026", "1,200.50", "通过"),
          List.of("=HYPERLINK(\"http://x\")", "", "2026", "-0.5", "=1+1"),
          List.of("𬭳", "013800001234", "", "不详", "+86")));

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "a.xls"})
  void headingsStayInSightFiguresAreFiguresAndNumbersOfCertificatesText(String name)
      throws Exception {
    Path file = folder.resolve(name);
    SpreadsheetFile.write(PAYMENTS, Top.TITLED, file);
    try (InputStream in = Files.newInputStream(file);
        Workbook workbook = WorkbookFactory.create(in)) {
      Sheet sheet = workbook.getSheetAt(0);
      assertEquals("补贴/发放[册]", sheet.getRow(0).getCell(0).getStringCellValue());
      assertEquals("花屋村 2026-11-22", sheet.getRow(1).getCell(0).getStringCellValue());
      assertEquals("姓名", sheet.getRow(3).getCell(0).getStringCellValue());
      assertEquals(4, sheet.getPaneInformation().getHorizontalSplitPosition());
      var id = sheet.getRow(4).getCell(1);
      assertEquals(CellType.STRING, id.getCellType());
      assertEquals("522628197001011264", id.getStringCellValue());
      assertEquals("@", id.getCellStyle().getDataFormatString());
      assertEquals(1200.5, sheet.getRow(4).getCell(3).getNumericCellValue());
      assertEquals("合计", sheet.getRow(7).getCell(0).getStringCellValue());
      assertEquals(1200.0, sheet.getRow(7).getCell(3).getNumericCellValue());
      assertEquals("", sheet.getRow(7).getCell(2).getStringCellValue(), "years are not summed up");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "a.xls"})
  void whatLooksLikeAFormulaIsTextForGood(String name) throws Exception {
    Path file = folder.resolve(name);
    SpreadsheetFile.write(PAYMENTS, Top.TITLED, file);
    try (InputStream in = Files.newInputStream(file);
        Workbook workbook = WorkbookFactory.create(in)) {
      Sheet sheet = workbook.getSheetAt(0);
      var cell = sheet.getRow(5).getCell(0);
      assertEquals(CellType.STRING, cell.getCellType());
      assertEquals("=HYPERLINK(\"http://x\")", cell.getStringCellValue());
      assertTrue(cell.getCellStyle().getQuotePrefixed());
      assertFalse(sheet.getRow(4).getCell(0).getCellStyle().getQuotePrefixed());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "a.xls"})
  void choicesAreOfferedFromAHiddenSheet(String name) throws Exception {
    Path file = folder.resolve(name);
    SpreadsheetFile.write(List.of(PAYMENTS, PAYMENTS), Top.HEADINGS, file);
    try (InputStream in = Files.newInputStream(file);
        Workbook workbook = WorkbookFactory.create(in)) {
      var rule = workbook.getSheetAt(0).getDataValidations().getFirst();
      assertEquals(4, rule.getRegions().getCellRangeAddresses()[0].getFirstColumn());
      assertEquals(1, rule.getRegions().getCellRangeAddresses()[0].getFirstRow());
      Sheet choices = workbook.getSheet(Spreadsheets.CHOICES);
      assertTrue(workbook.isSheetHidden(workbook.getSheetIndex(choices)));
      assertEquals("待定", choices.getRow(2).getCell(0).getStringCellValue());
      assertEquals(3, workbook.getNumberOfSheets(), "equal choices stand there once");
    }
  }

  @Test
  void separatedTextIsReadBackAndCarriesNothingOut() throws Exception {
    Path file = folder.resolve("a.csv");
    SpreadsheetFile.write(PAYMENTS, Top.HEADINGS, file);
    String text = Files.readString(file, StandardCharsets.UTF_8);
    assertTrue(text.startsWith("\uFEFF姓名,证件号码,年度,金额,结果\r\n"), text);
    assertTrue(text.contains("\"'=HYPERLINK(\"\"http://x\"\")\",,2026,-0.5,'=1+1"), text);
    assertTrue(text.contains("王秀英,\"\t522628197001011264\",2026,1200.50,通过"), text);
    var back = Spreadsheets.read(file).getFirst();
    assertEquals(
        "522628197001011264", ((Cell.Text) back.lines().get(1).cell(1)).text().strip());
  }

  @Test
  void otherSuffixesAndTooLongListsAreRefusedBeforeAnythingIsWritten() {
    List<List<String>> lines = Collections.nCopies(65_001, List.of("王", "", "2026", "1", ""));
    Listing longOne = new Listing("长", List.of(), PAYMENTS.columns(), lines);
    refused("trouble.listing.suffix", PAYMENTS, "a.pdf");
    refused("trouble.listing.too-long", longOne, "a.xls");
    assertTrue(folder.toFile().list() == null || folder.toFile().list().length == 0);
  }

  private void refused(String key, Listing listing, String name) {
    Trouble trouble = assertThrows(
        Trouble.class, () -> SpreadsheetFile.write(listing, Top.TITLED, folder.resolve(name)));
    assertEquals(key, trouble.key());
  }

  @Test
  void aLineOfOtherWidthIsABug() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Listing("x", List.of(), PAYMENTS.columns(), List.of(List.of("王"))));
  }

  @Test
  void nothingOfTheRegisterStaysBehindInTheClear() throws Exception {
    Path aside = Files.createDirectory(folder.resolve("aside"));
    TempFile.setThreadLocalTempFileCreationStrategy(
        new DefaultTempFileCreationStrategy(aside.toFile()));
    try {
      SpreadsheetFile.write(PAYMENTS, Top.TITLED, folder.resolve("a.xlsx"));
    } finally {
      TempFile.setThreadLocalTempFileCreationStrategy(null);
    }
    assertEquals(List.of(), names(aside));
  }

  private static List<String> names(Path of) throws Exception {
    try (Stream<Path> files = Files.list(of)) {
      return files.map(Path::toString).toList();
    }
  }
}
