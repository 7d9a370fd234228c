package org.liuzhun.print.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.liuzhun.text.Trouble;

/// One archival document (PDF/A-2u, ISO 19005-2) to which parts are added one after the other, one
/// part a household, each counting its own pages. Fonts are read and embedded once for all.
/// Nothing is written to disk before [#save]: a scratch file would hold the register in the clear.
public final class PdfBatch implements AutoCloseable {

  /// Printed in place of a character that no font has: the typesetter's geta mark.
  private static final String MISSING = "\u3013";

  static {
    XRLog.setLoggingEnabled(false);
  }

  private final PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache());
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final BitSet seen = new BitSet();
  private final FontSet fonts;
  private final String title;
  private final ZonedDateTime made;

  /// An empty document.
  ///
  /// @param faces the fonts, the main family first
  /// @param title the title that readers show
  /// @param made the date that the document bears; everything else in it follows from the parts
  /// @throws Trouble `trouble.print.font` for a font that cannot be used
  public PdfBatch(List<FontFace> faces, String title, ZonedDateTime made) throws Trouble {
    this.title = title;
    this.made = made;
    fonts = new FontSet(document, faces);
    document.getDocumentCatalog().setDocumentOutline(outline);
  }

  /// Adds the pages of an XHTML text under a bookmark. Addresses in it are never opened, pictures
  /// come as `data:` only.
  ///
  /// @return the number of pages added
  /// @throws Trouble `trouble.print.not-well-formed` when the text is no XHTML
  public int add(String html, String bookmark) throws Trouble {
    int before = document.getNumberOfPages();
    html.codePoints().forEach(seen::set);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    fonts.register(builder);
    builder.useReplacementText(MISSING);
    for (ExternalResourceControlPriority time : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl(
          (address, _) -> address.startsWith("data:image/"), time);
    }
    builder.withW3cDocument(Xhtml.parse(html, fonts.families()), null);
    builder.toStream(OutputStream.nullOutputStream());
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bookmark(bookmark, before);
    return document.getNumberOfPages() - before;
  }

  /// The characters of all parts so far that no font has, each once.
  public String uncovered() {
    StringBuilder missing = new StringBuilder();
    seen.stream().filter(c -> c > ' ' && !fonts.covers(c)).forEach(missing::appendCodePoint);
    return missing.toString();
  }

  /// Writes the finished document; nothing can be added afterwards.
  ///
  /// @throws IOException when the stream fails
  public void save(OutputStream out) throws IOException {
    Archive.complete(document, title, made);
    document.save(out);
  }

  @Override
  public void close() {
    IOUtils.closeQuietly(document);
    fonts.close();
  }

  private void bookmark(String text, int page) {
    PDPageFitDestination destination = new PDPageFitDestination();
    destination.setPage(document.getPage(page));
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(text);
    item.setDestination(destination);
    outline.addLast(item);
  }
}
