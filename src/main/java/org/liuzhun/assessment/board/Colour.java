package org.liuzhun.assessment.board;

import java.util.Locale;
import org.liuzhun.text.Texts;

/// The colour of a light, always shown together with its shape, the gravest last.
public enum Colour {
  /// Nothing to judge, or a record is missing.
  NONE("○"),
  /// 绿灯.
  GREEN("●"),
  /// 黄灯.
  AMBER("▲"),
  /// 红灯.
  RED("■");

  private final String shape;

  Colour(String shape) {
    this.shape = shape;
  }

  /// The shape that says the same without colour.
  public String shape() {
    return shape;
  }

  /// The name, in the language in use.
  public String label() {
    return Texts.of("board.colour." + name().toLowerCase(Locale.ROOT));
  }
}
