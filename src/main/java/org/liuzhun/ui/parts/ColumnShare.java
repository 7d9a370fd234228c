package org.liuzhun.ui.parts;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/// How the columns of a table share its width (列宽分配). What is short stays whole, and what is
/// long is shortened in proportion to its part; where there is more room than the cells need, each
/// column gets some of it. Where even the least has no room, the table scrolls sideways, nothing
/// is shortened further, and its edge falls between two columns: half an amount could be taken for
/// a whole one. Columns that somebody drew wider or narrower by hand are the toolkit's.
final class ColumnShare {

  /// The bar at the side, in pixels.
  static final double SCROLL_BAR = 16;
  private static final int HALVINGS = 40;

  /// So much wider columns are at most for the edge's sake; they would lose their looks.
  private static final double WIDER = 1.25;
  private static final String DRAWN = "column-share.drawn";

  /// What a column needs, in pixels.
  ///
  /// @param tight below which it is never
  /// @param least below which it is only where the table would scroll sideways otherwise
  /// @param full so that no cell is cut
  /// @param part its part of what there is where that does not suffice
  /// @param weight its part of what is left over
  record Need(double tight, double least, double full, double part, double weight) {

    double upTo(double most) {
      return Math.max(least, Math.min(full, part * most));
    }

    Need tightened() {
      return new Need(tight, tight, full, part, weight);
    }
  }

  private ColumnShare() {}

  /// Tells what a column needs.
  static void needs(TableColumn<?, ?> column, Need need) {
    column.getProperties().put(Need.class, need);
  }

  private static Need need(TableColumn<?, ?> column) {
    return column.getProperties().get(Need.class) instanceof Need need
        ? need
        : new Need(column.getMinWidth(), column.getMinWidth(), column.getMinWidth(), 1, 0);
  }

  /// The toolkit's rule.
  @SuppressWarnings("rawtypes") // The toolkit's rules are so.
  static Boolean share(TableView.ResizeFeatures change) {
    TableView<?> table = change.getTable();
    if (change.getColumn() != null) {
      table.getProperties().put(DRAWN, true);
    }
    if (table.getProperties().containsKey(DRAWN)) {
      return byHand(table).call(change);
    }
    if (change.getContentWidth() > 0) {
      lay(change, table.getVisibleLeafColumns());
    }
    return true;
  }

  /// Whether the columns have no room beside each other, so that the table scrolls sideways.
  static boolean scrolls(TableView<?> table) {
    double least = table.getVisibleLeafColumns().stream()
        .mapToDouble(TableColumn::getMinWidth)
        .sum();
    return table.getWidth() > 0 && !ColumnWidths.haveRoom(table, least);
  }

  @SuppressWarnings("rawtypes") // The toolkit's rules are so.
  private static Callback<TableView.ResizeFeatures, Boolean> byHand(TableView<?> table) {
    return scrolls(table)
        ? TableView.UNCONSTRAINED_RESIZE_POLICY
        : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN;
  }

  @SuppressWarnings({"rawtypes", "unchecked"}) // The toolkit's rules are so.
  private static void lay(
      TableView.ResizeFeatures change, List<? extends TableColumn<?, ?>> columns) {
    double room = change.getContentWidth();
    List<Need> needs = needs(columns, room);
    boolean scrolls = scrolls(change.getTable());
    double most = scrolls ? room : most(needs, room);
    double left = scrolls ? 0 : Math.max(0, room - sum(needs, most));
    double wider = scrolls ? toTheEdge(columns, room) : 1;
    double weights = Math.max(1, needs.stream().mapToDouble(Need::weight).sum());
    for (int i = 0; i < columns.size(); i++) {
      Need need = needs.get(i);
      double wide = scrolls
          ? wider * columns.get(i).getPrefWidth()
          : need.upTo(most) + left * need.weight() / weights;
      change.setColumnWidth(columns.get(i), Math.floor(wide));
    }
  }

  /// How much wider all columns are where as many as have room beside each other fill it.
  private static double toTheEdge(List<? extends TableColumn<?, ?>> columns, double room) {
    double fixed = 0;
    double sum = 0;
    for (TableColumn<?, ?> column : columns) {
      double wide = Math.min(column.getPrefWidth(), column.getMaxWidth());
      if (fixed + sum + wide > room) {
        break;
      }
      boolean narrow = wide == column.getMaxWidth();
      fixed += narrow ? wide : 0;
      sum += narrow ? 0 : wide;
    }
    return room - fixed > sum * WIDER ? 1 : (room - fixed) / sum;
  }

  private static List<Need> needs(List<? extends TableColumn<?, ?>> columns, double room) {
    List<Need> needs = columns.stream().map(ColumnShare::need).toList();
    return sum(needs, 0) > room ? needs.stream().map(Need::tightened).toList() : needs;
  }

  /// How wide a column with a part of 1 may be so that all have room.
  private static double most(List<Need> needs, double room) {
    double low = 0;
    double high = room;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (sum(needs, middle) > room) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return low;
  }

  private static double sum(List<Need> needs, double most) {
    return needs.stream().mapToDouble(need -> need.upTo(most)).sum();
  }
}
