package org.liuzhun.ui.precisions;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.parts.Tip;

/// Columns of the board's tables.
final class Columns {

  private static final double MARK = 34;

  private Columns() {}

  /// A mark.
  static <T> TableColumn<T, Level> mark(Function<T, Level> level) {
    TableColumn<T, Level> column = new TableColumn<>();
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(level.apply(cell.getValue())));
    column.setCellFactory(_ -> new MarkCell<>());
    column.setMinWidth(MARK);
    column.setMaxWidth(MARK);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  /// Words, shown whole when the mouse rests on them.
  static <T> TableColumn<T, String> words(
      String title, double width, @Nullable String style, Function<T, String> words) {
    TableColumn<T, String> column = new TableColumn<>(Texts.of(title));
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(words.apply(cell.getValue())));
    column.setCellFactory(_ -> new WordsCell<>(style));
    column.setPrefWidth(width);
    column.setReorderable(false);
    return column;
  }

  private static final class MarkCell<T> extends TableCell<T, Level> {
    @Override
    protected void updateItem(@Nullable Level level, boolean empty) {
      super.updateItem(level, empty);
      setGraphic(level == null ? null : new StatusMark(level));
    }
  }

  private static final class WordsCell<T> extends TableCell<T, String> {

    private final Tip whole = new Tip(this);

    WordsCell(@Nullable String style) {
      if (style != null) {
        getStyleClass().add(style);
      }
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
      super.updateItem(words, empty);
      setText(words);
      whole.say(words);
    }
  }
}
