package org.liuzhun.assessment.matching;

import java.util.List;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Situation;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;

/// Suggests measures (建议措施) for a household that is helped: first what guarantees and
/// entitlements ask for, then what suits each member's ability, then what the causes and
/// risks still need.
public final class Suggestions {

  private Suggestions() {}

  /// The suggestions for a household, in the order of the rules; none for a household that is not
  /// helped.
  public static List<Suggestion> of(Situation situation, Policy policy, VillageFile village) {
    if (!situation.tracked() || situation.closed()) {
      return List.of();
    }
    Advice advice = new Advice(situation, policy);
    for (MemberNow member : situation.members()) {
      HealthRules.apply(member, advice);
      SchoolRules.apply(member, advice, policy);
    }
    EntitlementRules.apply(advice, policy, village);
    situation.members().forEach(member -> AbilityRules.apply(member, advice));
    HomeRules.apply(advice, policy);
    NeedRules.apply(advice);
    return advice.suggestions();
  }
}
