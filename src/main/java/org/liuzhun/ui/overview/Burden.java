package org.liuzhun.ui.overview;

import java.util.List;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.access.AccessEntry;
import org.liuzhun.store.access.AccessKind;

/// The burden of typing (减负): how many facts the register holds, each entered once, and how often
/// papers, lists and forms were made of them without anybody typing again.
final class Burden {

  private Burden() {}

  /// The filled cells of the register; links between rows are none.
  static long facts(VillageFile village) {
    return Catalogue.ENTITIES.stream()
        .flatMap(entity -> village.all(entity).stream())
        .mapToLong(Burden::facts)
        .sum();
  }

  /// How many papers, lists and forms were made on this laptop.
  static long uses(List<AccessEntry> log) {
    return log.stream().filter(entry -> entry.kind() == AccessKind.EXPORTED).count();
  }

  private static long facts(Row row) {
    return row.entity().fields().stream()
        .filter(field -> !(field.kind() instanceof ReferenceKind))
        .map(Field::column)
        .filter(column -> row.get(column) != null)
        .count();
  }
}
