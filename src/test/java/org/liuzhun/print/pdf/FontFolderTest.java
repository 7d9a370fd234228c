package org.liuzhun.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.print.Fonts;
import org.liuzhun.text.Trouble;

/// Fonts that people put beside those of the program.
class FontFolderTest {

  private static final int HEADER = 16;
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;
  private static final int OFFSET = 8;

  @TempDir
  private Path workbook = Path.of("");

  private Path folder = Path.of("");

  @BeforeEach
  void aFolder() throws Exception {
    folder = Files.createDirectories(workbook.resolve("fonts"));
  }

  /// The program's font as a collection of one.
  private static byte[] collection() throws Exception {
    byte[] font;
    try (InputStream in = Fonts.regular()) {
      font = in.readAllBytes();
    }
    ByteBuffer all = ByteBuffer.allocate(HEADER + font.length);
    all.put("ttcf".getBytes(StandardCharsets.ISO_8859_1)).putInt(0x00010000).putInt(1);
    all.putInt(HEADER).put(font);
    int tables = all.getShort(HEADER + 4);
    for (int table = 0; table < tables; table++) {
      int place = HEADER + DIRECTORY + table * ENTRY + OFFSET;
      all.putInt(place, all.getInt(place) + HEADER);
    }
    return all.array();
  }

  @Test
  void aCollectionIsPrintedWith() throws Exception {
    Files.write(folder.resolve("simsun.TTC"), collection());
    List<FontFace> faces = FontFolder.with(workbook);
    assertEquals(3, faces.size());
    assertEquals("", Coverage.of(List.of(faces.getLast())).lacking("户主姓名"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ZonedDateTime day = ZonedDateTime.of(2026, 11, 20, 8, 0, 0, 0, ZoneOffset.UTC);
    try (PdfBatch batch = new PdfBatch(List.of(faces.getLast()), "字体", day, Pictures.NONE)) {
      batch.add("<html><body><p>户主姓名</p></body></html>", "字体");
      batch.save(out);
    }
    Paged.assertArchival(out.toByteArray());
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertTrue(new PDFTextStripper().getText(document).contains("户主姓名"));
    }
  }

  @Test
  void postScriptOutlinesAreRefusedWithWhatToDo() throws Exception {
    Files.write(folder.resolve("serif.otf"), "OTTO\0\0".getBytes(StandardCharsets.ISO_8859_1));
    List<FontFace> faces = FontFolder.with(workbook);
    Trouble trouble = assertThrows(Trouble.class, () -> Coverage.of(faces));
    assertEquals("trouble.print.font-outlines", trouble.key());
  }

  @Test
  void aDamagedFontIsToldByItsFilesName() throws Exception {
    Files.write(folder.resolve("rare.ttf"), new byte[] {0, 1, 0, 0, 0, 9});
    List<FontFace> faces = FontFolder.with(workbook);
    Trouble trouble = assertThrows(Trouble.class, () -> Coverage.of(faces));
    assertEquals("trouble.print.font", trouble.key());
    assertTrue(trouble.getMessage().contains("rare.ttf"), trouble.getMessage());
  }

  @Test
  void aFontOfAProgramThatWasReplacedIsNotLookedForInTheWorkbook() {
    FontFace gone = new FontFace(Fonts.FAMILY, FontFace.REGULAR, Fonts.FAMILY, () -> {
      throw new UncheckedIOException(new NoSuchFileException("NotoSansSC-Regular.ttf"));
    });
    Trouble trouble = assertThrows(Trouble.class, () -> Coverage.of(List.of(gone)));
    assertEquals("trouble.print.own-font", trouble.key());
  }
}
