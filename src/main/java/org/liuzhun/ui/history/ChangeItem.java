package org.liuzhun.ui.history;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;
import org.liuzhun.store.HistoryEntry;

/// A line of the tree whose lines below are made when it is opened, so that an import of thousands
/// of rows costs nothing until somebody looks into it.
final class ChangeItem extends TreeItem<ChangeLine> {

  private static final int OPEN_AT_MOST = 12;

  private final List<SaveGroup.RowGroup> rows;
  private final List<HistoryEntry> cells;
  private boolean filled;

  private ChangeItem(ChangeLine line, List<SaveGroup.RowGroup> rows, List<HistoryEntry> cells) {
    super(line);
    this.rows = rows;
    this.cells = cells;
  }

  static ChangeItem of(SaveGroup save) {
    ChangeItem item = new ChangeItem(ChangeLine.of(save), save.rows(), List.of());
    item.setExpanded(save.rows().size() <= OPEN_AT_MOST);
    return item;
  }

  private static Stream<ChangeItem> of(SaveGroup.RowGroup row) {
    boolean whole = row.head().field() == null;
    return whole
        ? Stream.of(new ChangeItem(ChangeLine.of(row), List.of(), row.cells()))
        : row.cells().stream().map(ChangeItem::of);
  }

  private static ChangeItem of(HistoryEntry cell) {
    return new ChangeItem(ChangeLine.of(cell), List.of(), List.of());
  }

  @Override
  public boolean isLeaf() {
    return rows.isEmpty() && cells.isEmpty();
  }

  @Override
  public ObservableList<TreeItem<ChangeLine>> getChildren() {
    if (!filled) {
      filled = true;
      super.getChildren()
          .setAll(Stream.concat(
                  rows.stream().flatMap(ChangeItem::of), cells.stream().map(ChangeItem::of))
              .toList());
    }
    return super.getChildren();
  }
}
