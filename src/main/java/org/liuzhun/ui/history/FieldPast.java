package org.liuzhun.ui.history;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.liuzhun.print.changes.ChangeWords;
import org.liuzhun.registry.Field;
import org.liuzhun.store.HistoryEntry;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.Listed;
import org.liuzhun.ui.parts.Paragraph;

/// The history of one field, open under it (字段的修改记录): each value with who, when, on which
/// laptop and why. Enter takes the chosen value back, Escape closes.
public final class FieldPast extends VBox {

  private static final double LINE_EM = 2;
  private static final int LEAST_LINES = 2;
  private static final int MOST_LINES = 6;

  private final TableView<HistoryEntry> table = new TableView<>();
  private final Consumer<HistoryEntry> take;
  private final Runnable close;

  /// The history of a field.
  ///
  /// @param mayTake whether values can be taken back
  /// @param take takes a value back
  /// @param close closes this and gives the cursor back
  public FieldPast(
      RowPast past, Field<?> field, boolean mayTake, Consumer<HistoryEntry> take, Runnable close) {
    this.take = mayTake ? take : _ -> {};
    this.close = close;
    column("time.column.when", 130, entry -> ChangeWords.when(entry, past.zone()));
    column("time.column.value", 200, entry -> value(past.words(), entry));
    Listed.covered(table.getColumns().getLast(), entry -> value(past.words().covered(), entry));
    column("time.column.who", 90, ChangeWords::who);
    column("time.column.laptop", 90, entry -> Laptops.name(entry.device(), past.laptop()));
    column("time.column.why", 200, ChangeWords::why);
    ColumnWidths.keep(table);
    table.getItems().setAll(past.of(field));
    table.getSelectionModel().selectFirst();
    table.setPlaceholder(new Paragraph(Texts.of("time.none.field")));
    double lines = Math.clamp(table.getItems().size(), LEAST_LINES, MOST_LINES) + 1.3;
    table.setStyle(
        "-fx-pref-height: " + lines * LINE_EM + "em; -fx-min-height: " + lines * LINE_EM + "em;");
    String title = Texts.of("time.field", field.label(Texts.language()));
    table.setAccessibleText(title);
    getStyleClass().add("field-past");
    getChildren().addAll(bar(title, mayTake), table);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private static String value(ChangeWords words, HistoryEntry entry) {
    return words.after(entry).replace('\n', ' ');
  }

  @Override
  public void requestFocus() {
    table.requestFocus();
  }

  private HBox bar(String title, boolean mayTake) {
    Label label = new Label(title);
    label.getStyleClass().add("heading");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Bar bar = new Bar(label, gap);
    if (mayTake) {
      Button taking = button("time.take", "Enter", this::take);
      taking
          .disableProperty()
          .bind(table.getSelectionModel().selectedItemProperty().isNull());
      bar.getChildren().add(taking);
    }
    bar.getChildren().add(button("time.close", "Esc", close));
    bar.getStyleClass().add("list-bar");
    return bar;
  }

  private static Button button(String key, String cap, Runnable action) {
    Label hint = new Label(cap);
    hint.getStyleClass().add("key");
    Button button = new Button(Texts.of(key), hint);
    button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    button.getStyleClass().add("quiet");
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void pressed(KeyEvent key) {
    boolean inTable = table.isFocused();
    if (key.getCode() == KeyCode.ESCAPE) {
      close.run();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && inTable) {
      take();
      key.consume();
    }
  }

  private void take() {
    HistoryEntry chosen = table.getSelectionModel().getSelectedItem();
    if (chosen != null && chosen.what() == HistoryEntry.What.WRITTEN) {
      take.accept(chosen);
    }
  }

  private void column(String key, double width, Function<HistoryEntry, String> text) {
    TableColumn<HistoryEntry, String> column = new TableColumn<>(Texts.of(key));
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    column.setPrefWidth(width);
    column.setMinWidth(width / 2);
    column.setSortable(false);
    column.setReorderable(false);
    table.getColumns().add(column);
  }
}
