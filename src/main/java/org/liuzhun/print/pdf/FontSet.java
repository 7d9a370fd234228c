package org.liuzhun.print.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.liuzhun.text.Trouble;

/// The fonts of one document, each file read once however many households are printed. A character
/// is taken from the first family that has it.
final class FontSet implements AutoCloseable {

  private static final List<String> GENERIC = List.of("Serif", "SansSerif", "Monospaced");

  private record Face(FontFace face, TrueTypeFont file, CmapLookup characters, PDType0Font font) {}

  private final List<Face> faces = new ArrayList<>();
  private final Set<COSBase> used = Collections.newSetFromMap(new IdentityHashMap<>());

  /// Reads the files; the document embeds what it uses of them.
  ///
  /// @throws Trouble as [FontFace#unusable] for a damaged file or one that must not be embedded,
  /// `trouble.print.font-outlines` for one that cannot be
  FontSet(PDDocument document, List<FontFace> wanted) throws Trouble {
    for (FontFace face : wanted) {
      try {
        TrueTypeFont file = FontFile.open(face);
        // Ligatures and other substitutions do nothing for Chinese but take a third of the time.
        file.setEnableGsub(false);
        faces.add(new Face(
            face, file, file.getUnicodeCmapLookup(), PDType0Font.load(document, file, true)));
      } catch (IOException | RuntimeException e) {
        close();
        throw face.unusable(e);
      } catch (Trouble refused) {
        close();
        throw refused;
      }
    }
  }

  /// Offers the fonts, the main family also in place of the generic ones: what a style sheet
  /// leaves open must be embedded as well.
  void register(PdfRendererBuilder builder) {
    String main = faces.getFirst().face().family();
    for (Face face : faces) {
      register(builder, face, face.face().family());
      if (face.face().family().equals(main)) {
        GENERIC.forEach(family -> register(builder, face, family));
      }
    }
  }

  private static void register(PdfRendererBuilder builder, Face face, String family) {
    builder.useFont(
        new PDFontSupplier(face.font()), family, face.face().weight(), FontStyle.NORMAL, true);
  }

  /// The families for a style sheet's `font-family`, in order.
  String families() {
    return faces.stream()
        .map(f -> "'" + f.face().family() + "'")
        .distinct()
        .collect(Collectors.joining(","));
  }

  boolean covers(int character) {
    return faces.stream().anyMatch(f -> f.characters().getGlyphId(character) != 0);
  }

  /// Notes which fonts a page uses.
  void used(PDPage page) {
    COSDictionary named = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    if (named != null) {
      named.keySet().forEach(name -> used.add(named.getDictionaryObject(name)));
    }
  }

  /// Cuts the fonts in use down to their characters in use.
  void subset() throws IOException {
    for (Face face : faces) {
      if (used.contains(face.font().getCOSObject())) {
        face.font().subset();
      }
    }
  }

  @Override
  public void close() {
    faces.forEach(f -> IOUtils.closeQuietly(f.file()));
  }
}
