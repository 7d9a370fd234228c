package org.liuzhun.spreadsheet.sheet;

import java.util.ArrayList;
import java.util.List;
import org.liuzhun.text.Trouble;

/// Collects the sheets of one file, within limits: a hostile file must not exhaust the memory.
final class Collector {

  static final int COLUMNS = 1_000;
  private static final int CELLS = 2_000_000;
  private static final int AREAS = 20_000;
  private static final int TEXT = 40_000;

  private final List<Sheet> sheets = new ArrayList<>();
  private List<Sheet.Line> lines = new ArrayList<>();
  private List<Sheet.Area> merged = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();
  private int row;
  private int count;

  void row(int number) {
    endRow();
    row = number;
  }

  void cell(int column, Cell cell) throws Trouble {
    if (cell.isBlank()) {
      return;
    }
    if (column >= COLUMNS
        || ++count > CELLS
        || cell instanceof Cell.Text(String text) && text.length() > TEXT) {
      throw new Trouble("trouble.sheet-too-large");
    }
    while (cells.size() <= column) {
      cells.add(Cell.blank());
    }
    cells.set(column, cell);
  }

  void merge(Sheet.Area area) throws Trouble {
    if (merged.size() >= AREAS) {
      throw new Trouble("trouble.sheet-too-large");
    }
    merged.add(area);
  }

  void endSheet(String name) {
    endRow();
    sheets.add(new Sheet(name, List.copyOf(lines), List.copyOf(merged)));
    lines = new ArrayList<>();
    merged = new ArrayList<>();
  }

  List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  private void endRow() {
    if (!cells.isEmpty()) {
      lines.add(new Sheet.Line(row, List.copyOf(cells)));
      cells = new ArrayList<>();
    }
  }
}
