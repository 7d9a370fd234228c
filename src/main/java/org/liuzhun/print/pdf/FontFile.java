package org.liuzhun.print.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.liuzhun.text.Trouble;

/// Reads the file of a face (字体文件): a TrueType font, or of a collection (.ttc) the first font
/// that can be embedded. What is inside decides, not the suffix.
final class FontFile {

  private static final int MARK = 4;

  private FontFile() {}

  /// The font; whoever asked closes it.
  ///
  /// @throws Trouble as [FontFace#unusable] for a damaged file, `trouble.print.font-outlines`
  ///     for PostScript outlines, which cannot be embedded
  static TrueTypeFont open(FontFace face) throws Trouble {
    try (InputStream in = face.file().get()) {
      byte[] bytes = in.readAllBytes();
      return switch (mark(bytes)) {
        case "OTTO" -> throw new Trouble("trouble.print.font-outlines", face.name());
        case "ttcf" -> first(bytes, face);
        default -> new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      };
    } catch (IOException | RuntimeException e) {
      throw face.unusable(e);
    }
  }

  private static TrueTypeFont first(byte[] collection, FontFace face) throws IOException, Trouble {
    List<TrueTypeFont> fonts = new ArrayList<>();
    // The fonts read from the collection as long as they are used: it is not closed here.
    new TrueTypeCollection(new ByteArrayInputStream(collection)).processAllFonts(fonts::add);
    return fonts.stream()
        .filter(font -> !(font instanceof OpenTypeFont open && open.isPostScript()))
        .findFirst()
        .orElseThrow(() -> new Trouble("trouble.print.font-outlines", face.name()));
  }

  private static String mark(byte[] bytes) {
    return new String(bytes, 0, Math.min(MARK, bytes.length), StandardCharsets.ISO_8859_1);
  }
}
