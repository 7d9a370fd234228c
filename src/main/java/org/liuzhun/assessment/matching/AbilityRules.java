package org.liuzhun.assessment.matching;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.RiskType;

/// By ability, after Yu Jing, first secretary of Dawan: who cannot work any more gets a share of
/// the solar station, who is
/// older or weak an auxiliary public-welfare post, who is young and lacks capital or skill a
/// micro-loan with technical
/// guidance.
final class AbilityRules {

  private static final Suggestion.Source ABILITY = Suggestion.Source.ABILITY;

  /// Lack of skill or capital, or a failed production.
  private static final Set<Code> LACK = Set.of(Cause.SKILLS, Cause.CAPITAL, RiskType.BUSINESS);

  /// The lines of the matching table that say whether such a lack is served.
  static final List<String> LINES = LACK.stream().map(Matching::key).sorted().toList();

  private AbilityRules() {}

  static void apply(MemberNow member, Advice advice) {
    if (!member.atLeast(advice.whole("labour.age.min")) || member.studies()) {
      return;
    }
    if (member.isAny(PERSON_YEAR.LABOUR, Labour.LOST, Labour.NONE)) {
      boolean shares = advice.had().has(MeasureType.DIVIDEND, Optional.empty());
      if (!member.destitute() && !shares) {
        advice.forPerson(member, MeasureType.SOLAR_DIVIDEND, ABILITY, reason("unable", member));
      }
      return;
    }
    boolean old = member.atLeast(advice.whole("labour.age.max"));
    if (old || member.is(PERSON_YEAR.LABOUR, Labour.WEAK)) {
      auxiliary(member, advice);
    } else if (member.able()) {
      able(member, advice);
    }
  }

  private static void auxiliary(MemberNow member, Advice advice) {
    boolean ranger = advice
        .had()
        .has(MeasureType.ECOLOGICAL_RANGER, Optional.of(member.member().file().id()));
    if (isIdle(member) && !ranger && member.under(advice.whole("post.age.max"))) {
      boolean unrecorded = member.now().get(PERSON_YEAR.LABOUR) == null;
      Remark reason = reason(unrecorded ? "auxiliary-old" : "auxiliary", member);
      advice.forPerson(member, MeasureType.PUBLIC_POST, ABILITY, reason);
    }
  }

  private static void able(MemberNow member, Advice advice) {
    Situation situation = advice.situation();
    if (Burden.of(situation).stream()
        .anyMatch(burden -> LACK.contains(burden.kind()) && isOpen(burden, advice))) {
      if (!member.works()) {
        advice.forHousehold(MeasureType.MICRO_LOAN, ABILITY, reason("loan", member));
      }
      advice.forPerson(member, MeasureType.TRAINING, ABILITY, reason("training", member));
    }
    boolean needsWork = situation.household().yes(HOUSEHOLD.RELOCATED)
        || Burden.weighs(situation, RiskType.EMPLOYMENT);
    if (isIdle(member) && needsWork) {
      advice.forPerson(member, MeasureType.WORKSHOP, ABILITY, reason("work", member));
    }
  }

  /// Of a household that stands on its own again, only what nothing ever served.
  private static boolean isOpen(Burden burden, Advice advice) {
    return !burden.isOfThePast(advice.situation())
        || advice
            .need(burden)
            .filter(need -> !advice.had().has(need::isServedBy))
            .isPresent();
  }

  private static boolean isIdle(MemberNow member) {
    return !member.works() && !member.holdsPost();
  }

  private static Remark reason(String key, MemberNow member) {
    Object labour = member.now().get(PERSON_YEAR.LABOUR);
    return Remark.of(
            "suggestion.reason." + key, member.name(), member.age(), labour == null ? "" : labour)
        .at(member.now(), PERSON_YEAR.LABOUR);
  }
}
