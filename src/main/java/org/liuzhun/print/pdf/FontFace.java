package org.liuzhun.print.pdf;

import java.io.InputStream;
import java.util.function.Supplier;
import org.liuzhun.print.Fonts;
import org.liuzhun.text.Trouble;

/// A file with a TrueType font that a document may use (字体).
///
/// @param family the family name that style sheets know it by
/// @param weight 400 regular, 700 bold
/// @param name what people know it by
/// @param file opens the file; closed by the reader
public record FontFace(String family, int weight, String name, Supplier<InputStream> file) {

  /// The weight of a regular face.
  public static final int REGULAR = 400;

  /// The weight of a bold face.
  public static final int BOLD = 700;

  /// What to say of one that cannot be used. Those of the program are missing where it was
  /// replaced by an update, or taken away, while its window was open.
  Trouble unusable(Exception why) {
    boolean own = family.equals(Fonts.FAMILY);
    return new Trouble(why, own ? "trouble.print.own-font" : "trouble.print.font", name);
  }
}
