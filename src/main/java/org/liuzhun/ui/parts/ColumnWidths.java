package org.liuzhun.ui.parts;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Gives each column of text the width that its heading and its cells want (列宽), in the measure of
/// the letters in use, so that short columns leave room for long ones.
public final class ColumnWidths {

  /// Text of this many ems fits into the narrowest column.
  static final double FITS_ALWAYS = 3.2;

  private static final double WIDEST = 24;
  private static final double PADDING = 1.6;
  private static final double LATIN = 0.58;
  private static final int FIRST_WIDE = 0x2E80;
  private static final int LOOKED_AT = 60;
  private static final double USUAL_LETTER = 13;

  private ColumnWidths() {}

  /// Fits the columns of a table whose cells are text; others keep their width.
  public static <S> void fit(TableView<S> table) {
    List<S> lines =
        table.getItems().subList(0, Math.min(LOOKED_AT, table.getItems().size()));
    for (TableColumn<S, ?> column : table.getColumns()) {
      if (column.getText() != null && !column.getText().isEmpty()) {
        double wanted = Math.max(em(column.getText()), widest(column, lines));
        double ems = Math.min(WIDEST, wanted) + PADDING;
        column.setMinWidth((FITS_ALWAYS + PADDING) * USUAL_LETTER);
        column.setPrefWidth(ems * letter(table));
      }
    }
  }

  private static <S> double widest(TableColumn<S, ?> column, List<S> lines) {
    return lines.stream()
        .map(column::getCellData)
        .mapToDouble(cell -> cell == null ? 0 : em(cell.toString()))
        .max()
        .orElse(0);
  }

  /// How wide a text is, in ems: Chinese characters are square, others about half as wide.
  static double em(String text) {
    return text.codePoints().mapToDouble(c -> c >= FIRST_WIDE ? 1 : LATIN).sum();
  }

  private static double letter(TableView<?> table) {
    return table.lookup(".label") instanceof javafx.scene.control.Label label
        ? Math.max(USUAL_LETTER, label.getFont().getSize())
        : USUAL_LETTER;
  }
}
