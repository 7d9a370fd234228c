package org.liuzhun.print.handbook;

import java.util.Locale;

/// Which of the two copies of a handbook is printed (户存本、村存本).
public enum Copy {
  /// Kept by the household.
  HOUSEHOLD,
  /// Kept by the village.
  VILLAGE;

  String term() {
    return Words.of("copy." + name().toLowerCase(Locale.ROOT));
  }
}
