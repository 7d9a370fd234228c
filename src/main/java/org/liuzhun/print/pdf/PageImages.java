package org.liuzhun.print.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Pictures of the pages of a document, one at a time, for the preview. Used by one thread at a
/// time.
public final class PageImages implements AutoCloseable {

  /// The picture of a page.
  ///
  /// @param width pixels in a row
  /// @param height rows
  /// @param argb the pixels row by row, opaque, on white
  public record Picture(int width, int height, int[] argb) {}

  private static final int HIGHEST_RESOLUTION = 600;

  private final PDDocument document;
  private final PDFRenderer renderer;
  private boolean closed;

  /// Opens a document that this program made.
  public PageImages(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    renderer = new PDFRenderer(document);
  }

  /// The number of pages.
  public int count() {
    return document.getNumberOfPages();
  }

  /// The picture of a page; empty when the document was closed before it was drawn.
  ///
  /// @param page from 0
  /// @param dotsPerInch 1 to 600; 96 fits a screen at 100 %
  public Optional<Picture> page(int page, int dotsPerInch) {
    if (dotsPerInch < 1 || dotsPerInch > HIGHEST_RESOLUTION) {
      throw new IllegalArgumentException("resolution " + dotsPerInch);
    }
    if (closed) {
      return Optional.empty();
    }
    try {
      BufferedImage image = renderer.renderImageWithDPI(page, dotsPerInch, ImageType.RGB);
      int width = image.getWidth();
      int height = image.getHeight();
      return Optional.of(
          new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    closed = true;
    IOUtils.closeQuietly(document);
  }
}
