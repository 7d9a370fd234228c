package org.liuzhun.print.pdf;

import java.io.InputStream;
import java.util.function.Supplier;

/// A file with a TrueType font that a document may use (字体).
///
/// @param family the family name that style sheets know it by
/// @param weight 400 regular, 700 bold
/// @param file opens the file; closed by the reader
public record FontFace(String family, int weight, Supplier<InputStream> file) {

  /// The weight of a regular face.
  public static final int REGULAR = 400;

  /// The weight of a bold face.
  public static final int BOLD = 700;
}
