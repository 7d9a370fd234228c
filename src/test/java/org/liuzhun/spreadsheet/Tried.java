package org.liuzhun.spreadsheet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jooq.TableField;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.spreadsheet.sheet.Cell;
import org.liuzhun.spreadsheet.sheet.Sheet;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Trouble;

/// What the tests of imports share: small sheets, and a register without a disk.
final class Tried {

  static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  static final int YEAR = 2026;

  private Tried() {}

  private static final RowId IDS =
      new RowId(Clock.fixed(Instant.parse("2026-06-30T00:00:00Z"), ZoneOffset.UTC), new Random(6));

  static ImportSettings settings() {
    return new ImportSettings(YEAR, TODAY, IDS);
  }

  /// A sheet of text, the first line its headings; lines are separated by |, blanks by nothing.
  static Sheet sheet(String... lines) {
    List<Sheet.Line> rows = new ArrayList<>();
    for (int row = 0; row < lines.length; row++) {
      List<Cell> cells = new ArrayList<>();
      for (String text : lines[row].split("\\|", -1)) {
        cells.add(new Cell.Text(text));
      }
      rows.add(new Sheet.Line(row, cells));
    }
    return new Sheet("表", rows, List.of());
  }

  static ImportPlan plan(VillageFile village, Sheet... sheets) throws Trouble {
    return ImportPlan.of(List.of(sheets), village, settings());
  }

  /// The village after an edit, as the store would publish it.
  static VillageFile after(VillageFile village, Edit edit) {
    Map<UUID, Row> rows = new HashMap<>();
    village.rows(Catalogue.VILLAGE).forEach(row -> rows.put(row.id(), row));
    VillageLines.LISTS.forEach(list -> village.rows(list).forEach(row -> rows.put(row.id(), row)));
    village
        .dossiers()
        .forEach(dossier -> Catalogue.ENTITIES.stream()
            .filter(entity -> entity.owner() != Owner.VILLAGE)
            .forEach(entity -> dossier.rows(entity).forEach(row -> rows.put(row.id(), row))));
    List<RowChange> changes = new ArrayList<>();
    for (Edit.Write write : edit.writes()) {
      Row before = rows.get(write.row());
      Row after = before == null ? Row.empty(write.entity(), write.row()) : before;
      for (Map.Entry<Field<?>, Object> cell : write.cells().entrySet()) {
        after = with(after, cell.getKey().column(), cell.getValue());
      }
      changes.add(new RowChange(write.entity(), write.row(), before, after));
    }
    return village.with(changes);
  }

  static VillageFile imported(Sheet... sheets) throws Trouble {
    return after(VillageFile.empty(), plan(VillageFile.empty(), sheets).toEdit());
  }

  static int filledBelow(Sheet sheet, int headerRow) {
    return (int) sheet.lines().stream()
        .filter(line -> line.row() > headerRow)
        .flatMap(line -> line.cells().stream())
        .filter(cell -> !cell.isBlank())
        .count();
  }

  static int booked(ImportPlan plan) {
    return plan.cells().values().stream().mapToInt(Integer::intValue).sum();
  }

  @SuppressWarnings("unchecked")
  private static <T> Row with(Row row, TableField<?, T> column, Object value) {
    return row.with(column, (T) value);
  }

  static Dossier only(VillageFile village) {
    return village.dossiers().iterator().next();
  }

  static Row person(VillageFile village, String name) {
    return village.dossiers().stream()
        .flatMap(dossier -> dossier.rows(Catalogue.PERSON).stream())
        .filter(row -> name.equals(row.get(org.liuzhun.registry.db.Tables.PERSON.NAME)))
        .findFirst()
        .orElseThrow();
  }
}
