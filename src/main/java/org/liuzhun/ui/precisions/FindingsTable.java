package org.liuzhun.ui.precisions;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Levels;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.session.Place;

/// The findings line by line; Enter or a double click goes to the field to mend.
final class FindingsTable extends TableView<FindingLine> {

  private final Consumer<Place> go;

  FindingsTable(ObservableList<FindingLine> lines, Consumer<Place> go) {
    super(lines);
    this.go = go;
    setId("findings");
    setAccessibleText(Texts.of("ui.precisions.findings"));
    Label empty = new Label(Texts.of("ui.precisions.none"));
    empty.getStyleClass().add("muted");
    setPlaceholder(empty);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    getColumns().add(mark());
    text("ui.precisions.column.check", 58, "muted", line -> line.finding().check());
    text("ui.precisions.column.title", 190, null, line -> line.check().title());
    text("ui.precisions.column.message", 430, null, FindingLine::message);
    text("ui.precisions.column.household", 120, null, FindingLine::whose);
    text("ui.precisions.column.where", 190, "accent-text", FindingLine::where);
    setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        mend(getSelectionModel().getSelectedItem());
        key.consume();
      }
    });
    setRowFactory(_ -> row());
  }

  private void mend(@Nullable FindingLine line) {
    if (line != null) {
      line.place().ifPresent(go);
    }
  }

  private TableRow<FindingLine> row() {
    TableRow<FindingLine> row = new TableRow<>();
    row.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        mend(row.getItem());
      }
    });
    return row;
  }

  private TableColumn<FindingLine, FindingLine> mark() {
    TableColumn<FindingLine, FindingLine> column = new TableColumn<>();
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(_ -> new MarkCell());
    column.setMinWidth(34);
    column.setMaxWidth(34);
    column.setSortable(false);
    return column;
  }

  private void text(
      String title, double width, @Nullable String style, Function<FindingLine, String> words) {
    TableColumn<FindingLine, String> column = new TableColumn<>(Texts.of(title));
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(words.apply(cell.getValue())));
    column.setCellFactory(_ -> new WordsCell(style));
    column.setPrefWidth(width);
    column.setMinWidth(width / 2);
    column.setReorderable(false);
    getColumns().add(column);
  }

  /// The mark of a finding.
  private static final class MarkCell extends TableCell<FindingLine, FindingLine> {
    @Override
    protected void updateItem(@Nullable FindingLine line, boolean empty) {
      super.updateItem(line, empty);
      setGraphic(line == null ? null : new StatusMark(Levels.of(line.finding().severity())));
    }
  }

  /// Words that are shown whole when the mouse rests on them.
  private static final class WordsCell extends TableCell<FindingLine, String> {

    private final Tooltip whole = new Tooltip();

    WordsCell(@Nullable String style) {
      if (style != null) {
        getStyleClass().add(style);
      }
      whole.setWrapText(true);
      whole.setMaxWidth(480);
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
      super.updateItem(words, empty);
      setText(words);
      whole.setText(words);
      setTooltip(words == null || words.isEmpty() ? null : whole);
    }
  }
}
