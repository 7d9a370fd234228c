package org.liuzhun.assessment.matching;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;

import java.math.BigDecimal;
import java.util.List;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.guarantee.GuaranteeVerdict;
import org.liuzhun.assessment.guarantee.Guarantees;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.MeasureType;

/// The household as a whole: an unsafe house, unsafe water, land given back to the forest, nobody
/// able to work.
final class HomeRules {

  private HomeRules() {}

  static void apply(Advice advice, Policy policy) {
    guarantee(GuaranteeItem.HOUSING, MeasureType.HOUSE_REPAIR, advice, policy);
    guarantee(GuaranteeItem.WATER, MeasureType.WATER_WORKS, advice, policy);
    advice.situation().living().ifPresent(living -> forest(living, advice));
    safetyNet(advice);
  }

  private static void guarantee(
      GuaranteeItem item, MeasureType type, Advice advice, Policy policy) {
    GuaranteeVerdict verdict = Guarantees.of(item, advice.situation(), policy);
    if (verdict.standing() == Standing.NOT_MET) {
      advice.forHousehold(type, Suggestion.Source.GUARANTEE, verdict.reasons().getLast());
    }
  }

  private static void forest(Row living, Advice advice) {
    BigDecimal returned = living.get(HOUSEHOLD_YEAR.RETURNED_FOREST, BigDecimal.ZERO);
    if (returned.signum() > 0) {
      advice.forHousehold(
          MeasureType.RETURNED_FARMLAND,
          Suggestion.Source.ENTITLEMENT,
          Remark.of("suggestion.reason.returned-forest", returned)
              .at(living, HOUSEHOLD_YEAR.RETURNED_FOREST));
    }
  }

  /// Nobody can work, and neither the low-income allowance nor destitute support is drawn.
  private static void safetyNet(Advice advice) {
    Situation situation = advice.situation();
    List<MemberNow> members = situation.members();
    boolean nobodyWorks =
        members.stream().noneMatch(member -> member.able() || member.works() || member.holdsPost());
    boolean known = members.stream().anyMatch(MemberNow::recorded);
    boolean drawn = members.stream().anyMatch(member -> member.lowIncome() || member.destitute());
    if (known && nobodyWorks && !drawn) {
      advice.forHousehold(
          MeasureType.LOW_INCOME_ALLOWANCE,
          Suggestion.Source.ENTITLEMENT,
          Remark.of("suggestion.reason.no-labour", members.size())
              .at(situation.household(), HOUSEHOLD.WITHOUT_LABOUR));
    }
  }
}
