package org.liuzhun.ui.exchange;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.parts.Paragraph;

/// A panel with a heading, a line that says how things stand, buttons, and a line for what came of
/// them.
abstract class Card extends VBox {

  final Label words = new Paragraph();
  final FlowPane buttons = new FlowPane(6, 6);
  final Label said = new Paragraph();

  Card(String heading) {
    super(8);
    getStyleClass().add("panel");
    Label title = new Label(Texts.of(heading));
    title.getStyleClass().add("heading");
    words.getStyleClass().add("muted");
    words.managedProperty().bind(words.textProperty().isNotEmpty());
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    getChildren().addAll(title, words, buttons, said);
  }

  final Button button(String id, String key, Runnable act) {
    Button button = new Button(Texts.of(key));
    button.setId(id);
    button.setOnAction(_ -> act.run());
    buttons.getChildren().add(button);
    return button;
  }

  final void say(Trouble trouble) {
    buttons.setDisable(false);
    said.setText(trouble.getMessage());
  }

  final void busy(String key) {
    buttons.setDisable(true);
    said.setText(Texts.of(key));
  }

  final void done(String line) {
    buttons.setDisable(false);
    said.setText(line);
  }
}
