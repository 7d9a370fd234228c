package org.liuzhun.spreadsheet.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.liuzhun.registry.Problem;
import org.liuzhun.spreadsheet.sheet.Position;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Trouble;

/// Fills the tables of a form (填列表): a row for each subject, or the rows that the
/// township has named.
final class TableFiller {

  private final Subjects subjects;
  private final Scribe scribe;
  private final Books books;

  TableFiller(Subjects subjects, Scribe scribe, Books books) {
    this.subjects = subjects;
    this.scribe = scribe;
    this.books = books;
  }

  /// Fills a table that stands by itself.
  ///
  /// @throws Trouble when it is stopped between two rows
  void fill(Sheet sheet, Part part, Steps steps) throws Trouble {
    if (part.about() == About.VILLAGE) {
      shares(sheet, part, steps);
      return;
    }
    Map<Integer, List<String>> named = named(sheet, part);
    if (named.isEmpty()) {
      meant(sheet, part, steps);
    } else {
      Finder finder = new Finder(subjects.nameable(part.about(), part.within()));
      steps.each(
          named.entrySet(), row -> enter(sheet, part, row.getKey(), row.getValue(), finder::find));
    }
  }

  /// Fills a table with those it is made for, and tells how many entries it is not made for.
  private void meant(Sheet sheet, Part part, Steps steps) throws Trouble {
    List<Whose> all = subjects.of(part.about(), part.within());
    List<Whose> meant = Meant.of(part, all);
    list(sheet, part, meant, steps);
    int others = all.size() - meant.size();
    if (others > 0) {
      books.left(Books.at(sheet, part), part.name(), Problem.of("problem.form.not-meant", others));
    }
  }

  /// Fills a table with these, one a row, and makes room for them as far as the sheet has room.
  ///
  /// @throws Trouble when it is stopped between two rows
  void list(Sheet sheet, Part part, List<Whose> wanted, Steps steps) throws Trouble {
    TableShape shape = shape(part);
    List<Whose> all = wanted.subList(0, Math.min(wanted.size(), room(sheet, shape)));
    if (all.size() < wanted.size()) {
      books.left(
          Books.at(sheet, part),
          part.name(),
          Problem.of("problem.form.sheet-full", wanted.size() - all.size()));
    }
    FamilyCells families = FamilyCells.takenApart(sheet, shape, serial(part));
    new FormRows(sheet).ensure(shape.first(), shape.last(), all.size());
    scribe.moved(sheet);
    for (int i = 0; i < all.size(); i++) {
      steps.at((double) i / all.size());
      enter(sheet, part, all.get(i), shape.first() + i);
    }
    families.putTogether(all, serial(part));
  }

  private void enter(Sheet sheet, Part part, Whose whose, int row) {
    clearNumber(sheet, part, row);
    scribe.enter(sheet, part, whose, row);
    if (!part.inCard()) {
      books.row();
    }
  }

  /// Figures: a row for each share that the township has named, for each group, or one
  /// for the village.
  private void shares(Sheet sheet, Part part, Steps steps) throws Trouble {
    Map<Integer, List<String>> labels = labels(sheet, part);
    if (!labels.isEmpty()) {
      steps.each(
          labels.entrySet(),
          row -> enter(
              sheet,
              part,
              row.getKey(),
              row.getValue(),
              said -> subjects.share(said, part.within())));
    } else if (asks(part, Worked.GROUP)) {
      groups(sheet, part, steps);
    } else if (asks(part, Worked.KIND)) {
      books.left(Books.at(sheet, part), part.name(), Problem.of("problem.form.which-row"));
    } else {
      list(sheet, part, subjects.of(part.about(), part.within()), steps);
    }
  }

  /// A row for each villagers' group; households of none are told.
  private void groups(Sheet sheet, Part part, Steps steps) throws Trouble {
    list(sheet, part, subjects.groups(part.within()), steps);
    int none = subjects.ungrouped(part.within());
    if (none > 0) {
      books.left(Books.at(sheet, part), part.name(), Problem.of("problem.form.no-group", none));
    }
  }

  /// How many rows a table can have: those that are there, and as many as the kind of file has left
  /// below the last one (65,536 in old workbooks).
  private static int room(Sheet sheet, TableShape table) {
    int most = sheet.getWorkbook().getSpreadsheetVersion().getMaxRows();
    return table.last() - table.first() + 1 + most - 1 - sheet.getLastRowNum();
  }

  private static int serial(Part part) {
    return part.slots().stream()
        .filter(Slot::isSerial)
        .mapToInt(Slot::column)
        .findFirst()
        .orElse(-1);
  }

  private void enter(
      Sheet sheet,
      Part part,
      int row,
      List<String> words,
      Function<List<String>, Optional<Whose>> finder) {
    Optional<Whose> found = finder.apply(words);
    if (found.isPresent()) {
      scribe.enter(sheet, part, found.get().numbered(row - shape(part).first() + 1), row);
      books.row();
    } else {
      books.left(
          new Position(sheet.getSheetName(), row, -1),
          String.join(" ", words),
          Problem.of(
              part.about() == About.VILLAGE ? "problem.form.which-row" : "problem.form.nobody"));
    }
  }

  private static boolean asks(Part part, Worked worked) {
    return part.slots().stream()
        .anyMatch(slot ->
            slot.isFilled() && slot.asked() instanceof Asked.OfWork(var work) && work == worked);
  }

  /// Numbers that were printed before rows came in between are counted anew.
  private static void clearNumber(Sheet sheet, Part part, int row) {
    Row line = sheet.getRow(row);
    part.slots().stream()
        .filter(Slot::isSerial)
        .map(slot -> line == null ? null : line.getCell(slot.column()))
        .filter(cell -> cell != null && cell.getCellType() != CellType.FORMULA)
        .forEach(Cell::setBlank);
  }

  /// The rows in which the township has named somebody, with the words that name them.
  private static Map<Integer, List<String>> named(Sheet sheet, Part part) {
    return words(
        sheet,
        part,
        slot ->
            slot.isFilled() && slot.asked() != null && Naming.names(part.about(), slot.asked()));
  }

  /// The rows of figures in which something stands already besides their number: what
  /// they are about.
  private static Map<Integer, List<String>> labels(Sheet sheet, Part part) {
    Map<Integer, List<String>> labels = words(sheet, part, slot -> !slot.isSerial());
    labels.replaceAll((_, words) -> words.subList(0, 1));
    return labels;
  }

  private static Map<Integer, List<String>> words(
      Sheet sheet, Part part, java.util.function.Predicate<Slot> telling) {
    Grid grid = new Grid(sheet);
    Map<Integer, List<String>> words = new LinkedHashMap<>();
    for (int row = shape(part).first(); row <= shape(part).last(); row++) {
      for (Slot slot : part.slots().stream().filter(telling).toList()) {
        String text = grid.text(row, slot.column());
        if (grid.area(row, slot.column()).getFirstRow() == row && !text.isEmpty()) {
          words.computeIfAbsent(row, _ -> new ArrayList<>()).add(text);
        }
      }
    }
    return words;
  }

  private static TableShape shape(Part part) {
    return Objects.requireNonNull(part.shape());
  }
}
