package org.liuzhun.ui.parts;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;

/// How high a table is that shows whole lines (表高): its heading, so many lines in the letters in
/// use, and the bar that moves it sideways for as long as there is one.
public final class TableHeight {

  /// Lists that are not longer have no bar of their own: the page around scrolls.
  private static final int FEW = 8;

  /// What rounding may take, in pixels.
  private static final double ROUNDING = 2;

  private final DoubleProperty bar = new SimpleDoubleProperty();
  private final TableView<?> table;

  /// The height of a table.
  public TableHeight(TableView<?> table) {
    this.table = table;
    table.skinProperty().subscribe(this::find);
  }

  /// So many lines are shown of a list: all of a short one, at most some of a long one.
  public static int shown(int lines, int most) {
    return lines <= FEW ? Math.max(1, lines) : Math.min(lines, most);
  }

  /// How high the bar is; 0 while there is none.
  ObservableDoubleValue bar() {
    return bar;
  }

  /// The height with so many lines.
  public double of(double lines) {
    return Math.ceil((lines + 1) * table.getFixedCellSize() + bar.get() + ROUNDING);
  }

  /// The same, whatever letters are in use.
  public DoubleBinding with(double lines) {
    return Bindings.createDoubleBinding(() -> of(lines), table.fixedCellSizeProperty(), bar);
  }

  /// So much of a height that somebody gives the table as shows whole lines.
  public double whole(double given) {
    double lines = Math.floor((given - of(0)) / table.getFixedCellSize());
    return table.getFixedCellSize() > 0 && lines > 0 ? Math.min(given, of(lines)) : given;
  }

  private void find() {
    if (table.lookup(".scroll-bar:horizontal") instanceof ScrollBar found) {
      found.visibleProperty().subscribe(() -> later(found));
      found.heightProperty().subscribe(() -> later(found));
    }
  }

  /// The bar comes and goes while the table is laid out, when no other height can be asked for.
  private void later(ScrollBar found) {
    Platform.runLater(() -> bar.set(found.isVisible() ? found.getHeight() : 0));
  }
}
