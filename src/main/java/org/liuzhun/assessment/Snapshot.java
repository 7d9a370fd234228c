package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.MONITORING_SNAPSHOT;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.guarantee.Guarantees;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.income.IncomeGroup;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.SnapshotKind;

/// What holds of a monitored household at one of the four moments of its monitoring (监测快照), worked
/// out of its file: guarantees, people, the last income account. What the file does not know stays
/// empty.
public final class Snapshot {

  private Snapshot() {}

  /// The snapshot of today for a monitoring of the household.
  public static Row of(Situation situation, Row episode, Policy policy) {
    SnapshotKind kind = moment(situation, episode);
    LocalDate today = situation.today();
    Row row = Row.keyed(Catalogue.MONITORING_SNAPSHOT, episode.id(), Coded.of(kind), today)
        .with(MONITORING_SNAPSHOT.HOUSEHOLD, situation.id())
        .with(MONITORING_SNAPSHOT.MEMBERS, situation.members().size())
        .with(MONITORING_SNAPSHOT.DROPOUTS, dropouts(situation))
        .with(MONITORING_SNAPSHOT.UNINSURED, uninsured(situation))
        .with(MONITORING_SNAPSHOT.HOUSE_DAMAGED, fails(GuaranteeItem.HOUSING, situation, policy))
        .with(MONITORING_SNAPSHOT.WATER_PROBLEM, fails(GuaranteeItem.WATER, situation, policy));
    return IncomeAccount.last(situation.dossier(), policy, today)
        .map(account -> with(row, account))
        .orElse(row);
  }

  /// The moment that comes next: identification first, removal and what follows once the risk is
  /// gone, a yearly one in between.
  static SnapshotKind moment(Situation situation, Row episode) {
    Set<SnapshotKind> taken = situation.rows(Catalogue.MONITORING_SNAPSHOT).stream()
        .filter(row -> episode.id().equals(row.get(MONITORING_SNAPSHOT.EPISODE)))
        .flatMap(row -> Optional.ofNullable(row.get(MONITORING_SNAPSHOT.KIND)).stream())
        .flatMap(kind -> kind.value().stream())
        .collect(Collectors.toSet());
    LocalDate ended = episode.get(EPISODE.ENDED_ON);
    if (ended != null && !ended.isAfter(situation.today())) {
      return taken.contains(SnapshotKind.REMOVAL) ? SnapshotKind.AFTER : SnapshotKind.REMOVAL;
    }
    return taken.contains(SnapshotKind.IDENTIFICATION)
        ? SnapshotKind.YEARLY
        : SnapshotKind.IDENTIFICATION;
  }

  private static int dropouts(Situation situation) {
    return (int) situation.members().stream().filter(MemberNow::droppedOut).count();
  }

  private static @Nullable Integer uninsured(Situation situation) {
    List<MemberNow> known =
        situation.members().stream().filter(MemberNow::recorded).toList();
    return known.isEmpty()
        ? null
        : Math.toIntExact(known.stream()
            .filter(member -> !member.now().yes(PERSON_YEAR.MEDICAL_RESIDENT)
                && !member.now().yes(PERSON_YEAR.MEDICAL_WORKER)
                && !member.excusedFromInsurance())
            .count());
  }

  private static @Nullable Boolean fails(GuaranteeItem item, Situation situation, Policy policy) {
    return switch (Guarantees.of(item, situation, policy).standing()) {
      case NOT_MET -> true;
      case MET -> false;
      default -> null;
    };
  }

  private static Row with(Row row, IncomeAccount account) {
    return row.with(MONITORING_SNAPSHOT.WAGES, account.sum(IncomeGroup.WAGES))
        .with(MONITORING_SNAPSHOT.PROPERTY, account.sum(IncomeGroup.PROPERTY))
        .with(MONITORING_SNAPSHOT.TRANSFER, account.sum(IncomeGroup.TRANSFERS))
        .with(MONITORING_SNAPSHOT.BUSINESS, account.sum(IncomeGroup.BUSINESS))
        .with(MONITORING_SNAPSHOT.BUSINESS_COST, account.sum(IncomeGroup.COST))
        .with(MONITORING_SNAPSHOT.NET, account.net())
        .with(MONITORING_SNAPSHOT.PER_HEAD, account.perHead().orElse(null))
        .with(MONITORING_SNAPSHOT.CLAIMS, account.claims())
        .with(MONITORING_SNAPSHOT.COMPLIANT_SELF_PAID, account.selfPaid());
  }
}
