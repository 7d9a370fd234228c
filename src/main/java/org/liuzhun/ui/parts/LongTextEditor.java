package org.liuzhun.ui.parts;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Text of several lines. Enter goes to the next field as everywhere; Shift+Enter begins a new
/// line.
final class LongTextEditor extends TextArea {

  private static final int LINES = 2;

  private final Composing composing = new Composing(this);

  LongTextEditor(FieldModel<?> model) {
    textProperty().bindBidirectional(model.text());
    editableProperty().bind(model.locked().not());
    setWrapText(true);
    setPrefRowCount(LINES);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent key) {
    if (composing.now()) {
      return;
    }
    if (key.getCode() == KeyCode.ENTER && key.isShiftDown()) {
      replaceSelection("\n");
      key.consume();
    } else if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
      Walk.step(this, key.isShiftDown() ? Walk.BACK : Walk.ON);
      key.consume();
    }
  }
}
