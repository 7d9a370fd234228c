package org.liuzhun.spreadsheet.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.liuzhun.registry.Problem;
import org.liuzhun.spreadsheet.sheet.Position;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Trouble;

/// Fills a form, sheet by sheet: nothing that stands there is written over, no formula
/// is touched, no protected cell is entered.
final class Filler {

  private static final int MOST_SHEETS = 300;

  private final Workbook workbook;
  private final BlankForm form;
  private final Subjects subjects;
  private final boolean whole;
  private final Books books = new Books();
  private final Scribe scribe;
  private final TableFiller tables;

  Filler(Workbook workbook, BlankForm form, FillOrder order) {
    this.workbook = workbook;
    this.form = form;
    subjects = new Subjects(order);
    whole = order.whole() && !form.isPublic();
    scribe = new Scribe(books, form.isPublic(), whole);
    tables = new TableFiller(subjects, scribe, books);
  }

  /// @throws Trouble when it is stopped between two rows or cards
  FilledForm fill(Steps steps) throws Trouble {
    form.slots().filter(slot -> !slot.isFilled()).forEach(this::leave);
    form.slots()
        .filter(Slot::isLeft)
        .forEach(slot -> books.left(slot, Problem.of("problem.form.leave")));
    form.strangers()
        .forEach(name ->
            books.left(new Position(name, 0, -1), name, Problem.of("problem.form.stranger")));
    Map<Integer, List<Part>> bySheet = new LinkedHashMap<>();
    form.parts()
        .forEach(part ->
            bySheet.computeIfAbsent(part.sheet(), _ -> new ArrayList<>()).add(part));
    int ready = 0;
    for (List<Part> parts : bySheet.values()) {
      double all = bySheet.size();
      fill(parts, steps.within(ready / all, ++ready / all));
    }
    return books.closed(whole);
  }

  private void fill(List<Part> parts, Steps steps) throws Trouble {
    Sheet sheet = workbook.getSheetAt(parts.getFirst().sheet());
    if (parts.getFirst().isCard()) {
      cards(sheet, parts, steps);
    } else {
      tables(sheet, parts, steps);
    }
  }

  /// The tables of a sheet from the foot upwards: rows that come in push down only what
  /// is filled already.
  private void tables(Sheet sheet, List<Part> parts, Steps steps) throws Trouble {
    int ready = 0;
    for (Part part : parts.reversed()) {
      double all = parts.size();
      Steps own = steps.within(ready / all, ++ready / all);
      if (part.isCard()) {
        scribe.enter(sheet, part, subjects.of(part.about(), part.within()).getFirst(), -1);
      } else if (part.within().isAll() && isLikeAnother(part)) {
        books.left(
            new Position(part.name(), 0, -1), part.name(), Problem.of("problem.form.which-sheet"));
      } else {
        tables.fill(sheet, part, own);
      }
    }
  }

  /// Whether a table that says of nobody in particular asks for the same as an earlier
  /// one, or as one for a part of the households: nobody knows who belongs into which.
  private boolean isLikeAnother(Part part) {
    return form.parts().stream()
        .filter(other -> other != part && !other.isCard())
        .filter(other -> !other.within().isAll()
            || form.parts().indexOf(other) < form.parts().indexOf(part))
        .anyMatch(other -> headings(other).equals(headings(part)));
  }

  private static List<?> headings(Part part) {
    return part.slots().stream().map(Slot::heading).toList();
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

  private void cards(Sheet blank, List<Part> parts, Steps steps) throws Trouble {
    List<Whose> all = subjects.of(parts.getFirst().about(), parts.getFirst().within());
    List<Whose> some = all.subList(0, Math.min(all.size(), MOST_SHEETS));
    List<Sheet> sheets = new ArrayList<>(List.of(blank));
    for (int i = 1; i < some.size(); i++) {
      sheets.add(workbook.cloneSheet(workbook.getSheetIndex(blank)));
    }
    for (int i = 0; i < some.size(); i++) {
      steps.at((double) i / some.size());
      if (some.size() > 1) {
        String name = (i + 1) + " " + some.get(i).named();
        workbook.setSheetName(
            workbook.getSheetIndex(sheets.get(i)), WorkbookUtil.createSafeSheetName(name));
      }
      card(sheets.get(i), parts, some.get(i));
    }
    if (all.size() > some.size()) {
      books.left(
          new Position(blank.getSheetName(), 0, -1),
          "",
          Problem.of("problem.form.too-many", all.size() - some.size()));
    }
  }

  private void card(Sheet sheet, List<Part> parts, Whose whose) throws Trouble {
    parts.stream().filter(Part::isCard).forEach(part -> scribe.enter(sheet, part, whose, -1));
    for (Part part : parts.reversed()) {
      if (!part.isCard()) {
        tables.list(sheet, part, subjects.within(whose, part.about()), Steps.NONE);
      }
    }
    books.row();
  }
}
