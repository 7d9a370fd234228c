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
}
