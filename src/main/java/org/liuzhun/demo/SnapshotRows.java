package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MONITORING_SNAPSHOT;

import java.util.Map;
import java.util.UUID;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.SnapshotKind;
import org.liuzhun.registry.code.StatementPurpose;

/// What held when a family was taken into monitoring and when it was released (监测快照), out of the
/// accounts of these days.
final class SnapshotRows {

  private static final Map<StatementPurpose, SnapshotKind> MOMENTS = Map.of(
      StatementPurpose.IDENTIFICATION,
      SnapshotKind.IDENTIFICATION,
      StatementPurpose.REMOVAL,
      SnapshotKind.REMOVAL,
      StatementPurpose.AFTER,
      SnapshotKind.AFTER);

  private SnapshotRows() {}

  static void write(Sheaf sheaf) {
    sheaf
        .where(Catalogue.EPISODE, EPISODE.KIND, Coded.of(EpisodeKind.MONITORED))
        .findFirst()
        .ifPresent(episode -> sheaf.of(Catalogue.INCOME_STATEMENT).stream()
            .filter(statement -> within(statement, episode))
            .forEach(statement -> add(statement, episode.id(), sheaf)));
  }

  private static boolean within(Row statement, Row episode) {
    var signed = statement.get(INCOME_STATEMENT.SIGNED_ON);
    var identified = episode.get(EPISODE.IDENTIFIED_ON);
    return signed != null && identified != null && !signed.isBefore(identified.minusDays(60));
  }

  private static void add(Row statement, UUID episode, Sheaf sheaf) {
    var purpose = statement.get(INCOME_STATEMENT.PURPOSE);
    var day = statement.get(INCOME_STATEMENT.SIGNED_ON);
    SnapshotKind kind =
        purpose == null || purpose.known() == null ? null : MOMENTS.get(purpose.known());
    if (kind == null || day == null) {
      return;
    }
    sheaf.add(Row.keyed(Catalogue.MONITORING_SNAPSHOT, episode, Coded.of(kind), day)
        .with(MONITORING_SNAPSHOT.HOUSEHOLD, sheaf.family().id())
        .with(MONITORING_SNAPSHOT.MEMBERS, statement.get(INCOME_STATEMENT.STATED_MEMBERS))
        .with(MONITORING_SNAPSHOT.DROPOUTS, 0)
        .with(MONITORING_SNAPSHOT.HOUSE_DAMAGED, false)
        .with(MONITORING_SNAPSHOT.UNINSURED, 0)
        .with(MONITORING_SNAPSHOT.WATER_PROBLEM, false)
        .with(MONITORING_SNAPSHOT.WAGES, statement.get(INCOME_STATEMENT.STATED_WAGES))
        .with(MONITORING_SNAPSHOT.PROPERTY, statement.get(INCOME_STATEMENT.STATED_PROPERTY))
        .with(MONITORING_SNAPSHOT.TRANSFER, statement.get(INCOME_STATEMENT.STATED_TRANSFER))
        .with(MONITORING_SNAPSHOT.BUSINESS, statement.get(INCOME_STATEMENT.STATED_BUSINESS))
        .with(
            MONITORING_SNAPSHOT.BUSINESS_COST, statement.get(INCOME_STATEMENT.STATED_BUSINESS_COST))
        .with(MONITORING_SNAPSHOT.NET, statement.get(INCOME_STATEMENT.STATED_NET))
        .with(MONITORING_SNAPSHOT.PER_HEAD, statement.get(INCOME_STATEMENT.STATED_PER_HEAD))
        .with(MONITORING_SNAPSHOT.CLAIMS, statement.get(INCOME_STATEMENT.CLAIMS))
        .with(
            MONITORING_SNAPSHOT.COMPLIANT_SELF_PAID,
            statement.get(INCOME_STATEMENT.COMPLIANT_SELF_PAID)));
  }
}
