package org.liuzhun.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Digit;
import org.liuzhun.ui.parts.Paragraph;

/// Something that a person decides (待决定的一行): columns of words, and a numbered button for each
/// choice. The digits work while the line or a part of it has the focus; the arrows lead to its
/// neighbours.
abstract class DecisionLine extends GridPane {

  final FlowPane choices = new FlowPane(6, 4);
  private final List<Button> numbered = new ArrayList<>();

  DecisionLine(String words) {
    getStyleClass().add("conflict-line");
    setHgap(14);
    setFocusTraversable(true);
    setAccessibleText(words);
    choices.setAlignment(Pos.CENTER_LEFT);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /// Columns of the same width.
  final void columns(List<? extends Node> cells) {
    for (int i = 0; i < cells.size(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / cells.size());
      getColumnConstraints().add(column);
      add(cells.get(i), i, 0);
    }
  }

  /// A button that the next digit presses.
  final void choice(String key, Runnable act) {
    Label digit = new Label(String.valueOf(numbered.size() + 1));
    digit.getStyleClass().add("key");
    Button button = new Button(Texts.of(key), digit);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setOnAction(_ -> act.run());
    numbered.add(button);
    choices.getChildren().add(button);
  }

  static VBox cell(String first, String second) {
    Label strong = new Paragraph(first);
    strong.getStyleClass().add("strong");
    return new VBox(2, strong, weak(second));
  }

  static Label weak(String text) {
    Label weak = new Paragraph(text);
    weak.getStyleClass().addAll("muted", "small");
    return weak;
  }

  private void key(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl || together(event)) {
      return;
    }
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
      move(event.getCode() == KeyCode.DOWN ? 1 : -1);
      event.consume();
    } else if (Digit.of(event.getCode()) > 0 && Digit.of(event.getCode()) <= numbered.size()) {
      numbered.get(Digit.of(event.getCode()) - 1).fire();
      event.consume();
    }
  }

  /// A digit with another key means something else: a room, for one.
  private static boolean together(KeyEvent event) {
    return event.isAltDown() || event.isControlDown() || event.isMetaDown() || event.isShiftDown();
  }

  private void move(int by) {
    List<Node> lines = getParent().getChildrenUnmodifiable();
    int next = lines.indexOf(this) + by;
    if (next >= 0 && next < lines.size()) {
      lines.get(next).requestFocus();
    }
  }
}
