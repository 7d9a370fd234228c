package org.liuzhun.spreadsheet.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.text.Trouble;

class HostileFileTest {

  @TempDir
  private Path folder;

  private byte[] sound = {};

  @BeforeEach
  void makeSoundFile() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      var row = workbook.createSheet("a").createRow(0);
      row.createCell(0).setCellValue("户编号");
      row.createCell(1).setCellValue(7);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      sound = out.toByteArray();
    }
  }

  private Path file(byte[] content) throws Exception {
    return Files.write(folder.resolve("导出.xlsx"), content);
  }

  private String trouble(Path file) {
    Trouble trouble = assertThrows(Trouble.class, () -> Spreadsheets.read(file));
    assertFalse(trouble.getMessage().isBlank());
    return trouble.key();
  }

  /// The sound file with the text of its sheet replaced.
  private Path withSheet(byte[] xml) throws Exception {
    Path original = file(sound);
    Path changed = folder.resolve("changed.xlsx");
    try (ZipFile zip = new ZipFile(original.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
      for (var entry : java.util.Collections.list(zip.entries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        boolean sheet = entry.getName().endsWith("sheet1.xml");
        out.write(sheet ? xml : zip.getInputStream(entry).readAllBytes());
      }
    }
    return changed;
  }

  private Path withRows(String rows) throws Exception {
    String xml =
        "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<sheetData>" + rows + "</sheetData></worksheet>";
    return withSheet(xml.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void cutFileIsTroubleWhereverItIsCut() throws Exception {
    for (int length = 100; length < sound.length; length += 400) {
      assertEquals("trouble.sheet-damaged", trouble(file(Arrays.copyOf(sound, length))));
    }
  }

  @Test
  void flippedBytesAreTroubleOrStillASheet() throws Exception {
    Random random = new Random(6);
    for (int i = 0; i < 60; i++) {
      byte[] bytes = sound.clone();
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        assertFalse(Spreadsheets.read(file(bytes)).isEmpty());
      } catch (Trouble e) {
        assertTrue(e.key().startsWith("trouble.sheet-"), e.key());
      }
    }
  }

  @Test
  void bombIsDefused() throws Exception {
    byte[] blanks = new byte[40 << 20];
    Arrays.fill(blanks, (byte) ' ');
    assertEquals("trouble.sheet-too-large", trouble(withSheet(blanks)));
  }

  @Test
  void hugeDimensionsAreRefusedAndGapsCostNothing() throws Exception {
    assertEquals(
        "trouble.sheet-too-large",
        trouble(withRows("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")));
    assertEquals(
        1_048_575,
        Spreadsheets.read(withRows("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"))
            .getFirst()
            .lines()
            .getFirst()
            .row());
  }

  @Test
  void nonsenseInsideIsDamage() throws Exception {
    assertEquals("trouble.sheet-damaged", trouble(withRows("<row r=\"x\"/>")));
    assertEquals(
        "trouble.sheet-damaged", trouble(withRows("<row r=\"1\"><c t=\"s\"><v>99</v></c></row>")));
    assertEquals(
        "trouble.sheet-damaged", trouble(withRows("<row r=\"1\"><c><v>1e999999999</v></c></row>")));
    assertEquals(
        "trouble.sheet-damaged", trouble(withRows("<row r=\"1\"><c r=\"-5\"><v>1</v></c></row>")));
  }

  @Test
  void entitiesAreNotExpanded() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "42");
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>"
            + "<worksheet><sheetData><row r=\"1\"><c><v>&s;</v></c></row></sheetData></worksheet>";
    assertEquals("trouble.sheet-damaged", trouble(withSheet(xml.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void passwordIsNamed() throws Exception {
    Path locked = folder.resolve("locked.xlsx");
    try (POIFSFileSystem system = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("123456");
      try (OutputStream out = encryptor.getDataStream(system)) {
        out.write(sound);
      }
      try (OutputStream out = Files.newOutputStream(locked)) {
        system.writeFilesystem(out);
      }
    }
    assertEquals("trouble.sheet-password", trouble(locked));
  }

  @Test
  void otherFilesAreNamedForWhatTheyAre() throws Exception {
    assertEquals(
        "trouble.sheet-web-page",
        trouble(file("<html><table></table></html>".getBytes(StandardCharsets.UTF_8))));
    assertEquals(
        "trouble.sheet-unknown", trouble(file("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8))));
    assertEquals(
        "trouble.sheet-damaged",
        trouble(file(new byte[] {(byte) 0x80, (byte) 0xFF, 0, 1, 2, 3, 4, 5, 6, 7})));
    assertEquals("trouble.sheet-unreadable", trouble(folder.resolve("missing.xlsx")));
  }

  @Test
  void lockFilesAreNamedForWhatTheyAre() throws Exception {
    assertEquals("trouble.sheet-lock", trouble(Files.write(folder.resolve("~$导出.xlsx"), sound)));
  }

  @Test
  void linksToOtherFilesAndCommandsAreNeitherFollowedNorRun() throws Exception {
    var cells = Spreadsheets.read(
            withRows("<row r=\"1\"><c><f>'[\\\\server\\x.xlsx]a'!A1</f><v>7</v></c>"
                + "<c><f>cmd|'/C calc'!A0</f><v>8</v></c></row>"))
        .getFirst()
        .lines()
        .getFirst()
        .cells();
    assertEquals("7", cells.get(0).shown());
    assertEquals("8", cells.get(1).shown());
  }

  /// A workbook with macros is a table like any other: its cells are read, its program is not.
  @Test
  void macrosAreNotRun() throws Exception {
    Path macros = folder.resolve("macros.xlsm");
    try (ZipFile zip = new ZipFile(file(sound).toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(macros))) {
      for (var entry : java.util.Collections.list(zip.entries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String text =
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
        out.write(text.replace(
                "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "vnd.ms-excel.sheet.macroEnabled.main+xml")
            .replace(
                "</Types>",
                "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>")
            .getBytes(StandardCharsets.ISO_8859_1));
      }
      out.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
      out.write("Sub Auto_Open()".getBytes(StandardCharsets.UTF_8));
    }
    Sheet sheet = Spreadsheets.read(macros).getFirst();
    assertEquals("户编号", sheet.lines().getFirst().cell(0).shown());
    assertEquals("7", sheet.lines().getFirst().cell(1).shown());
  }

  @Test
  void daysSince1904AreThatMuchLater() throws Exception {
    for (boolean since1904 : new boolean[] {false, true}) {
      try (XSSFWorkbook workbook = new XSSFWorkbook()) {
        var style = workbook.createCellStyle();
        style.setDataFormat((short) 14);
        var cell = workbook.createSheet("a").createRow(0).createCell(0);
        cell.setCellValue(40_000);
        cell.setCellStyle(style);
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(since1904);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        assertEquals(
            since1904 ? "2013-07-07" : "2009-07-06",
            Spreadsheets.read(file(out.toByteArray()))
                .getFirst()
                .lines()
                .getFirst()
                .cell(0)
                .shown());
      }
    }
  }

  @Test
  void tablesOfWebPagesAreReadAndTheirScriptsAreNot() throws Exception {
    String page =
        "<html><head><script>document.write('<table><tr><td>x</td></tr></table>')</script>"
            + "<meta http-equiv=refresh content='0;url=http://example.invalid'></head><body><table>"
            + "<tr><th colspan=2>清溪村</th><th rowspan=2>备注</th></tr><tr><th>户编号</th><th>姓&nbsp;名</th>"
            + "</tr><tr><td>5201</td><td>王<b>秀英</b></td><td>&#x4E00;&lt;组&gt;<img src=file:///etc/passwd></td>"
            + "</tr></table></body></html>";
    Sheet sheet = Spreadsheets.read(
            file(page.getBytes(java.nio.charset.Charset.forName("GB18030"))))
        .getFirst();
    assertEquals(3, sheet.lines().size());
    assertEquals("姓 名", sheet.lines().get(1).cell(1).shown());
    assertEquals("王秀英", sheet.lines().get(2).cell(1).shown());
    assertEquals("一<组>", sheet.lines().get(2).cell(2).shown());
    assertEquals(new Sheet.Area(0, 1, 2, 2), sheet.merged().get(1));
  }

  @Test
  void aWebPageOfTooManyCellsIsRefused() throws Exception {
    String page = "<table><tr>" + "<td colspan=900>x</td>".repeat(40) + "</tr></table>";
    assertEquals("trouble.sheet-too-large", trouble(file(page.getBytes(StandardCharsets.UTF_8))));
  }
}
