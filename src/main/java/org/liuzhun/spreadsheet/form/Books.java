package org.liuzhun.spreadsheet.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.liuzhun.registry.Problem;
import org.liuzhun.spreadsheet.sheet.Position;
import org.liuzhun.text.Texts;

/// Keeps the books of a filling: where each value came from, what stayed empty and why.
final class Books {

  private final List<FilledForm.Source> cells = new ArrayList<>();
  private final List<FilledForm.Left> left = new ArrayList<>();
  private final Set<String> numbers = new LinkedHashSet<>();
  private int rows;

  void row() {
    rows++;
  }

  void filled(Cell cell, Slot slot, Whose whose, Answer.Value<?> answer, String written) {
    Asked asked = Objects.requireNonNull(slot.asked());
    String label = asked.label(Texts.language());
    boolean dated = answer.year() > 0;
    cells.add(new FilledForm.Source(
        at(cell),
        slot.heading().text(),
        whose.named(),
        dated ? Texts.of("form.of-year", label, String.valueOf(answer.year())) : label,
        written,
        dated && answer.year() < whose.year()));
    if (answer.kind().masks()) {
      numbers.add(slot.heading().text());
    }
  }

  void left(Position at, Slot slot, Whose whose, Problem why) {
    left.add(new FilledForm.Left(at, slot.heading().text(), whose.named(), why));
  }

  /// A whole place that stays empty.
  void left(Slot slot, Problem why) {
    left.add(new FilledForm.Left(slot.at(), slot.heading().text(), "", why));
  }

  /// A row or sheet that is not filled.
  void left(Position at, String words, Problem why) {
    left.add(new FilledForm.Left(at, words, "", why));
  }

  static Position at(Sheet sheet, Part part) {
    return new Position(sheet.getSheetName(), part.slots().getFirst().at().row(), -1);
  }

  static Position at(Cell cell) {
    return new Position(cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex());
  }

  FilledForm closed(boolean whole) {
    return new FilledForm(
        rows, List.copyOf(cells), List.copyOf(left), List.copyOf(numbers), whole, 0);
  }
}
