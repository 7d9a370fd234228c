package org.liuzhun.ui.settings;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.TextCell;
import org.liuzhun.ui.session.Session;

/// The policy parameters of the village (政策参数): what holds today and by which document; a new value
/// with its day, region and document in one line. Enter in the list goes to the value, Enter in the
/// document saves.
final class ParameterPanel extends VBox {

  private static final double HEIGHT = 300;
  private static final double NARROW = 110;

  private final ParameterModel model;
  private final TableView<ParameterLine> table;
  private final TextField value = field("ui.parameters.value");
  private final TextField region = field("ui.parameters.region");
  private final TextField from = field("ui.parameters.from");
  private final TextField document = field("ui.parameters.document");
  private final Label said = new Paragraph();
  private final Subscription listening;

  ParameterPanel(Session session) {
    super(10);
    model = new ParameterModel(session);
    table = new TableView<>(model.shown());
    getStyleClass().add("panel");
    setId("parameters");
    Label title = new Label(Texts.of("ui.parameters.title"));
    title.getStyleClass().add("heading");
    TextField search = field("ui.parameters.search");
    search.textProperty().subscribe(typed -> {
      model.search(typed);
      if (!typed.isBlank()) {
        table.getSelectionModel().selectFirst();
      }
    });
    search.setOnAction(_ -> table.requestFocus());
    HBox.setHgrow(search, Priority.ALWAYS);
    Bar head = new Bar(12, title, search);
    head.setAlignment(Pos.CENTER_LEFT);
    columns();
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    getChildren().addAll(head, table, entry(), said);
    table.getSelectionModel().selectedItemProperty().subscribe(this::show);
    listening = session.listen(_ -> model.refresh());
  }

  void close() {
    listening.unsubscribe();
  }

  private void columns() {
    table.setPrefHeight(HEIGHT);
    table.setAccessibleText(Texts.of("ui.parameters.title"));
    column("ui.parameters.name", 300, line -> line.key().label());
    column("ui.parameters.value", 150, ParameterLine::value);
    column("ui.parameters.from", NARROW, ParameterLine::from);
    column("ui.parameters.region", NARROW, ParameterLine::region);
    column("ui.parameters.document", 320, ParameterLine::document);
    ColumnWidths.keep(table);
    table.setOnKeyPressed(this::pressed);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      value.requestFocus();
      key.consume();
    }
  }

  private Bar entry() {
    ColumnWidths.prompted(region);
    ColumnWidths.prompted(from);
    ColumnWidths.prompted(document);
    HBox.setHgrow(value, Priority.ALWAYS);
    HBox.setHgrow(document, Priority.ALWAYS);
    Button save = new Button(Texts.of("ui.parameters.save"));
    save.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    save.setOnAction(_ -> save());
    document.setOnAction(_ -> save());
    Bar line = new Bar(8, value, from, region, document, save);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void save() {
    ParameterLine line = table.getSelectionModel().getSelectedItem();
    if (line == null) {
      return;
    }
    Optional<String> wrong =
        model.save(line, value.getText(), region.getText(), from.getText(), document.getText());
    said.getStyleClass().setAll("label", wrong.isPresent() ? "bad" : "muted");
    said.setText(
        wrong.orElseGet(() -> Texts.of("ui.parameters.saved", line.key().label())));
    if (wrong.isEmpty()) {
      table.requestFocus();
    }
  }

  private void show(@Nullable ParameterLine line) {
    if (line != null) {
      value.setText(
          line.inForce().map(known -> line.key().kind().shown(known.value())).orElse(""));
      region.setText(line.region());
      from.clear();
      document.clear();
      said.setText("");
    }
  }

  private void column(String title, double width, Function<ParameterLine, String> words) {
    TableColumn<ParameterLine, String> column = new TableColumn<>(Texts.of(title));
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(words.apply(cell.getValue())));
    column.setCellFactory(_ -> new TextCell<>());
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    table.getColumns().add(column);
  }

  private static TextField field(String key) {
    TextField field = new TextField();
    field.setPromptText(Texts.of(key));
    field.setAccessibleText(Texts.of(key));
    return field;
  }
}
