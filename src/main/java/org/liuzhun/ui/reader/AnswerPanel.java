package org.liuzhun.ui.reader;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.exchange.view.Answer.Proposed;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Lane;

/// The proposals so far, and the button that writes them into one answer for the village (答复).
final class AnswerPanel extends VBox {

  private static final double LINES = 84;

  private final AnswerModel model;
  private final Background background;
  private final FilePicker picker;
  private final ListView<Proposed> list = new ListView<>();
  private final TextField by = new TextField();
  private final Label said = new Paragraph();
  /// The proposals that are in a file, or were said to be in none.
  private List<Proposed> known = List.of();

  AnswerPanel(AnswerModel model, ProposedWords words, Background background, FilePicker picker) {
    super(6);
    this.model = model;
    this.background = background;
    this.picker = picker;
    list.setId("proposed");
    list.setAccessibleText(Texts.of("ui.reader.proposed"));
    list.setItems(model.proposals());
    list.setCellFactory(_ -> words.cell());
    list.setPrefHeight(LINES);
    list.setMinHeight(LINES);
    list.visibleProperty().bind(Bindings.isNotEmpty(model.proposals()));
    list.managedProperty().bind(list.visibleProperty());
    list.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.DELETE) {
        withdraw();
        key.consume();
      }
    });
    said.setId("answer-said");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    getChildren().addAll(list, line(), said);
  }

  private Bar line() {
    by.setId("answer-by");
    by.setPromptText(Texts.of("ui.reader.by.prompt"));
    by.setMinWidth(USE_PREF_SIZE);
    ColumnWidths.prompted(by);
    Label label = new Label(Texts.of("ui.reader.by"));
    label.setLabelFor(by);
    Button save = button("answer-save", "ui.reader.save", this::save);
    save.getStyleClass().add("accent");
    save.disableProperty().bind(Bindings.isEmpty(model.proposals()));
    Button withdraw = button("answer-withdraw", "ui.reader.withdraw", this::withdraw);
    withdraw
        .disableProperty()
        .bind(list.getSelectionModel().selectedItemProperty().isNull());
    return new Bar(8, label, by, save, withdraw);
  }

  private static Button button(String id, String key, Runnable act) {
    Button button = new Button(Texts.of(key));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> act.run());
    return button;
  }

  /// Whether nothing is lost by leaving; says once what would be.
  boolean mayLeave() {
    List<Proposed> now = List.copyOf(model.proposals());
    if (now.isEmpty() || now.equals(known)) {
      return true;
    }
    known = now;
    said.setText(Texts.of("ui.reader.unwritten", now.size()));
    return false;
  }

  private void withdraw() {
    @Nullable Proposed chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      model.withdraw(chosen);
    }
  }

  private void save() {
    if (by.getText().isBlank()) {
      said.setText(Texts.of("ui.reader.who"));
      by.requestFocus();
      return;
    }
    picker
        .save(new FilePicker.Request(Texts.of("ui.reader.save"), "lza", null))
        .ifPresent(this::save);
  }

  private void save(Path file) {
    AnswerModel.Writing writing = model.writing(by.getText());
    background.run(
        Lane.JOBS,
        () -> writing.into(file),
        count -> {
          known = writing.answer().proposals();
          said.setText(Texts.of("ui.reader.saved", count, file));
        },
        trouble -> said.setText(trouble.getMessage()));
  }
}
