package org.liuzhun.print.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.liuzhun.text.Trouble;

/// A kept photograph or scanned paper as a document (资料复印件), to be printed or handed on: a picture
/// on a page of A4, a paper of several pages as it is kept.
public final class PaperCopy {

  /// About 15 mm, in points.
  private static final float MARGIN = 42;

  private PaperCopy() {}

  /// Writes the document.
  ///
  /// @param kept the picture or paper as it is kept
  /// @param title what the document is called
  /// @throws Trouble `trouble.print.not-written`: then there is no such file, or the old one
  public static void write(byte[] kept, String title, Path file) throws Trouble {
    byte[] pdf = pdf(kept, title);
    try (WholeFile whole = new WholeFile(file);
        OutputStream out = whole.stream()) {
      out.write(pdf);
      whole.keep();
    } catch (IOException e) {
      throw new Trouble(e, "trouble.print.not-written");
    }
  }

  /// The document; a picture lies upright or across as it is, as large as the paper allows.
  ///
  /// @throws Trouble `trouble.print.scan` when the picture is damaged
  public static byte[] pdf(byte[] kept, String title) throws Trouble {
    if (PaperScan.isPdf(kept)) {
      return kept;
    }
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle(title);
      add(document, JPEGFactory.createFromByteArray(document, kept));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new Trouble(e, "trouble.print.scan", title);
    }
  }

  private static void add(PDDocument document, PDImageXObject picture) throws IOException {
    float narrow = PDRectangle.A4.getWidth();
    float tall = PDRectangle.A4.getHeight();
    boolean lies = picture.getWidth() > picture.getHeight();
    PDRectangle paper = new PDRectangle(lies ? tall : narrow, lies ? narrow : tall);
    float scale = Math.min(
        (paper.getWidth() - 2 * MARGIN) / picture.getWidth(),
        (paper.getHeight() - 2 * MARGIN) / picture.getHeight());
    float wide = picture.getWidth() * scale;
    float high = picture.getHeight() * scale;
    PDPage page = new PDPage(paper);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      float left = (paper.getWidth() - wide) / 2;
      content.drawImage(picture, left, paper.getHeight() - MARGIN - high, wide, high);
    }
  }
}
