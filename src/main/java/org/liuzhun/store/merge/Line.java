package org.liuzhun.store.merge;

/// The name of one line of the log: line 0 is a transaction's heading, line n its n-th row.
///
/// @param dot the transaction
/// @param number the line
public record Line(Dot dot, int number) {

  /// Reads what [#toString] wrote.
  ///
  /// @throws IllegalArgumentException when the text names no line
  public static Line parse(String text) {
    int mark = text.indexOf('#');
    if (mark < 0) {
      throw new IllegalArgumentException("no line: " + text);
    }
    return new Line(
        Dot.parse(text.substring(0, mark)), Integer.parseInt(text, mark + 1, text.length(), 10));
  }

  @Override
  public String toString() {
    return dot + "#" + number;
  }
}
