package org.liuzhun.assessment.matching;

import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.Optional;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.guarantee.Schooling;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.NotInSchool;
import org.liuzhun.registry.code.Study;

/// Education (教育帮扶): the aid of each stage of schooling, and the way back to school.
final class SchoolRules {

  private SchoolRules() {}

  static void apply(MemberNow member, Advice advice, Policy policy) {
    var study = member.now().get(PERSON_YEAR.STUDY);
    if (study != null && study.known() != null) {
      Remark reason = Remark.of("suggestion.reason.student", member.name(), member.age(), study)
          .at(member.now(), PERSON_YEAR.STUDY);
      aid(study.known())
          .ifPresent(type -> advice.forPerson(member, type, Suggestion.Source.ENTITLEMENT, reason));
      return;
    }
    var reason = member.now().get(PERSON_YEAR.NOT_IN_SCHOOL);
    if (reason != null
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

  private static Optional<MeasureType> aid(Study study) {
    return switch (study) {
      case BEFORE_SCHOOL -> Optional.empty();
      case PRESCHOOL -> Optional.of(MeasureType.PRESCHOOL_AID);
      case PRIMARY, JUNIOR_7, JUNIOR_8, JUNIOR_9 -> Optional.of(MeasureType.COMPULSORY_AID);
      case SENIOR_1, SENIOR_2, SENIOR_3 -> Optional.of(MeasureType.HIGH_SCHOOL_AID);
      case VOCATIONAL_1,
          VOCATIONAL_2,
          VOCATIONAL_3,
          COLLEGE_1,
          COLLEGE_2,
          COLLEGE_3,
          TECHNICIAN_1,
          TECHNICIAN_2,
          TECHNICIAN_3,
          TECHNICIAN_4 -> Optional.of(MeasureType.RAIN_DEW);
      case UNIVERSITY_1, UNIVERSITY_2, UNIVERSITY_3, UNIVERSITY_4, UNIVERSITY_5, POSTGRADUATE ->
        Optional.of(MeasureType.UNIVERSITY_AID);
    };
  }
}
