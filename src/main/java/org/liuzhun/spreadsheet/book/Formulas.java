package org.liuzhun.spreadsheet.book;

import java.util.regex.Pattern;

/// Text that a spreadsheet program would take for a formula and carry out (公式注入).
final class Formulas {

  private static final Pattern LIKE = Pattern.compile("[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

  private Formulas() {}

  /// Whether a cell begins like a formula.
  static boolean looksLike(String text) {
    return LIKE.matcher(text).matches();
  }
}
