package org.liuzhun.ui.tables;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Choice;
import org.liuzhun.ui.parts.ChoiceField;
import org.liuzhun.ui.parts.Choices;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.StatusMark;

/// Headings beside what they are taken for (表头对应): Enter confirms a guess, Delete clears it, typing
/// the first letters of a name chooses another one.
final class MatchPanel extends VBox {

  private final TableView<MatchLine> table = new TableView<>();
  private final ChoiceField<String> field;
  private final Button confirm = new Button(Texts.of("ui.tables.match.confirm"));
  private final Button clear = new Button(Texts.of("ui.tables.match.clear"));
  private final Label why = new Paragraph();
  private final Runnable changed;
  private @Nullable MatchModel model;

  /// @param changed hears when somebody settled something
  MatchPanel(Runnable changed) {
    super(8);
    this.changed = changed;
    field = new ChoiceField<>(
        new Choices<>(this::choices), Texts.of("ui.tables.match.type"), this::settle);
    field.setId("match-field");
    field.setPrefColumnCount(22);
    confirm.setId("match-confirm");
    confirm.setOnAction(_ -> confirm());
    clear.setId("match-clear");
    clear.setOnAction(_ -> settle(null));
    buildTable();
    Bar bar = new Bar(8, new Label(Texts.of("ui.tables.match.means")), field, confirm, clear, why);
    why.getStyleClass().addAll("muted", "small");
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(table, bar);
    show(null);
  }

  /// Shows these headings; null for none.
  void show(@Nullable MatchModel now) {
    model = now;
    table.getItems().setAll(now == null ? List.of() : now.lines());
    open(now != null);
    int open = nextOpen(0);
    table.getSelectionModel().clearAndSelect(Math.max(0, open));
    table.scrollTo(Math.max(0, open - 2));
  }

  /// Whether something can be settled now, by keys too; what the table says can be read all the
  /// same.
  void open(boolean settles) {
    field.setDisable(!settles);
    confirm.setDisable(!settles);
    clear.setDisable(!settles);
    table.setFocusTraversable(settles);
  }

  /// Puts the cursor on the first heading that is open.
  void enter() {
    table.requestFocus();
  }

  private List<Choice<String>> choices() {
    int line = table.getSelectionModel().getSelectedIndex();
    return model == null || line < 0 ? List.of() : model.choices(line);
  }

  private void buildTable() {
    table.setId("matches");
    table.setAccessibleText(Texts.of("ui.tables.columns"));
    table.setPlaceholder(new Label(Texts.of("ui.tables.match.none")));
    TableColumn<MatchLine, StatusMark.Level> mark = new TableColumn<>();
    mark.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue().level()));
    mark.setCellFactory(_ -> new MarkCell());
    mark.setMinWidth(36);
    mark.setMaxWidth(36);
    table.getColumns().add(mark);
    column("ui.tables.match.where", 60, MatchLine::where);
    column("ui.tables.match.heading", 180, MatchLine::heading);
    column("ui.tables.match.meaning", 170, MatchLine::meaning);
    column("ui.tables.match.sample", 140, MatchLine::sample);
    column("ui.tables.match.why", 260, MatchLine::why);
    ColumnWidths.keep(table);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(line -> why.setText(line == null ? "" : line.why()));
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  private void column(String key, double width, Function<MatchLine, String> words) {
    TableColumn<MatchLine, String> column = new TableColumn<>(Texts.of(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setCellValueFactory(line -> new ReadOnlyStringWrapper(words.apply(line.getValue())));
    table.getColumns().add(column);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      confirm();
      key.consume();
    } else if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
      settle(null);
      key.consume();
    }
  }

  private void typed(KeyEvent key) {
    String text = key.getCharacter();
    boolean begins = !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
    if (begins && !key.isShortcutDown() && !field.isDisable()) {
      field.requestFocus();
      field.setText(text);
      field.end();
      key.consume();
    }
  }

  private void confirm() {
    int line = table.getSelectionModel().getSelectedIndex();
    if (model != null && line >= 0 && !field.isDisable()) {
      model.confirm(line);
      next(line);
    }
  }

  private void settle(@Nullable String meaning) {
    int line = table.getSelectionModel().getSelectedIndex();
    if (model != null && line >= 0 && !field.isDisable()) {
      model.settle(line, meaning);
      next(line);
    }
  }

  /// Shows what changed and goes on to the next heading that is open, else to the next one.
  private void next(int line) {
    if (model != null) {
      table.getItems().setAll(model.lines());
      int open = nextOpen(line + 1);
      int to = open >= 0 ? open : Math.min(line + 1, table.getItems().size() - 1);
      table.getSelectionModel().clearAndSelect(to);
      table.getFocusModel().focus(to);
      table.scrollTo(Math.max(0, to - 4));
      table.requestFocus();
      changed.run();
    }
  }

  private int nextOpen(int from) {
    return IntStream.range(from, table.getItems().size())
        .filter(line -> table.getItems().get(line).open())
        .findFirst()
        .orElse(-1);
  }

  /// A mark that says by shape and colour how sure a line is.
  private static final class MarkCell extends TableCell<MatchLine, StatusMark.Level> {

    @Override
    protected void updateItem(StatusMark.@Nullable Level level, boolean empty) {
      super.updateItem(level, empty);
      setGraphic(empty || level == null ? null : new StatusMark(level));
    }
  }
}
