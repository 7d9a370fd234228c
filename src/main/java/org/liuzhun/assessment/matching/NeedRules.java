package org.liuzhun.assessment.matching;

import java.util.Optional;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.code.MeasureType;

/// The matching table (因户施策匹配表): a cause or risk that no measure of the family serves.
final class NeedRules {

  private NeedRules() {}

  static void apply(Advice advice) {
    for (Burden burden : Burden.of(advice.situation())) {
      advice
          .need(burden)
          .filter(need -> !advice.had().has(need::isServedBy))
          .ifPresent(need -> need.first().stream()
              .filter(type -> fits(type, need, burden, advice.situation()))
              .forEach(type -> suggest(type, burden, advice)));
    }
  }

  /// What contradicts the table is not suggested.
  private static boolean fits(MeasureType type, Need need, Burden burden, Situation situation) {
    return !need.unable().types().contains(type)
        || Contradiction.canWork(burden.person(), situation);
  }

  private static void suggest(MeasureType type, Burden burden, Advice advice) {
    Remark reason = burden.remark("suggestion.reason.unserved", burden.kind());
    Optional<MemberNow> member = burden.person().flatMap(advice.situation()::member);
    if (member.isPresent()) {
      advice.forPerson(member.get(), type, Suggestion.Source.MATCHING_TABLE, reason);
    } else {
      advice.forHousehold(type, Suggestion.Source.MATCHING_TABLE, reason);
    }
  }
}
