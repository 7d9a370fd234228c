package org.liuzhun.spreadsheet.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.spreadsheet.heading.Voice;
import org.liuzhun.text.Trouble;

/// Forms that mean harm, or cannot be filled.
class HostileFormTest {

  @TempDir
  private Path folder;

  private String trouble(Path form) {
    Trouble trouble = assertThrows(Trouble.class, () -> Filled.blank(form));
    assertFalse(trouble.getMessage().startsWith("trouble."));
    return trouble.key();
  }

  private Path sound() throws Exception {
    return TownshipForms.LIST.draw(folder);
  }

  @Test
  void damageLocksTextAndStrangersAreNamed() throws Exception {
    byte[] bytes = Files.readAllBytes(sound());
    assertEquals(
        "trouble.sheet-damaged",
        trouble(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, 2_000))));
    assertEquals("trouble.sheet-lock", trouble(Files.write(folder.resolve("~$a.xlsx"), bytes)));
    assertEquals(
        "trouble.form-unknown", trouble(Files.writeString(folder.resolve("a.csv"), "甲方,乙方")));
    assertEquals(
        "trouble.form-unknown",
        trouble(Paper.xlsx("a").row(0, "甲方", "乙方", "丙方").save(folder, "strange.xlsx")));
  }

  @Test
  void macrosAreRefusedAndNotRun() throws Exception {
    Path macros = folder.resolve("macros.xlsm");
    try (ZipFile zip = new ZipFile(sound().toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(macros))) {
      for (var entry : java.util.Collections.list(zip.entries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String text =
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
        String type =
            "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>";
        out.write(
            text.replace("</Types>", type + "</Types>").getBytes(StandardCharsets.ISO_8859_1));
      }
      out.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
      out.write("Sub Auto_Open()".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals("trouble.form-macros", trouble(macros));
  }

  @Test
  void macrosOfTheOldFormatAreRefusedToo() throws Exception {
    Path plain =
        Paper.xls("a").row(0, "户主姓名", "村民组", "家庭人口数").blank(1, 4, 3).save(folder, "plain.xls");
    Filled.blank(plain);
    Path macros = folder.resolve("macros.xls");
    try (POIFSFileSystem system = new POIFSFileSystem(Files.newInputStream(plain));
        OutputStream out = Files.newOutputStream(macros)) {
      var project = system.getRoot().createDirectory("_VBA_PROJECT_CUR");
      project.createDocument("VBA", new ByteArrayInputStream(new byte[] {1, 2, 3}));
      system.writeFilesystem(out);
    }
    assertEquals("trouble.form-macros", trouble(macros));
  }

  @Test
  void aBombIsDefused() throws Exception {
    assertEquals("trouble.sheet-too-large", trouble(withSheet(" ".repeat(40 << 20))));
  }

  @Test
  void hugeDimensionsAreRefused() throws Exception {
    String cell = "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>";
    assertEquals(
        "trouble.sheet-too-large",
        trouble(withSheet("<worksheet xmlns=\"http://schemas.openxmlformats.org/"
            + "spreadsheetml/2006/main\"><sheetData>" + cell + "</sheetData></worksheet>")));
  }

  @Test
  void entitiesAreNotExpanded() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "户主姓名");
    assertEquals(
        "trouble.sheet-damaged",
        trouble(withSheet("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY s SYSTEM \""
            + secret.toUri() + "\">]><worksheet>&s;</worksheet>")));
  }

  /// The sound form with another first sheet.
  private Path withSheet(String xml) throws Exception {
    Path changed = folder.resolve("changed.xlsx");
    try (ZipFile zip = new ZipFile(sound().toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
      for (var entry : java.util.Collections.list(zip.entries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        boolean first = entry.getName().equals("xl/worksheets/sheet1.xml");
        out.write(
            first
                ? xml.getBytes(StandardCharsets.UTF_8)
                : zip.getInputStream(entry).readAllBytes());
      }
    }
    return changed;
  }

  @Test
  void aPasswordIsNamed() throws Exception {
    Path locked = folder.resolve("locked.xls");
    Biff8EncryptionKey.setCurrentUserPassword("123456");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(locked)) {
      workbook.createSheet("a").createRow(0).createCell(0).setCellValue("户主姓名");
      workbook.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertEquals("trouble.sheet-password", trouble(locked));
  }

  @Test
  void linksToOtherFilesStayAsTheyAreAndAreNotFollowed() throws Exception {
    Path form = TownshipForms.LIST.draw(folder);
    Path linked = folder.resolve("linked.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(form));
        XSSFWorkbook other = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(linked)) {
      other.createSheet("a");
      workbook.linkExternalWorkbook("other.xlsx", other);
      workbook.getSheetAt(0).getRow(6).createCell(4).setCellFormula("[other.xlsx]a!A1");
      workbook.write(out);
    }
    Filled filled = Filled.of(Filled.blank(linked));
    assertTrue(filled.at("E16").contains("a!A1") || filled.at("E16").contains("a'!A1"));
    assertEquals(1, filled.form.uncomputed());
  }

  @Test
  void theFormItselfIsNeverWrittenOver() throws Exception {
    BlankForm form = Filled.blank(sound());
    Trouble trouble = assertThrows(
        Trouble.class,
        () -> form.fill(
            new FillOrder(
                Filled.VILLAGE,
                org.liuzhun.policy.Policy.of(Filled.VILLAGE),
                Filled.TODAY,
                2026,
                Filled.everybody(),
                Who.ALL,
                false,
                ""),
            form.file()));
    assertEquals("trouble.form-same-file", trouble.key());
  }

  @Test
  void textThatLooksLikeAFormulaStaysTextForGood() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Row row = workbook.createSheet("a").createRow(0);
      Penman penman = new Penman(false, true);
      Voice voice = Voice.of(org.liuzhun.spreadsheet.heading.Heading.of("家庭住址"));
      for (String text : new String[] {"=1+1", "+86", "-5组", "@SUM(A1)", "\tx", "三组"}) {
        Cell cell = row.createCell(0);
        penman.write(
            cell,
            voice,
            Answer.text(text) instanceof Answer.Value<?> value ? value : null,
            java.util.List.of());
        assertEquals(text, cell.getStringCellValue());
        assertEquals(!text.equals("三组"), cell.getCellStyle().getQuotePrefixed(), text);
      }
    }
  }

  @Test
  void aWideAndLongTextIsRefusedBeforeItIsDrawn() throws Exception {
    String text = "户主姓名,组别,家庭人口数" + ",栏".repeat(397) + "\n" + "张三\n".repeat(5_000);
    assertEquals(
        "trouble.form-too-large", trouble(Files.writeString(folder.resolve("w.csv"), text)));
  }
}
