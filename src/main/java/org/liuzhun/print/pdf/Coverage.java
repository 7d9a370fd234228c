package org.liuzhun.print.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.liuzhun.text.Trouble;

/// Which characters can be printed with some fonts (字形覆盖).
public final class Coverage {

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final List<CmapLookup> fonts;

  private Coverage(List<CmapLookup> fonts) {
    this.fonts = fonts;
  }

  /// That of these faces.
  ///
  /// @throws Trouble as [FontFace#unusable] for a damaged file
  public static Coverage of(List<FontFace> faces) throws Trouble {
    List<CmapLookup> fonts = new ArrayList<>();
    for (FontFace face : faces) {
      try (TrueTypeFont font = FontFile.open(face)) {
        fonts.add(font.getUnicodeCmapLookup());
      } catch (IOException e) {
        throw face.unusable(e);
      }
    }
    return new Coverage(fonts);
  }

  /// The characters of a text that none of the fonts has, each once.
  public String lacking(String text) {
    return text.codePoints()
        .filter(character -> character > ' ' && character != BYTE_ORDER_MARK)
        .filter(character -> fonts.stream().noneMatch(font -> font.getGlyphId(character) != 0))
        .distinct()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
