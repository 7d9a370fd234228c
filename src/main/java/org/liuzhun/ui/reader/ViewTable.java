package org.liuzhun.ui.reader;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.liuzhun.exchange.view.View;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.TextCell;

/// A table of a view (选送件的一张表): cells are chosen one by one; Enter goes on to what is proposed.
final class ViewTable extends TableView<View.Line> {

  private final View.Part part;

  ViewTable(View.Part part, Consumer<@Nullable ViewCell> chosen, Runnable propose) {
    this.part = part;
    setId("view-" + part.entity());
    setAccessibleText(part.label(Texts.language()));
    getSelectionModel().setCellSelectionEnabled(true);
    getColumns().add(column(Texts.of("ui.reader.whose"), ViewCell::whose));
    for (int i = 0; i < part.columns().size(); i++) {
      getColumns().add(column(i));
    }
    getItems().setAll(part.lines());
    getFocusModel().focusedCellProperty().subscribe(at -> chosen.accept(cell(at)));
    setOnKeyPressed(key -> pressed(key, propose));
    ColumnWidths.fit(this);
  }

  private static void pressed(KeyEvent key, Runnable propose) {
    if (key.getCode() == KeyCode.ENTER) {
      propose.run();
      key.consume();
    }
  }

  /// Larger letters want wider columns.
  @Override
  protected void layoutChildren() {
    ColumnWidths.fit(this);
    super.layoutChildren();
  }

  private TableColumn<View.Line, String> column(int at) {
    View.Column column = part.columns().get(at);
    return column(column.label(Texts.language()), line -> new ViewCell(line, column, at).shown());
  }

  private static TableColumn<View.Line, String> column(
      String heading, Function<View.Line, String> words) {
    TableColumn<View.Line, String> column = new TableColumn<>(heading);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    column.setCellFactory(_ -> new TextCell<>());
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  private @Nullable ViewCell cell(TablePosition<?, ?> position) {
    List<View.Line> lines = getItems();
    int at = position.getColumn() - 1;
    return at < 0 || position.getRow() < 0 || position.getRow() >= lines.size()
        ? null
        : new ViewCell(lines.get(position.getRow()), part.columns().get(at), at);
  }

  /// The cursor comes back to its cell, at first to the first in which something can be proposed.
  void enter() {
    requestFocus();
    if (getSelectionModel().isEmpty() && !getItems().isEmpty() && getColumns().size() > 1) {
      getSelectionModel().clearAndSelect(0, getColumns().get(1));
    }
  }
}
