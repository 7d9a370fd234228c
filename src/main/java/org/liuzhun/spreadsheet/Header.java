package org.liuzhun.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.spreadsheet.sheet.Sheet;

/// The row of headings found in a sheet (表头).
///
/// @param sheet the sheet
/// @param row its number, from 0
/// @param layout the national layout that it resembles most
/// @param columns all columns up to the last that holds something
public record Header(Sheet sheet, int row, Layout layout, List<Column> columns) {

  private static final int SEARCHED_ROWS = 30;
  private static final int LEAST_KNOWN = 3;

  /// Finds the row with most known headings: titles, notes and merged cells may stand above.
  static Optional<Header> find(Sheet sheet) {
    MergedHead head = new MergedHead(sheet, SEARCHED_ROWS);
    int best = -1;
    long most = LEAST_KNOWN - 1;
    for (Sheet.Line line : sheet.lines()) {
      if (line.row() >= SEARCHED_ROWS) {
        break;
      }
      long known = head.known(line.row());
      // Under the heading of a group lie the headings proper.
      if (known > most || known == most && best >= 0 && line.row() == best + 1) {
        most = known;
        best = line.row();
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(of(sheet, best, head)).filter(Header::identifies);
  }

  /// Whether a later row only repeats the headings, as printed tables do on every page.
  boolean isRepeatedBy(Sheet.Line line) {
    return columns.stream()
            .filter(Column::isKnown)
            .filter(
                column -> Hygiene.clean(line.cell(column.index()).shown()).equals(column.heading()))
            .count()
        >= LEAST_KNOWN;
  }

  /// Whether the rows speak of people, not of households alone.
  boolean namesPeople() {
    return columns.stream()
        .anyMatch(column -> column.meaning() instanceof Meaning.OfField(var field)
            && field.key().equals("person.name"));
  }

  private boolean identifies() {
    return columns.stream()
        .map(Column::meaning)
        .anyMatch(meaning -> meaning instanceof Meaning.Identity
            || meaning instanceof Meaning.HeadId
            || meaning instanceof Meaning.HeadName
            || meaning instanceof Meaning.OfField(var field)
                && (field.key().equals("household.number") || field.key().equals("person.name")));
  }

  private static Header of(Sheet sheet, int row, MergedHead head) {
    int width = sheet.lines().stream()
        .filter(line -> line.row() >= row)
        .mapToInt(line -> line.cells().size())
        .max()
        .orElse(0);
    List<Column> columns = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (int index = 0; index < width; index++) {
      String heading = Hygiene.clean(head.heading(row, index));
      if (heading.isEmpty()) {
        heading = CellReference.convertNumToColString(index);
      }
      String unique = heading;
      for (int i = 2; !used.add(unique); i++) {
        unique = heading + " " + i;
      }
      columns.add(new Column(index, unique, Headings.meaning(heading)));
    }
    return new Header(
        sheet,
        row,
        Layout.nearest(columns.stream().map(Column::heading).toList()),
        List.copyOf(columns));
  }
}
