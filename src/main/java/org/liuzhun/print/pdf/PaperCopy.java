package org.liuzhun.print.pdf;

import java.io.BufferedOutputStream;
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

/// A kept photograph or scanned paper on a page of A4 (资料复印件), to be printed or handed on.
public final class PaperCopy {

  /// About 15 mm, in points.
  private static final float MARGIN = 42;

  private PaperCopy() {}

  /// Writes the page, upright or lying as the picture is, as large as the paper allows.
  ///
  /// @param jpeg the picture
  /// @param title what the document is called
  /// @throws Trouble `trouble.print.not-written`: then there is no such file, or the old one
  public static void write(byte[] jpeg, String title, Path file) throws Trouble {
    try (PDDocument document = new PDDocument();
        WholeFile whole = new WholeFile(file);
        OutputStream out = new BufferedOutputStream(whole.stream())) {
      document.getDocumentInformation().setTitle(title);
      add(document, JPEGFactory.createFromByteArray(document, jpeg));
      document.save(out);
      out.flush();
      whole.keep();
    } catch (IOException e) {
      throw new Trouble(e, "trouble.print.not-written");
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
