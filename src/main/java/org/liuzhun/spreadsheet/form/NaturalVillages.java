package org.liuzhun.spreadsheet.form;

import static org.liuzhun.registry.db.Tables.NATURAL_VILLAGE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// The natural villages of a village (自然村).
public final class NaturalVillages {

  private NaturalVillages() {}

  /// Those of the latest year that has any, not after the one asked, by name: what was moved or
  /// merged since stands there no more.
  public static List<Row> of(VillageFile village, int year) {
    List<Row> rows = village.rows(Catalogue.NATURAL_VILLAGE);
    Optional<Integer> latest = rows.stream()
        .map(NaturalVillages::year)
        .filter(one -> one <= year)
        .max(Comparator.naturalOrder());
    return rows.stream()
        .filter(row -> latest.filter(one -> one == year(row)).isPresent())
        .sorted(Comparator.comparing(row -> row.get(NATURAL_VILLAGE.NAME, "")))
        .toList();
  }

  private static int year(Row row) {
    return row.get(NATURAL_VILLAGE.YEAR, 0);
  }
}
