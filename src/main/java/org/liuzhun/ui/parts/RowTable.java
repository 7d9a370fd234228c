package org.liuzhun.ui.parts;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.CountKind;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.text.Texts;

/// The table over a list of rows (行表): it reads, the form below it writes.
public final class RowTable extends TableView<Row> {

  private static final String FIGURE = "amount";

  /// All lines are seen. Above a bar the toolkit puts a bar at the side all the same.
  private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

  private static final int USUAL_LINES = 8;
  private static final List<StatusMark.Level> GRAVITY = List.of(
      StatusMark.Level.GOOD,
      StatusMark.Level.UNKNOWN,
      StatusMark.Level.DOUBT,
      StatusMark.Level.BAD);
  private static final double MARK_WIDTH = 28;

  private final RowListModel model;
  private final IntegerProperty revision = new SimpleIntegerProperty();
  private UnaryOperator<Row> reading = row -> row;
  private Function<Row, Optional<StatusMark.Level>> marks;
  private boolean following;
  private final TableHeight height = new TableHeight(this);
  private int most = USUAL_LINES;

  /// A table of these fields.
  public RowTable(RowListModel model, List<Field<?>> columns, Desk desk) {
    this.model = model;
    marks = row -> worst(desk, Stream.of(row));
    setAccessibleText(model.entity().listLabel(Texts.language()));
    getStyleClass().add("rows");
    setItems(model.rows());
    addMarks();
    columns.forEach(field -> add(heading(field), text(field, desk), field));
    model.rows().addListener((ListChangeListener<Row>) _ -> fit());
    model.chosen().subscribe(this::follow);
    getSelectionModel().selectedItemProperty().subscribe(this::choose);
    ColumnWidths.follow(this, this::fit);
    height.bar().subscribe(_ -> requestLayout());
    fit();
  }

  /// Marks the rows by another rule than the notes on their own fields.
  public RowTable marking(Function<Row, Optional<StatusMark.Level>> rule) {
    marks = rule;
    return this;
  }

  /// Shows the fields of each row as another row has them, whose words stand in the language in
  /// use.
  public RowTable reading(UnaryOperator<Row> rule) {
    reading = rule;
    return this;
  }

  /// The gravest note on the fields of these rows.
  public static Optional<StatusMark.Level> worst(Desk desk, Stream<Row> rows) {
    return rows.flatMap(row -> desk.notes().apply(row.id()).values().stream())
        .flatMap(List::stream)
        .map(Note::level)
        .max(Comparator.comparingInt(GRAVITY::indexOf));
  }

  /// Shows at most so many lines of a long list at once.
  public RowTable atMost(int lines) {
    most = lines;
    fit();
    return this;
  }

  /// What Enter does on a row.
  public RowTable whenEntered(Runnable action) {
    addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, action));
    return this;
  }

  private void pressed(KeyEvent key, Runnable action) {
    if (key.getCode() == KeyCode.ENTER && !model.rows().isEmpty()) {
      action.run();
      key.consume();
    }
  }

  /// Sums up the column of a field where the list goes out.
  public RowTable summing(Field<?> field) {
    getColumns().stream()
        .filter(column -> heading(field).equals(column.getText()))
        .forEach(column -> Listed.figures(column, Listing.Type.SUM));
    return this;
  }

  /// Adds a column of other text than a field's.
  public RowTable with(String heading, Function<Row, String> text) {
    add(heading, text, null);
    return this;
  }

  /// Adds a column of a computed figure, written as text.
  public RowTable withFigure(String heading, Function<Row, String> text) {
    add(heading, text, null);
    getColumns().getLast().getStyleClass().add(FIGURE);
    return this;
  }

  private <T> Function<Row, String> text(Field<T> field, Desk desk) {
    Wording<T> wording = Wording.of(field.kind(), desk.references());
    return row -> {
      T value = reading.apply(row).get(field.column());
      return value == null
          ? ""
          : desk.showing().words(field, wording.write(value)).replace('\n', ' ');
    };
  }

  /// What a field is called, and its unit.
  private static String heading(Field<?> field) {
    String label = field.label(Texts.language());
    String unit = field.kind().unit().label();
    return unit.isEmpty() ? label : Texts.of("ui.parts.of-unit", label, unit);
  }

  private void addMarks() {
    TableColumn<Row, Row> column = new TableColumn<>("");
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(_ -> new MarkCell());
    Listed.words(column, this::said);
    column.setSortable(false);
    column.setReorderable(false);
    column.setMinWidth(MARK_WIDTH);
    column.setMaxWidth(MARK_WIDTH);
    getColumns().add(column);
  }

  private String said(Row row) {
    return marks.apply(row).map(level -> Texts.of("ui.level." + level.style())).orElse("");
  }

  private final class MarkCell extends TableCell<Row, Row> {

    private final StatusMark mark = new StatusMark(StatusMark.Level.UNKNOWN);

    MarkCell() {
      revision.subscribe(() -> updateItem(getItem(), isEmpty()));
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      Optional<StatusMark.Level> level = empty || row == null ? Optional.empty() : marks.apply(row);
      level.ifPresent(mark::show);
      setGraphic(level.isPresent() ? mark : null);
    }
  }

  /// Reads all rows anew, for what is said of them elsewhere: notes, names of other rows. The cells
  /// themselves stay, which is far cheaper than making them again.
  @Override
  public void refresh() {
    revision.set(revision.get() + 1);
  }

  /// What a field says, or something else that is said of a row.
  private final class WordCell extends TextCell<Row> {
    WordCell(Function<Row, String> text) {
      revision.subscribe(() -> {
        Row row = getTableRow() == null ? null : getTableRow().getItem();
        if (row != null && !isEmpty()) {
          updateItem(text.apply(row), false);
        }
      });
    }
  }

  private void add(String heading, Function<Row, String> text, @Nullable Field<?> field) {
    TableColumn<Row, String> column = new TableColumn<>(heading);
    column.setCellFactory(_ -> new WordCell(text));
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    column.setSortable(false);
    column.setReorderable(false);
    if (field != null && field.isMasked()) {
      Listed.words(column, field::mask);
    }
    if (field != null
        && (field.kind() instanceof DecimalKind || field.kind() instanceof CountKind)) {
      Listed.figures(column, Listing.Type.FIGURE);
      figure(column);
    }
    getColumns().add(column);
  }

  /// Figures stand at the right, but for the first column, which says what the line is: a year.
  private void figure(TableColumn<Row, String> column) {
    if (getColumns().size() > 1) {
      column.getStyleClass().add(FIGURE);
    }
  }

  private void fit() {
    ColumnWidths.fit(this);
    pseudoClassStateChanged(WHOLE, shown() == Math.max(1, getItems().size()));
    requestLayout();
  }

  private int shown() {
    return TableHeight.shown(getItems().size(), most);
  }

  /// As high as its heading and its rows, so that the section scrolls as one page. The style sheet
  /// tells how high a line is in the letters in use; heights said by a style of the table's own
  /// would have all its cells styled anew for each row that comes or goes.
  @Override
  protected double computePrefHeight(double width) {
    return getFixedCellSize() > 0 ? height.of(shown()) : super.computePrefHeight(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private void follow() {
    following = true;
    Row row = model.chosen().get();
    if (row == null) {
      getSelectionModel().clearSelection();
    } else if (!Objects.equals(id(getSelectionModel().getSelectedItem()), row.id())) {
      getSelectionModel().select(row);
    }
    following = false;
  }

  private void choose() {
    Row row = getSelectionModel().getSelectedItem();
    if (!following && row != null && !row.equals(model.chosen().get())) {
      model.choose(row);
    }
  }

  private static @Nullable UUID id(@Nullable Row row) {
    return row == null ? null : row.id();
  }
}
