package org.liuzhun.ui.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.history.FieldPast;
import org.liuzhun.ui.history.RowPast;

/// A form on the screen (表单): the visible fields in catalogue order, in as many columns as there is
/// room for.
public final class FormView extends GridPane {

  private static final double COLUMN_PIXELS = 138;
  private static final int LEAST = 2;
  private static final int MOST = 8;

  /// A sentence under a field that is longer than its column wants so many columns.
  private static final int NOTE_COLUMNS = 3;

  private static final KeyCombination HISTORY =
      new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN);

  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  private final RowForm form;
  private final Function<Field<?>, String> captions;
  private List<FormView> together = List.of(this);
  private Supplier<List<RowForm>> elsewhere = List::of;
  private Predicate<Predicate<Row>> turn = _ -> false;
  private final Map<FieldModel<?>, FieldBox> boxes = new HashMap<>();
  private final Map<FieldBox, Integer> spans = new HashMap<>();
  private final List<Region> rulers = new ArrayList<>();
  private int columns = 6;
  private boolean arranging;
  private @Nullable FieldBox asked;
  private @Nullable FieldPast past;

  /// The view of a form.
  public FormView(RowForm form) {
    this(form, field -> field.label(Texts.language()));
  }

  /// The view of a form whose fields are called otherwise.
  public FormView(RowForm form, Function<Field<?>, String> captions) {
    this.form = form;
    this.captions = captions;
    getStyleClass().add("form");
    form.visible().addListener((ListChangeListener<FieldModel<?>>) _ -> arrange());
    form.shown().subscribe(this::closePast);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    widthProperty().subscribe(this::fit);
    arrange();
  }

  /// The form itself.
  public RowForm form() {
    return form;
  }

  /// Puts the cursor into a field; false when the form does not show it.
  public boolean focus(Field<?> field) {
    Optional<FieldBox> box = form.model(field).filter(form.visible()::contains).map(boxes::get);
    box.ifPresent(found -> {
      found.input().requestFocus();
      Reveal.show(found);
    });
    return box.isPresent();
  }

  /// Puts the cursor behind the text of a field, to go on writing there.
  public void continueIn(Field<?> field) {
    focus(field);
    form.model(field)
        .map(boxes::get)
        .map(FieldBox::input)
        .filter(TextInputControl.class::isInstance)
        .ifPresent(input -> ((TextInputControl) input).end());
  }

  /// Puts the cursor into the first field.
  public boolean focusFirst() {
    return !form.visible().isEmpty() && focus(form.visible().getFirst().field());
  }

  /// The model of the field that has the cursor.
  public Optional<FieldModel<?>> focused() {
    return boxes.values().stream()
        .filter(box -> box.input().isFocused())
        .<FieldModel<?>>map(FieldBox::model)
        .findFirst();
  }

  private void pressed(KeyEvent key) {
    if (PASTE.match(key) && pasteRow()) {
      key.consume();
    }
    if (HISTORY.match(key)) {
      boxes.values().stream()
          .filter(box -> box.input().isFocused())
          .findFirst()
          .ifPresent(box -> form.past(told -> openPast(box, box.model(), told)));
      key.consume();
    }
  }

  /// A row of a spreadsheet goes on from this form into these: cells without headings into the
  /// forms that follow in the same section, cells with headings into all.
  ///
  /// @param forms the forms of the section, in their order
  /// @param others forms that stand elsewhere
  /// @param turn turns to another member of whom this is true; false when there is no such one
  public void pastingInto(
      List<FormView> forms, Supplier<List<RowForm>> others, Predicate<Predicate<Row>> turn) {
    together = forms;
    elsewhere = others;
    this.turn = turn;
  }

  /// Cells that were copied from a spreadsheet go into the fields from the cursor on.
  private boolean pasteRow() {
    String text = Clipboard.getSystemClipboard().getString();
    Optional<FieldModel<?>> start = focused();
    if (text == null || text.indexOf('\t') < 0 || start.isEmpty()) {
      return false;
    }
    List<RowForm> near = together.stream().map(FormView::form).toList();
    List<RowForm> all =
        Stream.concat(near.stream(), elsewhere.get().stream()).distinct().toList();
    Optional<PastedRow> read = PastedRow.of(text, fields(near), fields(all), start.get());
    boolean turned = read.filter(row -> !row.named().isEmpty())
        .filter(row -> turn.test(row::names))
        .isPresent();
    Optional<PastedRow> pasted =
        turned ? PastedRow.of(text, fields(near), fields(all), start.get()) : read;
    pasted.ifPresent(row -> {
      OneEdit edit = new OneEdit();
      all.forEach(one -> one.paste(row.of(one.visible()), edit));
      edit.finish(form.saving());
      start.get().pasted(row.note());
    });
    return pasted.isPresent();
  }

  private static List<FieldModel<?>> fields(List<RowForm> forms) {
    return forms.stream().<FieldModel<?>>flatMap(one -> one.visible().stream()).toList();
  }

  /// Opens the history of a field in the line below it.
  private <T> void openPast(FieldBox box, FieldModel<T> model, RowPast told) {
    asked = box;
    past = new FieldPast(
        told,
        model.field(),
        !model.locked().get(),
        entry -> {
          form.takeBack(model, entry.after());
          backTo(box);
        },
        () -> backTo(box));
    arrange();
    past.requestFocus();
    Reveal.show(past);
  }

  private void backTo(FieldBox box) {
    closePast();
    box.input().requestFocus();
  }

  private void closePast() {
    if (past != null) {
      past = null;
      asked = null;
      arrange();
    }
  }

  /// The letters may have become larger since the boxes were put into their columns.
  @Override
  protected void layoutChildren() {
    if (spans.entrySet().stream().anyMatch(this::wantsMore)) {
      Platform.runLater(this::fit);
    }
    super.layoutChildren();
  }

  /// The width comes while what is around the form is laid out, which then does not hear that the
  /// form became higher: it is told afterwards.
  private void fit() {
    double em = getScene() == null
        ? 1
        : Math.max(1, boxes.values().stream().findFirst().map(FieldBox::em).orElse(1.0));
    int room = Math.clamp((int) (getWidth() / (COLUMN_PIXELS * em)), LEAST, MOST);
    if (getWidth() > 0) {
      boolean other = room != columns;
      columns = room;
      if (other || spans.entrySet().stream().anyMatch(this::wantsMore)) {
        arrange();
        Platform.runLater(this::requestLayout);
      }
    }
  }

  /// A form takes fewer columns before it takes more room than there is.
  @Override
  protected double computeMinWidth(double height) {
    return LEAST * COLUMN_PIXELS / 2;
  }

  private boolean wantsMore(Map.Entry<FieldBox, Integer> box) {
    return box.getKey().span(columnWidth(), columns) != box.getValue();
  }

  private double columnWidth() {
    double width = getWidth() > 0 ? getWidth() : columns * COLUMN_PIXELS;
    return (width - (columns - 1) * getHgap()) / columns;
  }

  private void arrange() {
    List<FieldBox> showing = new ArrayList<>();
    for (FieldModel<?> model : form.visible()) {
      showing.add(boxes.computeIfAbsent(model, this::box));
    }
    spans.keySet().retainAll(showing);
    showing.forEach(box -> spans.put(box, box.span(columnWidth(), columns)));
    getColumnConstraints().setAll(constraints());
    List<Node> all = new ArrayList<>(showing);
    if (past != null) {
      all.add(past);
    }
    showing.stream().filter(FieldBox::says).map(FieldBox::messages).forEach(all::add);
    all.addAll(rulers());
    place(all);
    int row = 0;
    for (List<FieldBox> line : lines(showing)) {
      row = lay(line, row);
    }
  }

  /// What stands side by side.
  private List<List<FieldBox>> lines(List<FieldBox> showing) {
    List<List<FieldBox>> lines = new ArrayList<>();
    int column = columns;
    for (FieldBox box : showing) {
      int span = spans.getOrDefault(box, 1);
      if (column + span > columns) {
        lines.add(new ArrayList<>());
        column = 0;
      }
      lines.getLast().add(box);
      column += span;
    }
    return lines;
  }

  /// Puts a line into its row; columns that it leaves free go to fields that are cut.
  ///
  /// @return the row of the next line
  private int lay(List<FieldBox> line, int row) {
    int free = columns - line.stream().mapToInt(spans::get).sum();
    int column = 0;
    for (FieldBox box : line) {
      int span = spans.getOrDefault(box, 1);
      int more = Math.clamp(box.filled(columnWidth()) - span, 0, free);
      setConstraints(box, column, row, span + more, 1);
      column += span + more;
      free -= more;
    }
    return layBelow(line, row + 1);
  }

  /// Under the line what is wrong in it, then the history that was asked for. A sentence takes two
  /// lines rather than to begin under a field that it is not about.
  private int layBelow(List<FieldBox> line, int row) {
    List<FieldBox> saying = line.stream().filter(FieldBox::says).toList();
    int end = columns;
    for (int i = saying.size() - 1; i >= 0; i--) {
      FieldBox box = saying.get(i);
      int wanted = Math.min(NOTE_COLUMNS, box.saying(columnWidth()));
      int needed = (wanted + 1) / 2;
      int start = Math.max(i, Math.min(getColumnIndex(box), end - needed));
      setConstraints(box.messages(), start, row, end - start, 1);
      end = start;
    }
    int next = saying.isEmpty() ? row : row + 1;
    if (past == null || !line.contains(asked)) {
      return next;
    }
    setConstraints(past, 0, next, columns, 1);
    return next + 1;
  }

  /// The toolkit leaves out the gaps of columns in which nothing begins: something begins in each.
  private List<Region> rulers() {
    while (rulers.size() < columns) {
      rulers.add(new Region());
      setConstraints(rulers.getLast(), rulers.size() - 1, 0);
    }
    return rulers.subList(0, columns);
  }

  /// Only boxes that come or go are touched: the others keep the cursor.
  private void place(List<Node> showing) {
    getChildren().removeIf(node -> !showing.contains(node));
    for (int i = 0; i < showing.size(); i++) {
      if (i == getChildren().size() || getChildren().get(i) != showing.get(i)) {
        getChildren().add(i, showing.get(i));
      }
    }
  }

  /// Once for all fields that say something else now.
  private void arrangeLater() {
    if (!arranging) {
      arranging = true;
      Platform.runLater(() -> {
        arranging = false;
        arrange();
      });
    }
  }

  private List<ColumnConstraints> constraints() {
    List<ColumnConstraints> all = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      column.setFillWidth(true);
      all.add(column);
    }
    return all;
  }

  private <T> FieldBox box(FieldModel<T> model) {
    return new FieldBox(
        model, captions.apply(model.field()), () -> form.leave(model), this::arrangeLater);
  }
}
