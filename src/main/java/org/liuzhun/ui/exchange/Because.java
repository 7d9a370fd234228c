package org.liuzhun.ui.exchange;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;

/// On what a decision rests (依据): a line to be filled before deciding, or left empty.
final class Because extends HBox {

  private final TextField reason = new TextField();

  /// @param id the field's id
  Because(String id) {
    this(id, "ui.exchange.reason.prompt");
  }

  /// @param id the field's id
  /// @param prompt the key of its prompt
  Because(String id, String prompt) {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    reason.setId(id);
    reason.setPromptText(Texts.of(prompt));
    Label label = new Label(Texts.of("ui.exchange.reason"));
    label.setLabelFor(reason);
    label.setMinWidth(USE_PREF_SIZE);
    setHgrow(reason, Priority.ALWAYS);
    getChildren().addAll(label, reason);
    managedProperty().bind(visibleProperty());
  }

  /// What was written; null for nothing.
  @Nullable
  String reason() {
    return reason.getText().isBlank() ? null : reason.getText().strip();
  }

  void focus() {
    reason.requestFocus();
  }

  void clear() {
    reason.clear();
  }
}
