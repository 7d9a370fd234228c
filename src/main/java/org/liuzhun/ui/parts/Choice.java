package org.liuzhun.ui.parts;

import java.util.Locale;
import org.liuzhun.registry.writing.Hygiene;

/// One value that a field offers (候选项).
///
/// @param value the value
/// @param code the digits that choose it, empty where there are none
/// @param text what people read
/// @param initials the initial letters of the text's pinyin, lower case
/// @param <T> the type of the value
public record Choice<T>(T value, String code, String text, String initials) {

  /// A choice whose initials follow from its text.
  public static <T> Choice<T> of(T value, String code, String text) {
    return new Choice<>(value, code, text, Initials.of(text));
  }

  /// Code and text in one line.
  public String line() {
    return code.isEmpty() ? text : code + " " + text;
  }

  /// How well it fits what was typed, cleaned as text is stored; smaller is better, [#NO_MATCH] is
  /// not at all.
  int rank(String typed) {
    String key = typed.toLowerCase(Locale.ROOT);
    String said = Hygiene.clean(text).toLowerCase(Locale.ROOT);
    if (code.equals(key) || said.equals(key) || key.equals(code + " " + said)) {
      return 0;
    }
    if (initials.equals(key)) {
      return 1;
    }
    if (code.startsWith(key) || said.startsWith(key)) {
      return 2;
    }
    if (initials.startsWith(key)) {
      return 3;
    }
    return said.contains(key) || initials.contains(key) ? 4 : NO_MATCH;
  }

  static final int NO_MATCH = 9;
}
