package org.liuzhun.ui.grid;

import java.util.ArrayList;
import java.util.List;

/// Cells next to each other in the grid (选区), all bounds included.
record GridRange(int top, int left, int bottom, int right) {

  /// The range between two corners.
  static GridRange between(GridPlace one, GridPlace other) {
    return new GridRange(
        Math.min(one.line(), other.line()),
        Math.min(one.column(), other.column()),
        Math.max(one.line(), other.line()),
        Math.max(one.column(), other.column()));
  }

  /// Its cells, line by line.
  List<GridPlace> places() {
    List<GridPlace> places = new ArrayList<>();
    for (int line = top; line <= bottom; line++) {
      for (int column = left; column <= right; column++) {
        places.add(new GridPlace(line, column));
      }
    }
    return places;
  }

  boolean holds(int line, int column) {
    return line >= top && line <= bottom && column >= left && column <= right;
  }
}
