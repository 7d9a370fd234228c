package org.liuzhun.spreadsheet.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.liuzhun.registry.Problem;
import org.liuzhun.spreadsheet.sheet.Position;
import org.liuzhun.text.Texts;

/// Fills a form: nothing that stands there is written over, no formula is touched, no protected
/// cell
/// is entered.
final class Filler {

  private static final int MOST_SHEETS = 300;

  private final Workbook workbook;
  private final BlankForm form;
  private final Subjects subjects;
  private final Penman penman;
  private final GapPen gapPen;
  private final boolean whole;
  private final Books books = new Books();
  private final Map<String, Options> options = new HashMap<>();

  Filler(Workbook workbook, BlankForm form, FillOrder order) {
    this.workbook = workbook;
    this.form = form;
    subjects = new Subjects(order);
    whole = order.whole() && !form.isPublic();
    penman = new Penman(form.isPublic(), whole);
    gapPen = new GapPen(new Penman(form.isPublic(), whole));
  }

  FilledForm fill() {
    form.slots().filter(slot -> !slot.isFilled()).forEach(this::leave);
    form.slots()
        .filter(Filler::isLeft)
        .forEach(slot -> books.left(slot, Problem.of("problem.form.leave")));
    form.strangers()
        .forEach(name ->
            books.left(new Position(name, 0, -1), name, Problem.of("problem.form.stranger")));
    Map<Integer, List<Part>> bySheet = new LinkedHashMap<>();
    form.parts()
        .forEach(part ->
            bySheet.computeIfAbsent(part.sheet(), _ -> new ArrayList<>()).add(part));
    boolean grouped = form.parts().stream().anyMatch(part -> part.group() != null);
    boolean filled = false;
    for (List<Part> parts : bySheet.values()) {
      Part main = parts.getFirst();
      Sheet sheet = workbook.getSheetAt(main.sheet());
      if (main.isCard()) {
        cards(sheet, parts);
      } else if (main.group() == null && (grouped || filled) && isLikeFirst(main)) {
        books.left(
            new Position(main.name(), 0, -1), main.name(), Problem.of("problem.form.which-sheet"));
      } else {
        parts.stream()
            .filter(Part::isCard)
            .forEach(part -> enter(sheet, part, subjects.of(part.about(), null).getFirst(), -1));
        table(sheet, main, subjects.of(main.about(), main.group()));
        filled = true;
      }
    }
    return books.closed(whole);
  }

  /// Whether a sheet asks for the same as the first one: nobody knows who belongs into which.
  private boolean isLikeFirst(Part part) {
    Part first = form.parts().getFirst();
    return part != first
        && first.slots().stream()
            .map(Slot::heading)
            .toList()
            .equals(part.slots().stream().map(Slot::heading).toList());
  }

  private void leave(Slot slot) {
    books.left(
        slot,
        switch (slot.state()) {
          case DOUBTFUL -> Problem.of("problem.form.doubtful");
          case CLEARED -> Problem.of("problem.form.cleared");
          case HIDDEN -> Problem.of("problem.form.hidden");
          default -> Problem.of("problem.form.unknown-heading");
        });
  }

  private void cards(Sheet blank, List<Part> parts) {
    List<Whose> all = subjects.of(parts.getFirst().about(), null);
    List<Whose> some = all.subList(0, Math.min(all.size(), MOST_SHEETS));
    List<Sheet> sheets = new ArrayList<>(List.of(blank));
    for (int i = 1; i < some.size(); i++) {
      sheets.add(workbook.cloneSheet(workbook.getSheetIndex(blank)));
    }
    for (int i = 0; i < some.size(); i++) {
      Sheet sheet = sheets.get(i);
      for (Part part : parts.stream().filter(Part::isCard).toList()) {
        enter(sheet, part, some.get(i), -1);
      }
      if (some.size() > 1) {
        String name = (i + 1) + " " + some.get(i).named();
        workbook.setSheetName(
            workbook.getSheetIndex(sheet), WorkbookUtil.createSafeSheetName(name));
      }
      // From the foot upwards: rows that come in push down only what is filled already.
      for (Part part : parts.reversed()) {
        if (!part.isCard()) {
          table(sheet, part, subjects.within(some.get(i), part.about()));
        }
      }
      books.row();
    }
    if (all.size() > some.size()) {
      books.left(
          new Position(blank.getSheetName(), 0, -1),
          "",
          Problem.of("problem.form.too-many", all.size() - some.size()));
    }
  }

  private void table(Sheet sheet, Part part, List<Whose> all) {
    TableShape shape = Objects.requireNonNull(part.shape());
    Map<Integer, List<String>> named = named(sheet, part, shape);
    if (named.isEmpty()) {
      new FormRows(sheet).ensure(shape.first(), shape.last(), all.size());
      options.remove(sheet.getSheetName());
      int row = shape.first();
      for (Whose whose : all) {
        clearNumber(sheet, part, row);
        enter(sheet, part, whose, row++);
        countRow(part);
      }
      return;
    }
    Finder finder = new Finder(all);
    named.forEach((row, words) -> {
      Optional<Whose> found = finder.find(words);
      if (found.isPresent()) {
        enter(sheet, part, found.get().numbered(row - shape.first() + 1), row);
        countRow(part);
      } else {
        books.left(
            new Position(sheet.getSheetName(), row, -1),
            String.join(" ", words),
            Problem.of("problem.form.nobody"));
      }
    });
  }

  /// Numbers that were printed before rows came in between are counted anew.
  private static void clearNumber(Sheet sheet, Part part, int row) {
    Row line = sheet.getRow(row);
    for (Slot slot : part.slots()) {
      Cell cell = line == null ? null : line.getCell(slot.column());
      if (cell != null
          && slot.isFilled()
          && slot.asked() instanceof Asked.OfWork(var worked)
          && worked == Worked.SERIAL
          && cell.getCellType() != CellType.FORMULA) {
        cell.setBlank();
      }
    }
  }

  private void countRow(Part part) {
    if (!part.inCard()) {
      books.row();
    }
  }

  /// The rows in which the township has named somebody, with the words that name them.
  private static Map<Integer, List<String>> named(Sheet sheet, Part part, TableShape shape) {
    Grid grid = new Grid(sheet);
    Map<Integer, List<String>> named = new LinkedHashMap<>();
    for (int row = shape.first(); row <= shape.last(); row++) {
      for (Slot slot : part.slots()) {
        String text = grid.text(row, slot.column());
        boolean own = grid.area(row, slot.column()).getFirstRow() == row;
        if (own
            && !text.isEmpty()
            && slot.isFilled()
            && slot.asked() != null
            && Naming.names(part.about(), slot.asked())) {
          named.computeIfAbsent(row, _ -> new ArrayList<>()).add(text);
        }
      }
    }
    return named;
  }

  private static boolean isLeft(Slot slot) {
    return slot.isFilled()
        && slot.asked() instanceof Asked.OfWork(var worked)
        && worked == Worked.LEAVE;
  }

  /// Fills the places of one subject.
  private void enter(Sheet sheet, Part part, Whose whose, int row) {
    part.slots().stream()
        .filter(slot -> slot.gap() < 0)
        .forEach(slot -> enter(sheet, slot, whose, row));
    // The last blank of a text first: so those before it stay where they are.
    part.slots().reversed().stream()
        .filter(slot -> slot.gap() >= 0)
        .forEach(slot -> enter(sheet, slot, whose, row));
  }

  private void enter(Sheet sheet, Slot slot, Whose asked, int ofTable) {
    if (!slot.isFilled() || isLeft(slot)) {
      return;
    }
    Whose whose = asked.in(slot.year().orElse(asked.year()));
    int row = ofTable < 0 ? slot.row() : ofTable;
    Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    int column = first(sheet, row, slot.column());
    Cell cell = line.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    if (slot.gap() < 0 && cell.getCellType() != CellType.BLANK) {
      return;
    }
    if (sheet.getProtect() && cell.getCellStyle().getLocked()) {
      books.left(Books.at(cell), slot, whose, Problem.of("problem.form.protected"));
      return;
    }
    Asked what = Objects.requireNonNull(slot.asked());
    Answer answer = Texts.speaking(Texts.CHINESE, () -> Answers.of(what, whose));
    switch (answer) {
      case Answer.None(var why) -> books.left(Books.at(cell), slot, whose, why);
      case Answer.Value<?> value -> write(cell, slot, whose, value);
    }
  }

  private void write(Cell cell, Slot slot, Whose whose, Answer.Value<?> value) {
    Options offered =
        options.computeIfAbsent(cell.getSheet().getSheetName(), _ -> new Options(cell.getSheet()));
    var stroke = slot.gap() < 0
        ? penman.write(
            cell, slot.voice(), value, offered.at(cell.getRowIndex(), cell.getColumnIndex()))
        : gapPen.write(cell, slot, value);
    switch (stroke) {
      case Penman.Stroke.Done(String written) -> books.filled(cell, slot, whose, value, written);
      case Penman.Stroke.Left(Problem why) -> books.left(Books.at(cell), slot, whose, why);
    }
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
