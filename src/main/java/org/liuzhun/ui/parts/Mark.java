package org.liuzhun.ui.parts;

/// How grave a note is, told by colour and by shape, so that it is told without colour as well
/// (标记).
public enum Mark {
  /// A contradiction: red square.
  ERROR("■", "mark-error"),
  /// Doubtful or about to be overdue: amber triangle.
  WARNING("▲", "mark-warning"),
  /// Worth knowing: grey dot.
  HINT("●", "mark-hint");

  private final String shape;
  private final String style;

  Mark(String shape, String style) {
    this.shape = shape;
    this.style = style;
  }

  /// The character that stands for it.
  public String shape() {
    return shape;
  }

  /// The style class that colours it.
  public String style() {
    return style;
  }
}
