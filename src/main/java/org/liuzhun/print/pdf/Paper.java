package org.liuzhun.print.pdf;

import java.util.Locale;
import org.liuzhun.text.Texts;

/// What the pages of a sheet are brought to (纸张).
public enum Paper {
  /// As the sheet is laid out: A4.
  A4,
  /// Each page made smaller, on A5 paper.
  A5,
  /// Two pages side by side on A4, in the order of a booklet that is folded and stitched in the
  /// middle; printed on both sides, turned over the short edge.
  BOOKLET;

  /// The name in the language in use.
  public String label() {
    return Texts.of("print.paper." + name().toLowerCase(Locale.ROOT));
  }
}
