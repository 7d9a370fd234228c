package org.liuzhun.assessment.guarantee;

import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.CardState;

/// Basic medical care (基本医疗保障): everybody is insured or exempt for a stated reason, and
/// whoever is ill for long has the chronic-disease card (慢性病卡), or a disease that is not on
/// the list.
final class MedicalFacts {

  private MedicalFacts() {}

  static Facts of(Situation situation) {
    Facts facts = new Facts();
    for (MemberNow member : situation.members()) {
      insurance(member, facts);
      card(member, facts);
    }
    return facts;
  }

  private static void insurance(MemberNow member, Facts facts) {
    Row now = member.now();
    if (now.yes(PERSON_YEAR.MEDICAL_RESIDENT)
        || now.yes(PERSON_YEAR.MEDICAL_WORKER)
        || member.excusedFromInsurance()) {
      return;
    }
    if (now.no(PERSON_YEAR.MEDICAL_RESIDENT)) {
      facts.against(Remark.of("guarantee.medical.uninsured", member.name())
          .at(now, PERSON_YEAR.MEDICAL_RESIDENT));
    } else {
      facts.missing(Remark.of("guarantee.medical.unknown", member.name())
          .at(now, PERSON_YEAR.MEDICAL_RESIDENT));
    }
  }

  private static void card(MemberNow member, Facts facts) {
    Row now = member.now();
    if (!now.yes(PERSON_YEAR.CHRONIC)
        || member.isAny(PERSON_YEAR.CHRONIC_CARD, CardState.HELD, CardState.NOT_ELIGIBLE)) {
      return;
    }
    var state = now.get(PERSON_YEAR.CHRONIC_CARD);
    if (state == null) {
      facts.missing(Remark.of("guarantee.medical.card-unknown", member.name())
          .at(now, PERSON_YEAR.CHRONIC_CARD));
    } else if (state.is(CardState.NOT_MADE)) {
      facts.against(
          Remark.of("guarantee.medical.no-card", member.name()).at(now, PERSON_YEAR.CHRONIC_CARD));
    } else {
      facts.missing(Remark.of("guarantee.medical.card-applied", member.name(), state)
          .at(now, PERSON_YEAR.CHRONIC_CARD));
    }
  }
}
