package org.liuzhun.ui.parts;

import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.DoubleExpression;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Callback;
import org.liuzhun.registry.listing.TextWidth;
import org.liuzhun.ui.parts.ColumnShare.Need;

/// Gives each column of text the width that its heading and its cells want (列宽), in the
/// measure of the letters in use, so that short columns leave room for long ones. A heading
/// is never shortened: a table with too many of them scrolls sideways.
public final class ColumnWidths {

  /// Text of this many ems fits into the narrowest column.
  static final double FITS_ALWAYS = 3.2;

  /// Days and most terms are no wider, in ems: they are never cut.
  private static final double SHORT = 7;

  /// A day with what is left until then is no wider, in ems: it is not cut where proportions are
  /// kept. Sentences are longer, and make room for each other.
  private static final double TERM = 10;

  /// What a line is called is not cut up to here, in ems.
  private static final double NAME = 12;

  private static final int NAMING = 2;
  private static final double WIDEST = 24;
  private static final double PADDING = 1.6;
  private static final double CLOSE = 0.5;
  private static final double ARROW = 1.6;

  /// A column of the toolkit's own width, a whole number, counts as one that was given none, and is
  /// measured by the toolkit before it is styled: no width that is given is a whole number.
  private static final double GIVEN = 0.25;

  private static final String TIGHT = "tight";
  private static final double WIDE_LETTER = 0.85;
  private static final int LOOKED_AT = 60;
  private static final double USUAL_LETTER = 13;

  /// The style sheet's size of a heading, in ems of the cells below it.
  private static final double HEADING = 0.92;

  @SuppressWarnings("rawtypes") // The toolkit's rules are so.
  private static final Callback<TableView.ResizeFeatures, Boolean> SHARED = ColumnShare::share;

  private ColumnWidths() {}

  /// Fits the columns whenever the table or its letters have become wider or narrower. The style
  /// sheet gives lines in ems, so their height tells of other letters; the headings have them
  /// once the window was styled.
  public static void follow(TableView<?> table, Runnable fit) {
    table.widthProperty().subscribe(fit);
    table.fixedCellSizeProperty().subscribe((_, _) -> Platform.runLater(fit));
  }

  /// Fits the columns of a table whose cells are text; others keep their width.
  public static <S> void fit(TableView<S> table) {
    List<S> lines = lookedAt(table);
    double letter = letter(table);
    for (TableColumn<S, ?> column : table.getColumns()) {
      if (isText(column)) {
        double widest = Math.max(widest(column, lines, SHORT), FITS_ALWAYS) + PADDING;
        double whole = (isNaming(table, column) ? NAME : SHORT) + PADDING;
        double full = widest * letter;
        double tight = Math.min(widest, SHORT + PADDING) * letter;
        Need cells = new Need(tight, Math.min(widest, whole) * letter, full, 1, full);
        need(table, column, cells, WIDEST * letter);
      }
    }
    share(table);
  }

  /// Keeps the proportions that the columns of a table were made with, in the measure of the
  /// letters in use, as far as no short text is cut.
  public static void keep(TableView<?> table) {
    List<Double> made =
        table.getColumns().stream().map(TableColumn::getPrefWidth).toList();
    follow(table, () -> keep(table, made));
    table.itemsProperty().subscribe((_, _) -> keep(table, made));
  }

  private static <S> void keep(TableView<S> table, List<Double> made) {
    List<S> lines = lookedAt(table);
    double letter = letter(table);
    for (int i = 0; i < made.size(); i++) {
      TableColumn<S, ?> column = table.getColumns().get(i);
      if (isText(column)) {
        double padding = padding(column);
        double drawn = made.get(i) * letter / USUAL_LETTER;
        double widest = widest(column, lines, made.get(i) / USUAL_LETTER - padding) + padding;
        double full = isTight(column) ? drawn : widest * letter;
        double least = (widest > TERM + padding ? SHORT + padding : widest) * letter;
        need(table, column, new Need(least, least, full, drawn, drawn), drawn);
      }
    }
    share(table);
  }

  /// Lets a column of single marks stand close to its neighbours.
  public static void tight(TableColumn<?, ?> column) {
    column.setSortable(false);
    column.getStyleClass().add(TIGHT);
  }

  /// How wide a column must be in which this text stands, in pixels.
  public static double pixels(TableView<?> table, String text) {
    return ems(table, TextWidth.of(text) + PADDING);
  }

  /// Whether columns of this width have room in a table beside the bar at its side.
  public static boolean haveRoom(TableView<?> table, double columns) {
    return columns + ColumnShare.SCROLL_BAR <= table.getWidth();
  }

  /// How wide a table must be in which every column has the width that it wants.
  public static DoubleBinding whole(TableView<?> table) {
    var wanted = table.getColumns().stream().map(TableColumn::prefWidthProperty).toList();
    return Bindings.createDoubleBinding(
        () -> ColumnShare.SCROLL_BAR
            + wanted.stream().mapToDouble(DoubleExpression::get).sum(),
        wanted.toArray(Observable[]::new));
  }

  /// How many pixels so many ems of a table's letters are.
  public static double ems(TableView<?> table, double ems) {
    return ems * letter(table);
  }

  /// Gives a field room for its prompt.
  public static void prompted(TextField field) {
    prompted(field, field.getPromptText());
  }

  /// Gives a field room for a prompt that it gets from the control around it.
  public static void prompted(TextField field, String prompt) {
    field.setPrefColumnCount((int) Math.ceil(TextWidth.of(prompt) / WIDE_LETTER) + 1);
  }

  /// Says what a column needs, its heading whole in any case; where there is room, also the arrow
  /// beside it.
  ///
  /// @param most no wider where the table scrolls sideways
  private static void need(TableView<?> table, TableColumn<?, ?> column, Need cells, double most) {
    double heading = heading(table, column);
    double arrow = column.isSortable() ? ARROW * font(table).getSize() : 0;
    double tight = Math.ceil(Math.max(heading, cells.tight()));
    double least = Math.ceil(Math.max(heading, cells.least()));
    double full = Math.max(Math.max(least, heading + arrow), cells.full());
    column.setMinWidth(tight);
    column.setPrefWidth(Math.clamp(full, least, Math.max(least, most)) + GIVEN);
    ColumnShare.needs(column, new Need(tight, least, full, cells.part(), cells.weight()));
  }

  private static boolean isText(TableColumn<?, ?> column) {
    return column.getText() != null && !column.getText().isEmpty();
  }

  private static boolean isTight(TableColumn<?, ?> column) {
    return column.getStyleClass().contains(TIGHT);
  }

  /// What a line is called stands in one of the first columns.
  private static <S> boolean isNaming(TableView<S> table, TableColumn<S, ?> column) {
    return table.getColumns().stream()
        .filter(ColumnWidths::isText)
        .limit(NAMING)
        .anyMatch(column::equals);
  }

  private static <S> void share(TableView<S> table) {
    if (table.getColumnResizePolicy() != SHARED) {
      table.setColumnResizePolicy(SHARED);
    } else if (table.getWidth() > 0) {
      SHARED.call(new TableView.ResizeFeatures<>(table, null, 0.0));
    }
  }

  /// Measured once for each font: rows come and go far more often.
  private static double heading(TableView<?> table, TableColumn<?, ?> column) {
    Font font = font(table);
    if (column.getProperties().get(Heading.class) instanceof Heading(var text, var of, var wide)
        && text.equals(column.getText())
        && of.equals(font)) {
      return wide;
    }
    Text text = new Text(column.getText());
    text.setFont(font);
    double wide = text.getLayoutBounds().getWidth() + padding(column) * font.getSize();
    column.getProperties().put(Heading.class, new Heading(column.getText(), font, wide));
    return wide;
  }

  private static double padding(TableColumn<?, ?> column) {
    return isTight(column) ? CLOSE : PADDING;
  }

  private record Heading(String text, Font font, double wide) {}

  private static <S> List<S> lookedAt(TableView<S> table) {
    return table.getItems().subList(0, Math.min(LOOKED_AT, table.getItems().size()));
  }

  /// How wide the widest cell is, in ems.
  ///
  /// @param other how wide a cell is that is no text
  private static <S> double widest(TableColumn<S, ?> column, List<S> lines, double other) {
    return lines.stream()
        .map(column::getCellData)
        .filter(Objects::nonNull)
        .mapToDouble(cell -> isWords(cell) ? TextWidth.of(cell.toString()) : other)
        .max()
        .orElse(0);
  }

  private static boolean isWords(Object cell) {
    return cell instanceof String || cell instanceof Number || cell instanceof TemporalAccessor;
  }

  private static double letter(TableView<?> table) {
    return Math.max(USUAL_LETTER, font(table).getSize() / HEADING);
  }

  private static Font font(TableView<?> table) {
    return table.lookup(".label") instanceof Label label ? label.getFont() : Font.getDefault();
  }
}
