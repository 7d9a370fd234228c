package org.liuzhun.print.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.liuzhun.text.Trouble;

/// One archival document (PDF/A-2u, ISO 19005-2) to which parts are added one after the other, one
/// part a household, each counting its own pages. Nothing is written to disk before [#save]: a
/// scratch file would hold the register in the clear.
public final class PdfBatch implements AutoCloseable {

  private final PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache());
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final List<Typesetter> setters = new ArrayList<>();
  private final List<FontFace> faces;
  private final String title;
  private final ZonedDateTime made;
  private final Pictures pictures;

  /// An empty document without pictures.
  ///
  /// @param faces the fonts, the main family first
  /// @param title the title that readers show
  /// @param made the date that the document bears; everything else in it follows from the parts
  public PdfBatch(List<FontFace> faces, String title, ZonedDateTime made) {
    this(faces, title, made, Pictures.NONE);
  }

  /// An empty document.
  ///
  /// @param pictures what its pages may show; asked by every typesetter's thread
  public PdfBatch(List<FontFace> faces, String title, ZonedDateTime made, Pictures pictures) {
    this.faces = faces;
    this.title = title;
    this.made = made;
    this.pictures = pictures;
    document.getDocumentCatalog().setDocumentOutline(outline);
  }

  /// A further typesetter for this document, for a thread of its own. The bytes of the document
  /// depend on which of them sets what: share the work out by number, not by time.
  ///
  /// @throws Trouble `trouble.print.font` for a font that cannot be used
  public Typesetter typesetter() throws Trouble {
    Typesetter setter = new Typesetter(faces, pictures);
    setters.add(setter);
    return setter;
  }

  /// Sets an XHTML text and adds its pages under a bookmark.
  ///
  /// @return the number of pages added
  /// @throws Trouble `trouble.print.not-well-formed` when the text is no XHTML
  public int add(String html, String bookmark) throws Trouble {
    return add((setters.isEmpty() ? typesetter() : setters.getFirst()).set(html), bookmark);
  }

  /// Adds finished pages under a bookmark; none when there are none.
  ///
  /// @return the number of pages added
  public int add(Typeset set, String bookmark) {
    set.pages().forEach(document::addPage);
    if (!set.pages().isEmpty()) {
      bookmark(bookmark, set.pages().getFirst());
    }
    return set.pages().size();
  }

  /// The characters of all parts so far that no font has, each once.
  public String uncovered() {
    BitSet missing = new BitSet();
    setters.forEach(setter -> setter.uncovered(missing));
    StringBuilder text = new StringBuilder();
    missing.stream().forEach(text::appendCodePoint);
    return text.toString();
  }

  /// Writes the finished document; nothing can be added afterwards.
  ///
  /// @throws IOException when the stream fails
  public void save(OutputStream out) throws IOException {
    for (Typesetter setter : setters) {
      setter.finish();
    }
    Archive.complete(document, title, made);
    document.save(out);
  }

  @Override
  public void close() {
    IOUtils.closeQuietly(document);
    setters.forEach(Typesetter::close);
  }

  private void bookmark(String text, PDPage page) {
    PDPageFitDestination destination = new PDPageFitDestination();
    destination.setPage(page);
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(text);
    item.setDestination(destination);
    outline.addLast(item);
  }
}
