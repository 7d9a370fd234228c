package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.MONITORING_SNAPSHOT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.SnapshotKind;

/// What held of a household after its risk was removed (风险消除后): the last snapshot of the removal
/// or of what followed.
final class AfterRemoval {

  private static final Set<SnapshotKind> KINDS = Set.of(SnapshotKind.REMOVAL, SnapshotKind.AFTER);

  private AfterRemoval() {}

  /// The snapshot of a monitoring among the household's; empty when none was taken.
  static Optional<Row> of(List<Row> snapshots, UUID episode) {
    return snapshots.stream()
        .filter(row -> episode.equals(row.get(MONITORING_SNAPSHOT.EPISODE)))
        .filter(AfterRemoval::isAfter)
        .max(Comparator.comparing(row -> row.get(MONITORING_SNAPSHOT.TAKEN_ON, LocalDate.MIN)));
  }

  /// One of the day on which the risk was removed.
  static Row begun(UUID household, UUID episode, LocalDate removed) {
    return Row.keyed(Catalogue.MONITORING_SNAPSHOT, episode, Coded.of(SnapshotKind.AFTER), removed)
        .with(MONITORING_SNAPSHOT.HOUSEHOLD, household);
  }

  private static boolean isAfter(Row snapshot) {
    Coded<SnapshotKind> kind = snapshot.get(MONITORING_SNAPSHOT.KIND);
    return kind != null && kind.value().filter(KINDS::contains).isPresent();
  }
}
