package org.liuzhun.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.liuzhun.text.Trouble;

class PaperScanTest {

  private static final String SCRIPT = "app.launchURL('https://example.org')";

  /// Something done to a document before it is written.
  private interface Change {
    void to(PDDocument document) throws Exception;
  }

  /// So many pages, each with a red square in its upper half, the last one lying.
  private static byte[] paper(int pages, Change change) throws Exception {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        PDRectangle size = i < pages - 1 || pages == 1
            ? PDRectangle.A4
            : new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.setNonStrokingColor(0.8f, 0, 0);
          content.addRect(0, size.getHeight() / 2, size.getWidth(), size.getHeight() / 2);
          content.fill();
        }
      }
      change.to(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static boolean isRed(PageImages.Picture page, int x, int y) {
    int pixel = page.argb()[y * page.width() + x];
    return (pixel >> 16 & 0xFF) > 150 && (pixel >> 8 & 0xFF) < 80;
  }

  private static void refused(byte[] file) {
    Trouble trouble = assertThrows(Trouble.class, () -> PaperScan.of(file, "合同.pdf"));
    assertEquals("trouble.print.scan", trouble.key());
    assertTrue(trouble.getMessage().contains("合同.pdf"));
  }

  @Test
  void everyPageIsKeptAsItLies() throws Exception {
    byte[] kept = PaperScan.of(paper(3, _ -> {}), "合同.pdf");
    assertTrue(PaperScan.isPdf(kept));
    assertEquals(3, PaperScan.pages(kept, "合同.pdf"));
    PageImages.Picture upright = PaperScan.page(kept, 0, 400, "合同.pdf");
    PageImages.Picture lying = PaperScan.page(kept, 2, 400, "合同.pdf");
    assertEquals(400, upright.height());
    assertEquals(400, lying.width());
    assertTrue(isRed(upright, upright.width() / 2, 100));
    assertFalse(isRed(upright, upright.width() / 2, 300));
  }

  @Test
  void nothingButThePicturesOfItsPagesIsKept() throws Exception {
    byte[] file = paper(1, document -> {
      document.getDocumentInformation().setAuthor("周明");
      document.getDocumentCatalog().setOpenAction(new PDActionJavaScript(SCRIPT));
    });
    try (PDDocument before = Loader.loadPDF(file);
        PDDocument kept = Loader.loadPDF(PaperScan.of(file, "合同.pdf"))) {
      assertEquals("周明", before.getDocumentInformation().getAuthor());
      assertTrue(before.getDocumentCatalog().getOpenAction() instanceof PDActionJavaScript);
      assertNull(kept.getDocumentInformation().getAuthor());
      assertNull(kept.getDocumentCatalog().getOpenAction());
      assertTrue(kept.getPage(0).getAnnotations().isEmpty());
    }
  }

  @Test
  void aPaperOfTooManyPagesIsRefused() throws Exception {
    refused(paper(61, _ -> {}));
  }

  @Test
  void aLockedPaperIsRefused() throws Exception {
    refused(paper(
        1,
        document -> document.protect(
            new StandardProtectionPolicy("owner", "reader", new AccessPermission()))));
  }

  @Test
  void aPictureThatClaimsToBeEnormousIsRefusedBeforeItIsDrawn() throws Exception {
    refused(paper(1, document -> {
      PDStream stream = new PDStream(document);
      stream.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
      stream.getCOSObject().setInt(COSName.WIDTH, 100_000);
      stream.getCOSObject().setInt(COSName.HEIGHT, 100_000);
      PDPage page = document.getPage(0);
      page.getResources().add(new PDImageXObject(stream, null));
    }));
  }

  @Test
  void aPageOfEndlessStrokesIsGivenUp() throws Exception {
    byte[] strokes = "0 w ".repeat(200_001).getBytes(StandardCharsets.US_ASCII);
    refused(paper(1, document -> {
      PDStream content = new PDStream(document, new ByteArrayInputStream(strokes));
      document.getPage(0).setContents(content);
    }));
  }

  @Test
  void damagedFilesAreRefusedOrReadButNeverBreakAnything() throws Exception {
    byte[] sound = paper(1, _ -> {});
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = Arrays.copyOf(sound, 20 + random.nextInt(sound.length - 20));
      for (int j = 0; j < 6; j++) {
        damaged[10 + random.nextInt(damaged.length - 10)] = (byte) random.nextInt();
      }
      try {
        assertTrue(PaperScan.pages(PaperScan.of(damaged, "x.pdf"), "x.pdf") > 0);
      } catch (Trouble refused) {
        assertEquals("trouble.print.scan", refused.key());
      }
    }
  }
}
