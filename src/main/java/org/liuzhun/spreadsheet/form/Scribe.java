package org.liuzhun.spreadsheet.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.liuzhun.registry.Problem;
import org.liuzhun.text.Texts;

/// Fills the places of one subject (填写一行或一卡) and keeps the books: nothing that stands there is
/// written over, no protected cell is entered.
final class Scribe {

  private final Books books;
  private final Penman penman;
  private final GapPen gapPen;
  private final BoxPen boxPen;
  private final Map<String, Options> options = new HashMap<>();

  /// @param isPublic whether the form hangs on a wall
  /// @param whole whether ID numbers, telephones and accounts are written with their middle
  Scribe(Books books, boolean isPublic, boolean whole) {
    this.books = books;
    penman = new Penman(isPublic, whole);
    gapPen = new GapPen(new Penman(isPublic, whole));
    boxPen = new BoxPen(new Penman(isPublic, whole));
  }

  /// Rows came into a sheet: what its cells offer is read anew.
  void moved(Sheet sheet) {
    options.remove(sheet.getSheetName());
  }

  /// Fills the places of one subject.
  ///
  /// @param row the row of a table; −1 for a card
  void enter(Sheet sheet, Part part, Whose whose, int row) {
    part.slots().stream()
        .filter(slot -> slot.gap() < 0)
        .forEach(slot -> enter(sheet, slot, whose, row));
    // The last blank of a text first: so those before it stay where they are.
    part.slots().reversed().stream()
        .filter(slot -> slot.gap() >= 0)
        .forEach(slot -> enter(sheet, slot, whose, row));
  }

  private void enter(Sheet sheet, Slot slot, Whose asked, int ofTable) {
    if (!slot.isFilled() || slot.isLeft()) {
      return;
    }
    Cell cell = cell(sheet, slot, ofTable < 0 ? slot.row() : ofTable);
    boolean boxes = slot.gap() < 0 && Boxes.isOne(text(cell));
    if (slot.gap() < 0 && !boxes && cell.getCellType() != CellType.BLANK) {
      return;
    }
    Whose whose = asked.in(slot.year().orElse(asked.year()));
    if (sheet.getProtect() && cell.getCellStyle().getLocked()) {
      books.left(Books.at(cell), slot, whose, Problem.of("problem.form.protected"));
      return;
    }
    Asked what = Objects.requireNonNull(slot.asked());
    switch (Texts.speaking(Texts.CHINESE, () -> Answers.of(what, whose))) {
      case Answer.None(var why) -> books.left(Books.at(cell), slot, whose, why);
      case Answer.Value<?> value -> write(cell, slot, whose, value, boxes);
    }
  }

  private void write(Cell cell, Slot slot, Whose whose, Answer.Value<?> value, boolean boxes) {
    var stroke = slot.gap() >= 0
        ? gapPen.write(cell, slot, value)
        : boxes
            ? boxPen.write(cell, slot.voice(), value)
            : penman.write(cell, slot.voice(), value, offered(cell));
    switch (stroke) {
      case Penman.Stroke.Done(String written) -> books.filled(cell, slot, whose, value, written);
      case Penman.Stroke.Left(Problem why) -> books.left(Books.at(cell), slot, whose, why);
    }
  }

  private List<String> offered(Cell cell) {
    return options
        .computeIfAbsent(cell.getSheet().getSheetName(), _ -> new Options(cell.getSheet()))
        .at(cell.getRowIndex(), cell.getColumnIndex());
  }

  private static Cell cell(Sheet sheet, Slot slot, int row) {
    Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return line.getCell(
        first(sheet, row, slot.column()), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  static String text(Cell cell) {
    return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
  }

  /// Writes another text into a cell that has one. A cell that holds its text in
  /// itself, as programs that stream write it, would otherwise keep the old one beside
  /// the new.
  static void rewrite(Cell cell, String text) {
    cell.setBlank();
    cell.setCellValue(text);
  }

  private static int first(Sheet sheet, int row, int column) {
    for (CellRangeAddress area : sheet.getMergedRegions()) {
      if (area.isInRange(row, column)) {
        return area.getFirstColumn();
      }
    }
    return column;
  }
}
