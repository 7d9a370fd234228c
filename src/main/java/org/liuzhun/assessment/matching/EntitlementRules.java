package org.liuzhun.assessment.matching;

import java.util.Optional;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.entitlement.Entitlement;
import org.liuzhun.assessment.entitlement.Entitlements;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.code.MeasureType;

/// What somebody is entitled to and does not receive (应享未享).
final class EntitlementRules {

  private EntitlementRules() {}

  static void apply(Advice advice, Policy policy, VillageFile village) {
    for (Entitlement one : Entitlements.of(advice.situation(), policy, village)) {
      Optional<MeasureType> type = one.benefit().flatMap(benefit -> benefit.type());
      if (!one.receiving() && type.isPresent()) {
        Optional<MemberNow> member = one.person().flatMap(advice.situation()::member);
        if (member.isPresent()) {
          advice.entitled(member.get(), type.get(), one.reason());
        } else {
          advice.forHousehold(type.get(), Suggestion.Source.ENTITLEMENT, one.reason());
        }
      }
    }
  }
}
