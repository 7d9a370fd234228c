package org.liuzhun.ui.grid;

/// A cell of the grid.
///
/// @param line the number of its line
/// @param column the number of its column
record GridPlace(int line, int column) {}
