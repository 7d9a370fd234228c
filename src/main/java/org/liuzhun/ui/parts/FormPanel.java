package org.liuzhun.ui.parts;

import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.liuzhun.text.Texts;

/// A short form in place: title, a few words, fields, what is missing, actions.
public abstract class FormPanel extends VBox {

  private static final double WIDEST = 620;

  private final GridPane grid = new GridPane(12, 8);
  private final Label missing = new Paragraph();
  private final Bar actions = new Bar(8);

  /// A form with the texts of these keys.
  @SuppressWarnings("this-escape") // No subclass overrides what is called here.
  protected FormPanel(String title, String words) {
    super(12);
    Label heading = new Label(Texts.of(title));
    heading.getStyleClass().add("heading");
    Label explanation = new Paragraph(Texts.of(words));
    explanation.getStyleClass().add("muted");
    missing.setId("missing");
    missing.getStyleClass().add("bad");
    ColumnConstraints labels = new ColumnConstraints();
    labels.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(labels, fields);
    getChildren().addAll(heading, explanation, grid, missing, actions);
    grid.setMaxWidth(WIDEST);
    say("");
  }

  /// Adds a field under a label.
  protected final <F extends Control> F field(String label, String id, F field) {
    Label words = new Label(Texts.of(label));
    words.setLabelFor(field);
    words.setMinWidth(USE_PREF_SIZE);
    field.setId(id);
    grid.addRow(grid.getRowCount(), words, field);
    return field;
  }

  /// Adds a button; the first is the form's own.
  protected final Button action(String label, String id, Runnable does) {
    Button button = new Button(Texts.of(label));
    button.setId(id);
    button.setOnAction(_ -> does.run());
    if (actions.getChildren().isEmpty()) {
      button.getStyleClass().add("accent");
    }
    actions.getChildren().add(button);
    return button;
  }

  /// Says under the fields what is missing; nothing when empty.
  protected final void say(String words) {
    missing.setText(words);
    missing.setVisible(!words.isEmpty());
    missing.setManaged(!words.isEmpty());
  }
}
