package org.liuzhun.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.liuzhun.print.Fonts;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class ArchiveTest {

  private static final ZonedDateTime MADE =
      ZonedDateTime.of(2026, 11, 20, 8, 0, 0, 0, ZoneOffset.ofHours(8));

  @Test
  void theDocumentIsArchival() throws Exception {
    byte[] pdf = document();
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser = Foundries.defaultInstance()
        .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U)) {
      ValidationResult result = Foundries.defaultInstance()
          .createValidator(PDFAFlavour.PDFA_2_U, false)
          .validate(parser);
      assertEquals(
          List.of(),
          result.getTestAssertions().stream()
              .map(a -> a.getRuleId() + " " + a.getMessage())
              .toList());
      assertTrue(result.isCompliant());
    }
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

  private static byte[] document() throws Exception {
    List<FontFace> faces = List.of(
        new FontFace(Fonts.FAMILY, FontFace.REGULAR, Fonts::regular),
        new FontFace(Fonts.FAMILY, FontFace.BOLD, Fonts::bold));
    String page = "<html><head><style>@page{@bottom-center{content:'第 ' counter(page) ' 页'}}"
        + "td{border:.5pt solid #777;background:#eee}</style></head>"
        + "<body><h2>户主</h2><table><tr><td>王秀英</td></tr></table><p style=\"font-family:serif\">𠀀</p></body></html>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfBatch batch = new PdfBatch(faces, "帮扶手册", MADE)) {
      batch.add(page, "0001 王秀英");
      batch.add(page, "0002 李明");
      batch.save(out);
    }
    return out.toByteArray();
  }
}
