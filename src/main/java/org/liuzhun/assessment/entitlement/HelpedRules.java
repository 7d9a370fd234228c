package org.liuzhun.assessment.entitlement;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.Study;

/// What schooling, illness, land and income entitle households to that are helped.
final class HelpedRules {

  private HelpedRules() {}

  static void apply(MemberNow member, Claims claims) {
    var study = member.now().get(PERSON_YEAR.STUDY);
    if (study != null && study.known() != null) {
      aid(study.known())
          .ifPresent(benefit -> claims.person(
              benefit,
              member,
              Remark.of("suggestion.reason.student", member.name(), member.age(), study)
                  .at(member.now(), PERSON_YEAR.STUDY)));
    }
    health(member, claims);
  }

  static void apply(Claims claims) {
    claims.situation().living().ifPresent(living -> forest(living, claims));
    lowIncome(claims);
  }

  private static Optional<Benefit> aid(Study study) {
    return switch (study.school()) {
      case NONE -> Optional.empty();
      case PRESCHOOL -> Optional.of(Benefit.PRESCHOOL);
      case PRIMARY, JUNIOR -> Optional.of(Benefit.COMPULSORY);
      case SENIOR -> Optional.of(Benefit.HIGH_SCHOOL);
      case VOCATIONAL, COLLEGE, TECHNICIAN -> Optional.of(Benefit.RAIN_DEW);
      case UNIVERSITY, POSTGRADUATE -> Optional.of(Benefit.UNIVERSITY);
    };
  }

  private static void health(MemberNow member, Claims claims) {
    Row now = member.now();
    if (now.yes(PERSON_YEAR.SERIOUS_ILLNESS)) {
      String disease = now.get(PERSON_YEAR.DISEASE, "");
      Remark named = disease.isEmpty()
          ? Remark.of("suggestion.reason.serious-unnamed", member.name(), member.age())
          : Remark.of("suggestion.reason.serious", member.name(), member.age(), disease);
      Remark reason = named.at(now, PERSON_YEAR.SERIOUS_ILLNESS);
      claims.person(Benefit.SERIOUS_TREATMENT, member, reason);
      claims.person(Benefit.MEDICAL_AID, member, reason);
    }
    if (member.ailing() || member.atLeast(claims.whole("family_doctor.age"))) {
      String key = member.ailing() ? "doctor-ill" : "doctor-old";
      claims.person(
          Benefit.FAMILY_DOCTOR,
          member,
          Claims.remark(key, member, now, PERSON_YEAR.FAMILY_DOCTOR));
    }
  }

  private static void forest(Row living, Claims claims) {
    BigDecimal returned = living.get(HOUSEHOLD_YEAR.RETURNED_FOREST, BigDecimal.ZERO);
    if (returned.signum() > 0) {
      claims.household(
          Benefit.RETURNED_FARMLAND,
          Remark.of("suggestion.reason.returned-forest", returned)
              .at(living, HOUSEHOLD_YEAR.RETURNED_FOREST));
    }
  }

  /// Nobody can work, or the income per head lies below the region's line; a household in which
  /// somebody draws it or destitute support receives it. Whoever's ability is not recorded is not
  /// taken to be unable.
  private static void lowIncome(Claims claims) {
    Situation situation = claims.situation();
    List<MemberNow> members = situation.members();
    boolean drawn = members.stream().anyMatch(member -> member.lowIncome() || member.destitute());
    if (drawn) {
      return;
    }
    boolean nobodyWorks =
        members.stream().noneMatch(member -> member.able() || member.works() || member.holdsPost());
    boolean known = members.stream().noneMatch(member -> mayWork(member, claims));
    if (nobodyWorks && known && members.stream().anyMatch(MemberNow::recorded)) {
      claims.household(
          Benefit.LOW_INCOME,
          Remark.of("suggestion.reason.no-labour", members.size())
              .at(situation.household(), HOUSEHOLD.WITHOUT_LABOUR));
    } else {
      belowLine(claims);
    }
  }

  /// Of working age, not at school, and nothing is recorded about the ability to work.
  private static boolean mayWork(MemberNow member, Claims claims) {
    return member.now().get(PERSON_YEAR.LABOUR) == null
        && member.atLeast(claims.whole("labour.age.min"))
        && member.under(claims.whole("labour.age.max"))
        && !member.studies();
  }

  private static void belowLine(Claims claims) {
    Situation situation = claims.situation();
    IncomeAccount account = IncomeAccount.last(
            situation.dossier(), claims.policy(), situation.today())
        .filter(found -> found.period().until().isAfter(situation.today().minusMonths(24)))
        .orElse(null);
    Optional<BigDecimal> line =
        claims.policy().decimal("low_income_allowance.line", situation.today());
    if (account != null && line.isPresent()) {
      account
          .perHead()
          .filter(head -> head.compareTo(line.get()) < 0)
          .ifPresent(head -> claims.household(
              Benefit.LOW_INCOME,
              Remark.of("suggestion.reason.low-income", head, line.get())
                  .at(account.statement(), INCOME_STATEMENT.STATED_PER_HEAD)));
    }
  }
}
