package org.liuzhun.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.spreadsheet.sheet.Cell;
import org.liuzhun.spreadsheet.sheet.Position;
import org.liuzhun.spreadsheet.sheet.Sheet;

/// A row below the headings.
///
/// @param header its headings
/// @param position the whole row
/// @param cells the filled cells
record SheetRow(Header header, Position position, List<Placed> cells) {

  /// A filled cell in its column.
  record Placed(Column column, Cell cell, Position position) {

    String shown() {
      return cell.shown();
    }

    <T> Parsed<T> parse(Kind<T> kind) {
      return CellValue.parse(kind, cell, column.heading());
    }
  }

  static List<SheetRow> of(Header header) {
    List<SheetRow> rows = new ArrayList<>();
    for (Sheet.Line line : header.sheet().lines()) {
      if (line.row() > header.row() && !header.isRepeatedBy(line)) {
        rows.add(new SheetRow(header, header.sheet().at(line.row(), -1), placed(header, line)));
      }
    }
    return rows;
  }

  private static List<Placed> placed(Header header, Sheet.Line line) {
    List<Placed> cells = new ArrayList<>();
    for (Column column : header.columns()) {
      Cell cell = line.cell(column.index());
      if (!cell.isBlank()) {
        cells.add(new Placed(column, cell, header.sheet().at(line.row(), column.index())));
      }
    }
    return cells;
  }

  Optional<Placed> find(Predicate<Meaning> wanted) {
    return cells.stream()
        .filter(placed ->
            placed.column().meaning() != null && wanted.test(placed.column().meaning()))
        .findFirst();
  }

  Optional<Placed> find(String key) {
    return find(
        meaning -> meaning instanceof Meaning.OfField(var field) && field.key().equals(key));
  }

  /// The value of the cell when it is one of this kind, else null.
  static <T> @Nullable T value(Optional<Placed> placed, Kind<T> kind) {
    return placed.isPresent() && placed.get().parse(kind) instanceof Parsed.Value<T>(var value)
        ? value
        : null;
  }
}
