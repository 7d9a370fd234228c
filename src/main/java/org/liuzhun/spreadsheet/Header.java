package org.liuzhun.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.spreadsheet.sheet.Sheet;

/// The row of headings found in a sheet (表头).
///
/// @param sheet the sheet
/// @param row its number, from 0
/// @param layout the national layout that it resembles most, or the list's own
/// @param list the list of which each row is an entry; null for a row of a household or person
/// @param columns all columns up to the last that holds something
public record Header(
    Sheet sheet, int row, Layout layout, @Nullable Entity list, List<Column> columns) {

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
    Entity list = Lists.of(headings(head, row, width)).orElse(null);
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
      Meaning meaning = list == null ? Headings.meaning(heading) : Lists.meaning(list, heading);
      columns.add(new Column(index, unique, meaning));
    }
    List<String> headings = columns.stream().map(Column::heading).toList();
    Layout layout = list == null ? Layout.nearest(headings) : new Layout(list.term(), headings);
    return new Header(sheet, row, layout, list, List.copyOf(columns));
  }

  private static List<String> headings(MergedHead head, int row, int width) {
    return IntStream.range(0, width)
        .mapToObj(index -> Hygiene.clean(head.heading(row, index)))
        .filter(heading -> !heading.isEmpty())
        .toList();
  }
}
