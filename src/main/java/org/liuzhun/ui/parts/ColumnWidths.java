package org.liuzhun.ui.parts;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Callback;

/// Gives each column of text the width that its heading and its cells want (列宽), in the measure of
/// the letters in use, so that short columns leave room for long ones. A heading is never
/// shortened:
/// a table with too many of them scrolls sideways.
public final class ColumnWidths {

  /// Text of this many ems fits into the narrowest column.
  static final double FITS_ALWAYS = 3.2;

  /// Days and most terms are no wider, in ems: they are never cut.
  private static final double SHORT = 7;

  /// A day with what is left until then is no wider, in ems: it is not cut where proportions are
  /// kept.
  private static final double TERM = 10;

  private static final double WIDEST = 24;
  private static final double PADDING = 1.6;
  private static final double CLOSE = 0.6;
  private static final double ARROW = 1.6;
  private static final String TIGHT = "tight";
  private static final double LATIN = 0.58;
  private static final double WIDE_LETTER = 0.85;
  private static final int FIRST_WIDE = 0x2E80;
  private static final int LOOKED_AT = 60;
  private static final double USUAL_LETTER = 13;

  /// The style sheet's size of a heading, in ems of the cells below it.
  private static final double HEADING = 0.92;

  private static final double SCROLL_BAR = 16;

  @SuppressWarnings("rawtypes") // The toolkit's rules are so.
  private static final Callback<TableView.ResizeFeatures, Boolean> SHARED = ColumnWidths::share;

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
      if (column.getText() != null && !column.getText().isEmpty()) {
        double widest = widest(column, lines);
        double wanted = Math.max(em(column.getText()), widest);
        double cells = (Math.clamp(widest, FITS_ALWAYS, SHORT) + PADDING) * letter;
        double least = Math.max(heading(table, column), cells);
        column.setMinWidth(least);
        column.setPrefWidth(Math.max(least, (Math.min(WIDEST, wanted) + PADDING) * letter));
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
      if (!column.getText().isEmpty()) {
        double wanted = made.get(i) * letter / USUAL_LETTER;
        double cells = (Math.min(TERM, widest(column, lines)) + PADDING) * letter;
        column.setMinWidth(Math.max(Math.max(heading(table, column), cells), wanted / 2));
        column.setPrefWidth(Math.max(column.getMinWidth(), wanted));
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
    return ems(table, em(text) + PADDING);
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
    field.setPrefColumnCount((int) Math.ceil(em(prompt) / WIDE_LETTER) + 1);
  }

  private static <S> void share(TableView<S> table) {
    if (table.getColumnResizePolicy() != SHARED) {
      table.setColumnResizePolicy(SHARED);
    } else if (table.getWidth() > 0) {
      SHARED.call(new TableView.ResizeFeatures<>(table, null, 0.0));
    }
    if (scrolls(table)) {
      table.getColumns().forEach(column -> widen(table, column));
    }
  }

  /// Where the table scrolls anyway, no column stays as narrow as it was when all had to share.
  private static <S> void widen(TableView<S> table, TableColumn<S, ?> column) {
    double missing = column.getPrefWidth() - column.getWidth();
    if (missing > 0) {
      table.resizeColumn(column, missing);
    }
  }

  /// The columns share the table's width as long as each stays wide enough. One rule does both: the
  /// toolkit makes all headings anew and styles all cells again when a table gets another rule.
  @SuppressWarnings("rawtypes") // The toolkit's rules are so.
  private static Boolean share(TableView.ResizeFeatures change) {
    return (scrolls(change.getTable())
            ? TableView.UNCONSTRAINED_RESIZE_POLICY
            : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN)
        .call(change);
  }

  /// Whether the columns have no room beside each other, so that the table scrolls sideways.
  static boolean scrolls(TableView<?> table) {
    double least = table.getColumns().stream()
        .filter(TableColumn::isVisible)
        .mapToDouble(TableColumn::getMinWidth)
        .sum();
    return table.getWidth() > 0 && least + SCROLL_BAR > table.getWidth();
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
    boolean tight = column.getStyleClass().contains(TIGHT);
    double around =
        ((tight ? CLOSE : PADDING) + (column.isSortable() ? ARROW : 0)) * font.getSize();
    double wide = text.getLayoutBounds().getWidth() + around;
    column.getProperties().put(Heading.class, new Heading(column.getText(), font, wide));
    return wide;
  }

  private record Heading(String text, Font font, double wide) {}

  private static <S> List<S> lookedAt(TableView<S> table) {
    return table.getItems().subList(0, Math.min(LOOKED_AT, table.getItems().size()));
  }

  private static <S> double widest(TableColumn<S, ?> column, List<S> lines) {
    return lines.stream()
        .map(column::getCellData)
        .mapToDouble(cell -> cell == null ? 0 : em(cell.toString()))
        .max()
        .orElse(0);
  }

  /// How wide a text is, in ems: Chinese characters are square, others about half as wide.
  public static double em(String text) {
    return text.codePoints().mapToDouble(c -> c >= FIRST_WIDE ? 1 : LATIN).sum();
  }

  private static double letter(TableView<?> table) {
    return Math.max(USUAL_LETTER, font(table).getSize() / HEADING);
  }

  private static Font font(TableView<?> table) {
    return table.lookup(".label") instanceof Label label ? label.getFont() : Font.getDefault();
  }
}
