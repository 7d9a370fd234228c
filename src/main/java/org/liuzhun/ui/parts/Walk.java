package org.liuzhun.ui.parts;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Walking through the fields with the keyboard (键盘走位).
final class Walk {

  static final TraversalDirection ON = TraversalDirection.NEXT;
  static final TraversalDirection BACK = TraversalDirection.PREVIOUS;

  private Walk() {}

  /// Enter goes to the next field, but never while an input method is still composing.
  static void byEnter(Node input) {
    Composing composing = new Composing(input);
    input.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
      boolean plain =
          !key.isShiftDown() && !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
      if (key.getCode() == KeyCode.ENTER && plain && !composing.now()) {
        key.consume();
        step(input, ON);
      }
    });
  }

  static void step(Node from, TraversalDirection direction) {
    from.requestFocusTraversal(direction);
  }
}
