package org.liuzhun.ui.grid;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.Listed;
import org.liuzhun.ui.parts.Note;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.parts.TextCell;
import org.liuzhun.ui.parts.Tip;

/// The cells of the grid as they show (批量录入表). It never has the cursor: what is typed goes through
/// the line above it.
final class GridTable extends TableView<GridLine> {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
  private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");
  private static final double CELL_EM = 9;

  /// Headings go on in a second line.
  private static final double HALF = 0.62;

  private final GridModel model;
  private final GridCursor cursor;
  private final GridNotes notes;
  private final Supplier<String> typed;
  private BiConsumer<GridPlace, Boolean> clicked = (_, _) -> {};

  /// The table of a model.
  ///
  /// @param typed what stands in the line above
  GridTable(GridModel model, GridCursor cursor, GridNotes notes, Supplier<String> typed) {
    this.model = model;
    this.cursor = cursor;
    this.notes = notes;
    this.typed = typed;
    setId("grid");
    setAccessibleText(Texts.of("ui.grid.open"));
    setFocusTraversable(false);
    getStyleClass().add("grid");
    ColumnWidths.follow(this, this::fit);
    addEventFilter(MouseEvent.MOUSE_PRESSED, click -> clicked(click, click.isShiftDown()));
    addEventFilter(MouseEvent.MOUSE_DRAGGED, drag -> clicked(drag, true));
  }

  /// Hears of clicked cells, and whether the range is to reach there.
  void onClick(BiConsumer<GridPlace, Boolean> action) {
    clicked = action;
  }

  /// Shows lines and columns anew.
  void build() {
    getColumns().setAll(List.of(names()));
    for (int i = 0; i < model.columns().size(); i++) {
      getColumns().add(column(i));
    }
    getItems().setAll(model.lines());
    fit();
  }

  /// Names stand whole in the letters in use, and headings in one line where all of them have room.
  private void fit() {
    double names = model.lines().stream()
        .mapToDouble(line -> ColumnWidths.pixels(this, name(line)))
        .reduce(0, Math::max);
    double whole = getColumns().stream().skip(1).mapToDouble(it -> wide(it, 1)).sum();
    double part = ColumnWidths.haveRoom(this, names + whole) ? 1 : HALF;
    for (TableColumn<GridLine, ?> column : getColumns()) {
      boolean first = column == getColumns().getFirst();
      column.setMinWidth(first ? Math.max(names, wide(column, 1)) : wide(column, part));
    }
  }

  private double wide(TableColumn<GridLine, ?> column, double part) {
    return Math.max(
        ColumnWidths.ems(this, CELL_EM), part * ColumnWidths.pixels(this, column.getText()));
  }

  /// Brings the cursor's cell into sight.
  void reveal() {
    int line = cursor.range().equals(GridRange.between(cursor.at(), cursor.at()))
        ? cursor.at().line()
        : cursor.range().bottom();
    if (lookup(".virtual-flow") instanceof javafx.scene.control.skin.VirtualFlow<?> flow) {
      var first = flow.getFirstVisibleCell();
      var last = flow.getLastVisibleCell();
      if (first == null || line <= first.getIndex()) {
        scrollTo(Math.max(0, line - 1));
      } else if (last == null || line >= last.getIndex()) {
        int room = last == null ? 1 : last.getIndex() - first.getIndex() - 1;
        scrollTo(Math.max(0, line - room));
      }
    }
    if (cursor.isSomewhere()) {
      scrollToColumnIndex(cursor.at().column() + 1);
    }
    refresh();
  }

  private TableColumn<GridLine, String> names() {
    TableColumn<GridLine, String> column = new TableColumn<>(Texts.of("ui.grid.who"));
    column.setCellValueFactory(line -> new ReadOnlyStringWrapper(name(line.getValue())));
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellFactory(_ -> new TextCell<>());
    return column;
  }

  private static String name(GridLine line) {
    return (line.group() + " " + line.name()).strip();
  }

  private TableColumn<GridLine, GridLine> column(int number) {
    GridColumn of = model.columns().get(number);
    TableColumn<GridLine, GridLine> column = new TableColumn<>(of.head());
    if (of.isFigure()) {
      column.getStyleClass().add("amount");
    }
    column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
    column.setCellFactory(_ -> new Cell(number));
    Listed.words(column, line -> model.masked(line, of));
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  private void clicked(MouseEvent mouse, boolean extending) {
    Node at = mouse.getPickResult().getIntersectedNode();
    while (at != null && !(at instanceof Cell)) {
      at = at.getParent();
    }
    if (at instanceof Cell cell && !cell.isEmpty()) {
      clicked.accept(new GridPlace(cell.getIndex(), cell.number), extending);
      mouse.consume();
    }
  }

  private final class Cell extends TableCell<GridLine, GridLine> {

    private final int number;
    private final Tip tip = new Tip(this);

    Cell(int number) {
      this.number = number;
    }

    @Override
    protected void updateItem(@Nullable GridLine line, boolean empty) {
      super.updateItem(line, empty);
      boolean shows = !empty && line != null && number < model.columns().size();
      int at = getIndex();
      boolean current = shows && cursor.at().equals(new GridPlace(at, number));
      pseudoClassStateChanged(CURRENT, current);
      pseudoClassStateChanged(CHOSEN, shows && cursor.range().holds(at, number));
      List<Note> said =
          shows && line != null ? notes.of(line, model.columns().get(number)) : List.of();
      pseudoClassStateChanged(DANGER, has(said, StatusMark.Level.BAD));
      pseudoClassStateChanged(DOUBT, has(said, StatusMark.Level.DOUBT));
      tip.say(said.isEmpty() ? "" : said.getFirst().text());
      setText(
          !shows || line == null
              ? null
              : current ? typed.get() : model.seen(line, model.columns().get(number)));
    }

    private static boolean has(List<Note> said, StatusMark.Level level) {
      return said.stream().anyMatch(note -> note.level() == level);
    }
  }
}
