package org.liuzhun.assessment.entitlement;

import static org.liuzhun.registry.db.Tables.ENTITLEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.MeasureType;

/// Who of a household is entitled to what (应享与已享): worked out of the file, then set right by what
/// somebody wrote down after checking.
public final class Entitlements {

  private Entitlements() {}

  /// The entitlements of a household, received or not; what only helped households get is left out
  /// for others.
  public static List<Entitlement> of(Situation situation, Policy policy, VillageFile village) {
    return of(situation, policy, new WelfarePolicies(village));
  }

  static List<Entitlement> of(Situation situation, Policy policy, WelfarePolicies policies) {
    if (situation.closed()) {
      return List.of();
    }
    Claims claims = new Claims(situation, policy, policies);
    for (MemberNow member : situation.members()) {
      StateRules.apply(member, claims);
      if (situation.tracked()) {
        HelpedRules.apply(member, claims);
      }
    }
    if (situation.tracked()) {
      HelpedRules.apply(claims);
    }
    List<Entitlement> found = new ArrayList<>(claims.found());
    for (Row row : situation.rows(Catalogue.ENTITLEMENT)) {
      policies
          .row(row.get(ENTITLEMENT.POLICY))
          .ifPresent(record -> setRight(row, record, situation, found));
    }
    return found;
  }

  private static void setRight(Row row, Row record, Situation situation, List<Entitlement> found) {
    Optional<MeasureType> type = WelfarePolicies.type(record);
    @Nullable UUID person = row.get(ENTITLEMENT.PERSON);
    Predicate<Entitlement> same = entitlement -> type.isPresent()
        && entitlement.benefit().flatMap(Benefit::type).equals(type)
        && (person == null
            || entitlement.person().filter(id -> !id.equals(person)).isEmpty());
    if (row.no(ENTITLEMENT.ELIGIBLE)) {
      found.removeIf(same);
    } else if (found.stream().anyMatch(same)) {
      if (row.yes(ENTITLEMENT.RECEIVING)) {
        found.replaceAll(
            entitlement -> same.test(entitlement) ? entitlement.received() : entitlement);
      }
    } else if (row.yes(ENTITLEMENT.ELIGIBLE)) {
      found.add(new Entitlement(
          situation.id(),
          Optional.ofNullable(person),
          Optional.empty(),
          Optional.of(record),
          row.yes(ENTITLEMENT.RECEIVING),
          Remark.of("entitlement.recorded", row.get(ENTITLEMENT.MISSING_REASON, ""))
              .at(row, ENTITLEMENT.ELIGIBLE)));
    }
  }
}
