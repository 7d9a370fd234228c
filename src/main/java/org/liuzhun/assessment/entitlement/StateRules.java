package org.liuzhun.assessment.entitlement;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Remark;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.DisabilityLevel;
import org.liuzhun.registry.code.FamilyPlanning;
import org.liuzhun.registry.code.Relation;

/// What age and disability entitle to, whoever it is.
final class StateRules {

  private StateRules() {}

  static void apply(MemberNow member, Claims claims) {
    Row person = member.person();
    if (member.atLeast(claims.whole("old_age.age"))) {
      claims.person(Benefit.OLD_AGE, member, Claims.remark("old", member, person, PERSON.BIRTH));
    }
    if (member.atLeast(claims.whole("pension.age"))
        && member.now().yes(PERSON_YEAR.PENSION_RESIDENT)) {
      claims.person(
          Benefit.PENSION,
          member,
          Claims.remark("pension", member, member.now(), PERSON_YEAR.PENSION_RECEIVING));
    }
    if (member.now().yes(PERSON_YEAR.WITHOUT_CARER)) {
      claims.person(
          Benefit.WITHOUT_CARER,
          member,
          Claims.remark("without-carer", member, member.now(), PERSON_YEAR.WITHOUT_CARER));
    }
    if (member.now().yes(PERSON_YEAR.DISABLED)) {
      disability(member, claims);
    }
    familyPlanning(member, claims);
  }

  /// The nursing subsidy goes to severe disability, the living subsidy to disabled people in
  /// low-income households.
  private static void disability(MemberNow member, Claims claims) {
    var level = member.now().get(PERSON_YEAR.DISABILITY_LEVEL);
    DisabilityLevel known = level == null ? null : level.known();
    if (known != null && known.ordinal() < claims.whole("disability.severe.level")) {
      claims.person(
          Benefit.NURSING,
          member,
          Remark.of("suggestion.reason.disabled", member.name(), member.age(), known)
              .at(member.now(), PERSON_YEAR.DISABILITY_LEVEL));
    }
    if (member.lowIncome()) {
      claims.person(
          Benefit.DISABLED_LIVING,
          member,
          Claims.remark("disabled-low-income", member, member.now(), PERSON_YEAR.DISABILITY_LEVEL));
    }
  }

  /// The parents of an only child or of two daughters.
  private static void familyPlanning(MemberNow member, Claims claims) {
    Row household = claims.situation().household();
    var planned = household.get(HOUSEHOLD.FAMILY_PLANNING);
    boolean parent = member.member().isHead() || isSpouse(member);
    if (planned != null
        && (planned.is(FamilyPlanning.ONLY_CHILD) || planned.is(FamilyPlanning.TWO_DAUGHTERS))
        && parent
        && member.atLeast(claims.whole("family_planning.age"))) {
      claims.person(
          Benefit.FAMILY_PLANNING,
          member,
          Remark.of("suggestion.reason.family-planning", member.name(), member.age(), planned)
              .at(household, HOUSEHOLD.FAMILY_PLANNING));
    }
  }

  private static boolean isSpouse(MemberNow member) {
    var relation = member.membership().get(MEMBERSHIP.RELATION);
    return relation != null && relation.is(Relation.SPOUSE);
  }
}
