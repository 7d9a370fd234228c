package org.liuzhun.ui.welcome;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.liuzhun.text.Texts;

/// A form of the first window: title, a few words, fields, what is missing, actions.
abstract class FormPanel extends VBox {

  private final GridPane grid = new GridPane(12, 8);
  private final Label missing = new Label();
  private final HBox actions = new HBox(8);

  FormPanel(String title, String words) {
    super(12);
    Label heading = new Label(Texts.of(title));
    heading.getStyleClass().add("heading");
    Label explanation = new Label(Texts.of(words));
    explanation.setWrapText(true);
    explanation.getStyleClass().add("muted");
    missing.setWrapText(true);
    missing.setId("missing");
    missing.getStyleClass().add("bad");
    ColumnConstraints labels = new ColumnConstraints();
    labels.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(labels, fields);
    getChildren().addAll(heading, explanation, grid, missing, actions);
    say("");
  }

  final <F extends TextInputControl> F field(String label, String id, F field) {
    Label words = new Label(Texts.of(label));
    words.setLabelFor(field);
    words.setMinWidth(USE_PREF_SIZE);
    field.setId(id);
    grid.addRow(grid.getRowCount(), words, field);
    return field;
  }

  final Button action(String label, String id, Runnable does) {
    Button button = new Button(Texts.of(label));
    button.setId(id);
    button.setOnAction(_ -> does.run());
    if (actions.getChildren().isEmpty()) {
      button.getStyleClass().add("accent");
    }
    actions.getChildren().add(button);
    return button;
  }

  final void say(String words) {
    missing.setText(words);
    missing.setVisible(!words.isEmpty());
    missing.setManaged(!words.isEmpty());
  }
}
