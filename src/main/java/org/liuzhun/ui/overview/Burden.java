package org.liuzhun.ui.overview;

import java.util.List;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.access.AccessEntry;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.text.Texts;

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

  /// What was made of them on this laptop, by its access log (访问记录).
  ///
  /// @param times how many papers, lists and forms
  /// @param facts how many fields of the register they took, each counted once a paper
  record Reuse(long times, long facts) {

    static Reuse of(List<AccessEntry> log) {
      List<AccessEntry> out = log.stream()
          .filter(entry -> entry.kind() == AccessKind.EXPORTED && entry.facts() > 0)
          .toList();
      return new Reuse(out.size(), out.stream().mapToLong(AccessEntry::facts).sum());
    }

    /// In one sentence.
    ///
    /// @param typed how many facts the register holds
    String words(long typed) {
      return times == 0
          ? Texts.of("ui.overview.typed", typed)
          : Texts.of(
              "ui.overview.burden", typed, times, facts, (double) facts / Math.max(1, typed));
    }
  }

  private static long facts(Row row) {
    return row.entity().fields().stream()
        .filter(field -> !(field.kind() instanceof ReferenceKind))
        .map(Field::column)
        .filter(column -> row.get(column) != null)
        .count();
  }
}
