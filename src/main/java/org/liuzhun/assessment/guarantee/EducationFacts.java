package org.liuzhun.assessment.guarantee;

import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.List;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.policy.Policy;

/// Compulsory education (义务教育保障): every child in the years of compulsory schooling is taught or
/// excused.
final class EducationFacts {

  private EducationFacts() {}

  static Facts of(Situation situation, Policy policy) {
    Facts facts = new Facts();
    List<MemberNow> children = situation.members().stream()
        .filter(member -> Schooling.isDue(member, situation.today(), policy))
        .toList();
    if (children.isEmpty()) {
      facts.notApplicable();
    }
    children.forEach(child -> judge(child, facts));
    return facts;
  }

  private static void judge(MemberNow child, Facts facts) {
    if (Schooling.isTaught(child) || Schooling.isExcused(child)) {
      return;
    }
    var reason = child.now().get(PERSON_YEAR.NOT_IN_SCHOOL);
    if (reason != null) {
      facts.against(Remark.of("guarantee.education.dropped-out", child.name(), child.age(), reason)
          .at(child.now(), PERSON_YEAR.NOT_IN_SCHOOL));
    } else {
      facts.missing(Remark.of("guarantee.education.unknown", child.name(), child.age())
          .at(child.now(), PERSON_YEAR.STUDY));
    }
  }
}
