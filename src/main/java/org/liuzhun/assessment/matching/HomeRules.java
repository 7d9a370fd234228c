package org.liuzhun.assessment.matching;

import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.guarantee.GuaranteeVerdict;
import org.liuzhun.assessment.guarantee.Guarantees;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.MeasureType;

/// The household as a whole: an unsafe house, unsafe water.
final class HomeRules {

  private HomeRules() {}

  static void apply(Advice advice, Policy policy) {
    guarantee(GuaranteeItem.HOUSING, MeasureType.HOUSE_REPAIR, advice, policy);
    guarantee(GuaranteeItem.WATER, MeasureType.WATER_WORKS, advice, policy);
  }

  private static void guarantee(
      GuaranteeItem item, MeasureType type, Advice advice, Policy policy) {
    GuaranteeVerdict verdict = Guarantees.of(item, advice.situation(), policy);
    if (verdict.standing() == Standing.NOT_MET) {
      advice.forHousehold(type, Suggestion.Source.GUARANTEE, why(verdict));
    }
  }

  /// The first fact against it; where the check alone says so, what the check says.
  private static Remark why(GuaranteeVerdict verdict) {
    return verdict.against().orElseGet(() -> verdict.reasons().getFirst());
  }
}
