package org.liuzhun.spreadsheet.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.liuzhun.text.Texts;

/// Whose field a form asks for, seen from the row (取自).
public enum From {
  /// Of whom the row is about.
  OWN,
  /// Of the household's head (户主).
  HEAD,
  /// Of those who help the household (帮扶责任人).
  HELPER,
  /// Of the household's monitoring (监测).
  MONITORING;

  static Optional<From> named(String name) {
    return Arrays.stream(values())
        .filter(from -> from.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /// A field's name with whose it is.
  String label(String field) {
    return this == OWN || this == MONITORING
        ? field
        : Texts.of("form.from." + name().toLowerCase(Locale.ROOT), field);
  }
}
