package org.liuzhun.assessment.matching;

import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Remark;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.CardState;
import org.liuzhun.registry.code.MeasureType;

/// Health (健康帮扶): the card and the insurance for whoever lacks them.
final class HealthRules {

  private HealthRules() {}

  static void apply(MemberNow member, Advice advice) {
    Row now = member.now();
    String disease = now.get(PERSON_YEAR.DISEASE, "");
    boolean card = member.isAny(
        PERSON_YEAR.CHRONIC_CARD, CardState.HELD, CardState.APPLIED, CardState.NOT_ELIGIBLE);
    if (now.yes(PERSON_YEAR.CHRONIC) && !card) {
      Remark reason = disease.isEmpty()
          ? Remark.of("suggestion.reason.chronic-unnamed", member.name(), member.age())
          : Remark.of("suggestion.reason.chronic", member.name(), member.age(), disease);
      advice.forPerson(
          member,
          MeasureType.CHRONIC_CARD,
          Suggestion.Source.GUARANTEE,
          reason.at(now, PERSON_YEAR.CHRONIC_CARD));
    }
    if (now.no(PERSON_YEAR.MEDICAL_RESIDENT)
        && !now.yes(PERSON_YEAR.MEDICAL_WORKER)
        && !member.excusedFromInsurance()) {
      Remark reason = Remark.of("suggestion.reason.uninsured", member.name(), member.age());
      advice.forPerson(
          member,
          MeasureType.INSURANCE_SUBSIDY,
          Suggestion.Source.GUARANTEE,
          reason.at(now, PERSON_YEAR.MEDICAL_RESIDENT));
    }
  }
}
