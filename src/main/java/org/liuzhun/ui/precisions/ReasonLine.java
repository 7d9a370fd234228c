package org.liuzhun.ui.precisions;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Finding;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;

/// The line under the findings in which a reason for a waiver is typed: Enter waives, Esc leaves
/// all as it is.
public final class ReasonLine extends Bar {

  private final Label asked = new Label();
  private final TextField reason = new TextField();
  private final Button save = new Button(Texts.of("ui.precisions.waive"));
  private final Runnable back;
  private final BiConsumer<Finding, String> waive;
  private @Nullable Finding finding;

  /// The line, hidden until it asks.
  ///
  /// @param waive takes a finding with its reason
  /// @param back gives the keyboard back to the table
  public ReasonLine(BiConsumer<Finding, String> waive, Runnable back) {
    super(8);
    this.back = back;
    this.waive = waive;
    setId("reason-line");
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("bar");
    reason.setPromptText(Texts.of("ui.precisions.reason"));
    reason.setAccessibleText(Texts.of("ui.precisions.reason"));
    setHgrow(reason, Priority.ALWAYS);
    save.disableProperty().bind(reason.textProperty().map(String::isBlank));
    save.setOnAction(_ -> done());
    reason.setOnAction(_ -> done());
    addEventHandler(KeyEvent.KEY_PRESSED, key -> {
      if (key.getCode() == KeyCode.ESCAPE) {
        close();
        key.consume();
      }
    });
    getChildren().addAll(asked, reason, save);
    shown(false);
  }

  /// Asks for the reason why this finding is waived.
  public void ask(Finding about) {
    finding = about;
    asked.setText(about.check() + " " + about.title());
    reason.clear();
    shown(true);
    reason.requestFocus();
  }

  /// Nothing is waived: what was asked about is no longer on the screen.
  public void leave() {
    finding = null;
    boolean typing = isFocusWithin();
    shown(false);
    if (typing) {
      back.run();
    }
  }

  private void done() {
    Finding about = finding;
    if (about != null && !reason.getText().isBlank()) {
      waive.accept(about, reason.getText());
      close();
    }
  }

  private void close() {
    finding = null;
    shown(false);
    back.run();
  }

  private void shown(boolean visible) {
    setVisible(visible);
    setManaged(visible);
  }
}
