package org.liuzhun.ui.parts;

import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;

/// Knows whether an input method is at work in a field (输入法组字): as long as it shows letters for
/// which no word was chosen yet, Enter, Tab and arrows are its own.
public final class Composing {

  private boolean now;

  /// Listens to a field.
  public Composing(Node input) {
    input.addEventHandler(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        change -> now = !change.getComposed().isEmpty());
    input.focusedProperty().subscribe(() -> now = false);
  }

  /// Whether letters are being composed.
  public boolean now() {
    return now;
  }
}
