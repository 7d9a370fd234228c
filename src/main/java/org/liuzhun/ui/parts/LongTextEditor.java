package org.liuzhun.ui.parts;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// Text of several lines, as high as what stands in it. Enter goes to the next field as everywhere;
/// Shift+Enter begins a new line.
final class LongTextEditor extends TextArea {

  /// What the frame takes, and a letter at the end of a line that would not fit.
  private static final double SLACK = 4;

  private final Composing composing = new Composing(this);
  private final Text measure = new Text();

  LongTextEditor(FieldModel<?> model) {
    textProperty().bindBidirectional(model.text());
    editableProperty().bind(model.locked().not());
    setWrapText(true);
    measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    textProperty().subscribe(this::fit);
    widthProperty().subscribe(this::fit);
    fontProperty().subscribe(this::fit);
  }

  /// What is around must be laid out anew, also when it is just being laid out.
  private void fit() {
    Platform.runLater(this::requestLayout);
  }

  @Override
  protected double computePrefHeight(double width) {
    if (!(lookup(".content") instanceof Region content)) {
      return super.computePrefHeight(width);
    }
    Insets frame = getInsets();
    Insets edge = content.getInsets();
    double sides = frame.getLeft() + frame.getRight() + edge.getLeft() + edge.getRight();
    measure.setText(getText());
    measure.setFont(getFont());
    measure.setWrappingWidth(Math.max(1, getWidth() - sides - SLACK));
    double around = frame.getTop() + frame.getBottom() + edge.getTop() + edge.getBottom();
    return Math.ceil(measure.getLayoutBounds().getHeight() + around) + SLACK;
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
