package org.liuzhun.print.send;

import java.util.Locale;
import org.liuzhun.text.Texts;

/// On which sides of the paper (单双面).
public enum Duplex {
  /// One side only.
  ONE_SIDED,
  /// Both sides, turned over the long edge, as a book.
  LONG_EDGE,
  /// Both sides, turned over the short edge, as a folded booklet.
  SHORT_EDGE;

  /// The name in the language in use.
  public String label() {
    return Texts.of("print.duplex." + name().toLowerCase(Locale.ROOT));
  }
}
