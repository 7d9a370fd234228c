package org.liuzhun.ui.parts;

import javafx.scene.input.KeyCode;

/// The digit of a key (数字键), of the row above the letters or of the block beside them.
public final class Digit {

  private Digit() {}

  /// The digit; -1 when the key has none.
  public static int of(KeyCode code) {
    String name = code.getName();
    return code.isDigitKey() ? name.charAt(name.length() - 1) - '0' : -1;
  }
}
