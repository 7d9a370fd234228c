package org.liuzhun.assessment.check;

import static org.liuzhun.registry.db.Tables.MONITORING_SNAPSHOT;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.SnapshotKind;

/// The thirteen figures that are recorded when a risk has been removed (风险消除后指标).
final class Figures {

  static final TableField<?, ?>[] COLUMNS = {
    MONITORING_SNAPSHOT.DROPOUTS,
    MONITORING_SNAPSHOT.HOUSE_DAMAGED,
    MONITORING_SNAPSHOT.UNINSURED,
    MONITORING_SNAPSHOT.WATER_PROBLEM,
    MONITORING_SNAPSHOT.WAGES,
    MONITORING_SNAPSHOT.PROPERTY,
    MONITORING_SNAPSHOT.TRANSFER,
    MONITORING_SNAPSHOT.BUSINESS,
    MONITORING_SNAPSHOT.BUSINESS_COST,
    MONITORING_SNAPSHOT.NET,
    MONITORING_SNAPSHOT.PER_HEAD,
    MONITORING_SNAPSHOT.CLAIMS,
    MONITORING_SNAPSHOT.COMPLIANT_SELF_PAID
  };

  private Figures() {}

  /// The snapshot after the removal, else the one taken at it.
  static Optional<Row> taken(Situation s, Row episode) {
    return s.rows(Catalogue.MONITORING_SNAPSHOT).stream()
        .filter(row -> episode.id().equals(row.get(MONITORING_SNAPSHOT.EPISODE)))
        .filter(row -> is(row, SnapshotKind.AFTER) || is(row, SnapshotKind.REMOVAL))
        .max(Comparator.comparing(row -> is(row, SnapshotKind.AFTER)));
  }

  /// The columns that are blank.
  static List<TableField<?, ?>> missing(Row snapshot) {
    return Stream.of(COLUMNS).filter(column -> snapshot.get(column) == null).toList();
  }

  static Field<?> field(TableField<?, ?> column) {
    return Catalogue.MONITORING_SNAPSHOT.field(column);
  }

  private static boolean is(Row snapshot, SnapshotKind wanted) {
    var kind = snapshot.get(MONITORING_SNAPSHOT.KIND);
    return kind != null && kind.is(wanted);
  }
}
