package org.liuzhun.store.merge;

/// The name of one line of the log: line 0 is a transaction's heading, line n its n-th row.
///
/// @param dot the transaction
/// @param number the line
/// @param save the name of the save, which stays when it is written anew under another dot; empty
///     when it has none
public record Line(Dot dot, int number, String save) {

  /// A line of a save without a name.
  public Line(Dot dot, int number) {
    this(dot, number, "");
  }

  /// Reads what [#toString] wrote.
  ///
  /// @throws IllegalArgumentException when the text names no line
  public static Line parse(String text) {
    String[] parts = text.split("#", 3);
    if (parts.length < 2) {
      throw new IllegalArgumentException("no line: " + text);
    }
    String save = parts.length > 2 ? parts[2] : "";
    return new Line(Dot.parse(parts[0]), Integer.parseInt(parts[1]), save);
  }

  /// The same by its dot alone.
  public Line bare() {
    return save.isEmpty() ? this : new Line(dot, number);
  }

  @Override
  public String toString() {
    return save.isEmpty() ? dot + "#" + number : dot + "#" + number + "#" + save;
  }
}
