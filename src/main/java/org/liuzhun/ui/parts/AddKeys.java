package org.liuzhun.ui.parts;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that add to the list in which the cursor is: Ctrl M a new one, with Shift one like the
/// chosen one (新增快捷键).
public final class AddKeys {

  private AddKeys() {}

  /// Makes the keys work inside a node.
  public static void on(Node node, Runnable add, Runnable like) {
    node.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
      if (key.getCode() == KeyCode.M && key.isShortcutDown()) {
        (key.isShiftDown() ? like : add).run();
        key.consume();
      }
    });
  }
}
