package org.liuzhun.ui.history;

import org.liuzhun.store.HistoryEntry;

/// A line of the tree of changes (变更行): a save, under it a row, under it a cell. A row that only
/// one cell of was written is one line with it.
///
/// @param level save, row or cell
/// @param entry the entry that the line is about
/// @param count how many lines stand below a save or row
public record ChangeLine(Level level, HistoryEntry entry, int count) {

  /// What a line is about.
  public enum Level {
    SAVE,
    ROW,
    CELL
  }

  static ChangeLine of(SaveGroup save) {
    return new ChangeLine(Level.SAVE, save.head(), save.rows().size());
  }

  static ChangeLine of(SaveGroup.RowGroup row) {
    return new ChangeLine(Level.ROW, row.head(), row.cells().size());
  }

  static ChangeLine of(HistoryEntry cell) {
    return new ChangeLine(Level.CELL, cell, 0);
  }
}
