package org.liuzhun.ui.register;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.liuzhun.ui.parts.FormView;
import org.liuzhun.ui.session.Session;

/// Undo and redo within forms: while something is being typed, the keys belong to the text.
final class UndoKeys {

  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  private UndoKeys() {}

  static void install(Node node, Session session) {
    node.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
      if (UNDO.match(key) && !typing(node)) {
        session.undo();
        key.consume();
      } else if (REDO.match(key) && !typing(node)) {
        session.redo();
        key.consume();
      }
    });
  }

  private static boolean typing(Node node) {
    Node owner = node.getScene().getFocusOwner();
    for (Node around = owner; around != null; around = around.getParent()) {
      if (around instanceof FormView form) {
        return form.focused().filter(model -> model.typing()).isPresent();
      }
    }
    return false;
  }
}
