package org.liuzhun.assessment.matching;

import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Remark;
import org.liuzhun.registry.code.DisabilityLevel;
import org.liuzhun.registry.code.MeasureType;

/// Benefits that follow from a member's age or state (应享未享): disability subsidies, old-age subsidy,
/// support for
/// children without a carer.
final class BenefitRules {

  private BenefitRules() {}

  static void apply(MemberNow member, Advice advice) {
    if (member.now().yes(PERSON_YEAR.DISABLED)) {
      disability(member, advice);
    }
    if (member.atLeast(advice.whole("old_age.age"))) {
      Remark reason = Remark.of("suggestion.reason.old", member.name(), member.age())
          .at(member.person(), PERSON.BIRTH);
      advice.forPerson(member, MeasureType.OLD_AGE_SUBSIDY, Suggestion.Source.ENTITLEMENT, reason);
    }
    if (member.now().yes(PERSON_YEAR.WITHOUT_CARER)) {
      Remark reason = Remark.of("suggestion.reason.without-carer", member.name(), member.age())
          .at(member.now(), PERSON_YEAR.WITHOUT_CARER);
      advice.forPerson(member, MeasureType.ORPHAN_SUPPORT, Suggestion.Source.ENTITLEMENT, reason);
    }
  }

  /// The nursing subsidy goes to severe disability, the living subsidy to disabled people in
  /// low-income households.
  private static void disability(MemberNow member, Advice advice) {
    boolean severe =
        member.isAny(PERSON_YEAR.DISABILITY_LEVEL, DisabilityLevel.ONE, DisabilityLevel.TWO);
    if (severe || member.lowIncome()) {
      var level = member.now().get(PERSON_YEAR.DISABILITY_LEVEL);
      Remark reason = level == null
          ? Remark.of("suggestion.reason.disabled-low-income", member.name(), member.age())
          : Remark.of("suggestion.reason.disabled", member.name(), member.age(), level);
      advice.forPerson(
          member,
          MeasureType.DISABILITY_SUBSIDY,
          Suggestion.Source.ENTITLEMENT,
          reason.at(member.now(), PERSON_YEAR.DISABILITY_LEVEL));
    }
  }
}
