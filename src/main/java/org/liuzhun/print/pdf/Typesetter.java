package org.liuzhun.print.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.liuzhun.text.Trouble;

/// Sets XHTML in pages (排版). Fonts are read once; used by one thread at a time.
public final class Typesetter implements AutoCloseable {

  /// Printed in place of a character that no font has: the typesetter's geta mark.
  private static final String MISSING = "\u3013";

  private static final String PHOTO = "photo";

  static {
    XRLog.setLoggingEnabled(false);
  }

  private final PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache());
  private final BitSet seen = new BitSet();
  private final Pictures pictures;
  private final FontSet fonts;

  /// The pictures of the text that is being set: the renderer asks for each more than once.
  private final Map<String, byte[]> shown = new HashMap<>();

  /// A setter with its own copy of the fonts.
  ///
  /// @throws Trouble `trouble.print.font` for a font that cannot be used
  Typesetter(List<FontFace> faces, Pictures pictures) throws Trouble {
    this.pictures = pictures;
    fonts = new FontSet(document, faces);
  }

  /// The pages of an XHTML text. Addresses in it are never opened; pictures come as `data:`, or as
  /// `photo:` out of the pictures given.
  ///
  /// @throws Trouble `trouble.print.not-well-formed` when the text is no XHTML
  public Typeset set(String html) throws Trouble {
    int before = document.getNumberOfPages();
    shown.clear();
    html.codePoints().forEach(seen::set);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    fonts.register(builder);
    builder.useReplacementText(MISSING);
    builder.useProtocolsStreamImplementation(Photo::new, Set.of(PHOTO));
    for (ExternalResourceControlPriority time : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl(
          (address, _) -> address.startsWith("data:image/") || address.startsWith(PHOTO + ":"),
          time);
    }
    builder.withW3cDocument(Xhtml.parse(html, fonts.families()), null);
    builder.toStream(OutputStream.nullOutputStream());
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      List<PDPage> pages = IntStream.range(before, document.getNumberOfPages())
          .mapToObj(document::getPage)
          .toList();
      for (PDPage page : pages) {
        fonts.used(page);
        plainImages(page);
      }
      return new Typeset(this, pages, PageMark.of(pages));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Archival documents forbid the smoothing that the renderer asks for.
  private static void plainImages(PDPage page) throws IOException {
    for (COSName name : page.getResources().getXObjectNames()) {
      if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
        image.setInterpolate(false);
      }
    }
  }

  /// The pages brought to their paper.
  List<PDPage> on(Paper paper, List<PDPage> pages) {
    try {
      return new Imposition(document).on(paper, pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Cuts the fonts down to what was used, before the pages are written.
  void finish() throws IOException {
    fonts.subset();
  }

  /// Adds the characters that no font has.
  void uncovered(BitSet missing) {
    seen.stream().filter(c -> c > ' ' && !fonts.covers(c)).forEach(missing::set);
  }

  @Override
  public void close() {
    IOUtils.closeQuietly(document);
    fonts.close();
  }

  /// A picture that a page names.
  private final class Photo implements FSStream {

    private final byte[] bytes;

    Photo(String address) {
      bytes = shown.computeIfAbsent(address.substring(PHOTO.length() + 1), name -> {
        byte[] found = PaperPage.picture(pictures, name);
        return found == null ? new byte[0] : found;
      });
    }

    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
