package org.liuzhun.ui.grid;

/// Where somebody stands in the grid, and what is chosen around it (光标与选区), without nodes.
final class GridCursor {

  private final GridModel model;
  private GridPlace at = new GridPlace(0, 0);
  private GridPlace corner = at;

  GridCursor(GridModel model) {
    this.model = model;
  }

  GridPlace at() {
    return at;
  }

  /// What is chosen: at least the cell of the cursor.
  GridRange range() {
    return GridRange.between(at, corner);
  }

  /// Whether there is a cell at all.
  boolean isSomewhere() {
    return at.line() < model.lines().size() && at.column() < model.columns().size();
  }

  /// Goes to a cell, as far as there is one.
  void go(int line, int column) {
    at = within(line, column);
    corner = at;
  }

  /// Its line stands elsewhere from now on.
  void stay(int line) {
    at = new GridPlace(line, at.column());
    corner = at;
  }

  /// Goes so far; from the end of a line to the beginning of the next, and back.
  void move(int down, int right) {
    int width = Math.max(1, model.columns().size());
    int column = at.column() + right;
    int line = at.line() + down + Math.floorDiv(column, width);
    go(line, line < 0 || line >= model.lines().size() ? at.column() : Math.floorMod(column, width));
  }

  /// Draws the range larger or smaller.
  void extend(int down, int right) {
    corner = within(corner.line() + down, corner.column() + right);
  }

  /// Draws the range to a cell.
  void extendTo(int line, int column) {
    corner = within(line, column);
  }

  private GridPlace within(int line, int column) {
    return new GridPlace(
        Math.clamp(line, 0, Math.max(0, model.lines().size() - 1)),
        Math.clamp(column, 0, Math.max(0, model.columns().size() - 1)));
  }
}
