package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.MONITORING_SNAPSHOT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.SnapshotKind;
import org.liuzhun.text.Texts;

/// What held of a household after its risk was removed (风险消除后): the snapshot of the removal, else
/// of what followed, that was taken nearest to its day.
final class AfterRemoval {

  private static final Set<SnapshotKind> KINDS = Set.of(SnapshotKind.REMOVAL, SnapshotKind.AFTER);

  private AfterRemoval() {}

  /// The snapshot of a monitoring among the household's; empty when none was taken.
  ///
  /// @param removed the day of the removal; null while it is not known: then the last one counts
  static Optional<Row> of(List<Row> snapshots, UUID episode, @Nullable LocalDate removed) {
    LocalDate day = removed == null ? LocalDate.MAX : removed;
    return snapshots.stream()
        .filter(row -> episode.equals(row.get(MONITORING_SNAPSHOT.EPISODE)))
        .filter(AfterRemoval::isAfter)
        .min(Comparator.<Row, Boolean>comparing(row -> !is(row, SnapshotKind.REMOVAL))
            .thenComparing(row -> distance(row.get(MONITORING_SNAPSHOT.TAKEN_ON), day)));
  }

  /// What a snapshot of another day than that of the removal says otherwise than a cell.
  static <T> Optional<String> otherwise(
      Row snapshot, @Nullable LocalDate removed, Field<T> field, SheetRow.Placed placed) {
    T told = snapshot.get(field.column());
    LocalDate taken = snapshot.get(MONITORING_SNAPSHOT.TAKEN_ON);
    return told == null
            || Objects.equals(taken, removed)
            || told.equals(SheetRow.value(Optional.of(placed), field.kind()))
        ? Optional.empty()
        : Optional.of(field.shown(snapshot, Texts.CHINESE));
  }

  private static long distance(@Nullable LocalDate taken, LocalDate day) {
    return taken == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(taken, day));
  }

  /// One of the day on which the risk was removed.
  static Row begun(UUID household, UUID episode, LocalDate removed) {
    return Row.keyed(Catalogue.MONITORING_SNAPSHOT, episode, Coded.of(SnapshotKind.AFTER), removed)
        .with(MONITORING_SNAPSHOT.HOUSEHOLD, household);
  }

  private static boolean isAfter(Row snapshot) {
    return KINDS.stream().anyMatch(kind -> is(snapshot, kind));
  }

  private static boolean is(Row snapshot, SnapshotKind kind) {
    Coded<SnapshotKind> coded = snapshot.get(MONITORING_SNAPSHOT.KIND);
    return coded != null && coded.is(kind);
  }
}
