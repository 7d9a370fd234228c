package org.liuzhun.print.sheet;

import java.util.Locale;
import org.liuzhun.text.Texts;

/// Which of the two copies of a handbook is printed (户存本、村存本).
public enum Copy {
  /// Kept by the household.
  HOUSEHOLD,
  /// Kept by the village.
  VILLAGE;

  /// The name in the language in use.
  public String label() {
    return Texts.of("print.copy." + name().toLowerCase(Locale.ROOT));
  }

  String term() {
    return Words.of("copy." + name().toLowerCase(Locale.ROOT));
  }
}
