package org.liuzhun.assessment.matching;

import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.guarantee.Schooling;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.NotInSchool;

/// Education (教育帮扶): the way back to school.
final class SchoolRules {

  private SchoolRules() {}

  static void apply(MemberNow member, Advice advice, Policy policy) {
    var reason = member.now().get(PERSON_YEAR.NOT_IN_SCHOOL);
    if (reason != null
        && member.now().get(PERSON_YEAR.STUDY) == null
        && !Schooling.isTaught(member)
        && Schooling.isDue(member, advice.situation().today(), policy)) {
      boolean unable =
          member.isAny(PERSON_YEAR.NOT_IN_SCHOOL, NotInSchool.ILLNESS, NotInSchool.DISABILITY);
      advice.forPerson(
          member,
          unable ? MeasureType.HOME_TEACHING : MeasureType.DROPOUT_RETURN,
          Suggestion.Source.GUARANTEE,
          Remark.of("suggestion.reason.not-in-school", member.name(), member.age(), reason)
              .at(member.now(), PERSON_YEAR.NOT_IN_SCHOOL));
    }
  }
}
