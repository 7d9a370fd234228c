package org.liuzhun.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class ArchiveTest {

  private static final String PAGE =
      "<html><head><style>@page{size:A4;margin:10mm}</style></head><body>";

  private static final ZonedDateTime MADE =
      ZonedDateTime.of(2026, 11, 20, 8, 0, 0, 0, ZoneOffset.ofHours(8));

  @Test
  void theDocumentIsArchival() throws Exception {
    Paged.assertArchival(document());
  }

  @Test
  void titleLanguageAndBookmarksAreThere() throws Exception {
    try (PDDocument document = Loader.loadPDF(document())) {
      assertEquals("帮扶手册", document.getDocumentInformation().getTitle());
      assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
      assertEquals(
          "0001 王秀英",
          document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
    }
  }

  @Test
  void lettersOnLettersAreSeen() throws Exception {
    String one = "<div style=\"position:absolute;top:9mm;left:9mm\">户</div>";
    Paged.assertLegible(set(PAGE + one + "</body></html>"));
    byte[] twice = set(PAGE + one + one + "</body></html>");
    assertThrows(AssertionError.class, () -> Paged.assertLegible(twice));
  }

  private static byte[] set(String page) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfBatch batch = new PdfBatch(FontFolder.ofTheProgram(), "帮扶手册", MADE)) {
      batch.add(page, "0001");
      batch.save(out);
    }
    return out.toByteArray();
  }

  private static byte[] document() throws Exception {
    String page = "<html><head><style>@page{@bottom-center{content:'第 ' counter(page) ' 页'}}"
        + "td{border:.5pt solid #777;background:#eee}</style></head>"
        + "<body><h2>户主</h2><table><tr><td>王秀英</td></tr></table><p style=\"font-family:serif\">𠀀</p></body></html>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfBatch batch = new PdfBatch(FontFolder.ofTheProgram(), "帮扶手册", MADE)) {
      batch.add(page, "0001 王秀英");
      batch.add(page, "0002 李明");
      batch.save(out);
    }
    return out.toByteArray();
  }
}
