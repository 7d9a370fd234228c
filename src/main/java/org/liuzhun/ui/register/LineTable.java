package org.liuzhun.ui.register;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.Listed;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.parts.TableHeight;
import org.liuzhun.ui.parts.Tip;
import org.liuzhun.ui.session.Place;

/// A table of computed lines (计算表): marks, words, and for a line that belongs to a household the
/// way to its file by Enter or double click.
public final class LineTable extends TableView<LineTable.Line> {

  private static final double MARK = 34;

  /// So many lines of a long list are to be seen in a low window too.
  private static final int FIRST = 7;

  /// A table that takes the rest of a page shows so many.
  private static final int REST = 3;

  /// So many lines are shown when there is nothing to show, so that it can be said.
  private static final int NONE = 2;

  /// One line.
  ///
  /// @param level how it stands; null shows no mark
  /// @param cells the words, one for each column
  /// @param place where Enter leads, or null
  public record Line(
      @Nullable Level level, List<String> cells, @Nullable Place place) {}

  private final TableHeight height = new TableHeight(this);
  private final Consumer<Place> go;

  /// A table with these headings, a mark before them.
  ///
  /// @param widths the columns' widths in pixels at the usual size
  public LineTable(List<String> headings, List<Integer> widths, Consumer<Place> go) {
    this.go = go;
    Label empty = new Label(Texts.of("register.nothing"));
    empty.getStyleClass().add("muted");
    setPlaceholder(empty);
    getColumns().add(marks());
    for (int i = 0; i < headings.size(); i++) {
      getColumns().add(words(headings.get(i), widths.get(i), i));
    }
    ColumnWidths.keep(this);
    setRowFactory(_ -> row());
    setOnKeyPressed(this::pressed);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      open(getSelectionModel().getSelectedItem());
      key.consume();
    }
  }

  /// Names the table, for the keyboard's way to it and for those who hear the screen.
  public LineTable named(String id, String text) {
    setId(id);
    setAccessibleText(text);
    return this;
  }

  /// What is said while there are no lines: what that means, or what to do next.
  public LineTable saying(String key) {
    if (getPlaceholder() instanceof Label empty) {
      empty.setText(Texts.of(key));
    }
    return this;
  }

  /// Tells which columns hold figures, from 0, and whether they are summed up where the list goes
  /// out.
  public LineTable figures(Listing.Type type, int... columns) {
    for (int column : columns) {
      TableColumn<Line, ?> figures = getColumns().get(column + 1);
      figures.getStyleClass().add("amount");
      Listed.figures(figures, type);
    }
    return this;
  }

  /// Wishes to be as high as so many lines below its heading, in the letters in use, and is never
  /// lower than a short list, or the first lines of a long one.
  public void fit(int lines) {
    fit(lines, TableHeight.shown(lines, FIRST));
  }

  /// The same, never lower than so many of them.
  public void fit(int lines, int least) {
    prefHeightProperty().bind(height.with(lines));
    minHeightProperty().bind(height.with(Math.min(lines, least)));
  }

  /// Where the room ends within a line the table ends above it.
  @Override
  public void resize(double width, double high) {
    super.resize(width, height.whole(high));
  }

  /// Takes the room that what stands above it leaves, and is never lower than a few lines.
  public void rest() {
    fit(REST, REST);
    VBox.setVgrow(this, Priority.ALWAYS);
  }

  /// Puts the cursor on the chosen line, else on the first.
  public void enter() {
    requestFocus();
    chooseSome();
  }

  /// Chooses the first line unless one is chosen.
  public void chooseSome() {
    if (getSelectionModel().isEmpty()) {
      getSelectionModel().selectFirst();
    }
  }

  /// Shows these lines; the chosen line stays chosen where it is still there.
  public void show(List<Line> lines) {
    int chosen = getSelectionModel().getSelectedIndex();
    if (!lines.equals(getItems())) {
      setItems(FXCollections.observableArrayList(lines));
      getSelectionModel().select(Math.min(chosen, lines.size() - 1));
    }
  }

  /// Shows these lines, as high as they are, of a long list at most so many at a time.
  public void show(List<Line> lines, int most) {
    show(lines);
    fit(TableHeight.shown(lines.size(), most));
  }

  /// Shows these lines, and wishes to be as high as all of them.
  public void whole(List<Line> lines) {
    fit(Math.max(NONE, lines.size()));
    show(lines);
  }

  private void open(@Nullable Line line) {
    if (line != null && line.place() != null) {
      go.accept(line.place());
    }
  }

  private TableRow<Line> row() {
    TableRow<Line> row = new TableRow<>();
    row.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        open(row.getItem());
      }
    });
    return row;
  }

  private static TableColumn<Line, Level> marks() {
    TableColumn<Line, Level> column = new TableColumn<>();
    column.setCellValueFactory(
        cell -> new ReadOnlyObjectWrapper<>(cell.getValue().level()));
    column.setCellFactory(_ -> new MarkCell());
    column.setMinWidth(MARK);
    column.setMaxWidth(MARK);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  private static TableColumn<Line, String> words(String heading, int width, int index) {
    TableColumn<Line, String> column = new TableColumn<>(heading);
    column.setCellValueFactory(
        cell -> new ReadOnlyStringWrapper(cell.getValue().cells().get(index)));
    column.setCellFactory(_ -> new WordsCell());
    column.setPrefWidth(width);
    column.setReorderable(false);
    return column;
  }

  private static final class MarkCell extends TableCell<Line, Level> {
    @Override
    protected void updateItem(@Nullable Level level, boolean empty) {
      super.updateItem(level, empty);
      setGraphic(level == null ? null : new StatusMark(level));
    }
  }

  private static final class WordsCell extends TableCell<Line, String> {

    private final Tip whole = new Tip(this);

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
      super.updateItem(words, empty);
      setText(words);
      whole.say(words);
    }
  }
}
