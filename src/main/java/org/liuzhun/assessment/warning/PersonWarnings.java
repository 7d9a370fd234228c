package org.liuzhun.assessment.warning;

import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.time.LocalDate;
import java.util.List;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.assessment.guarantee.Schooling;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.DestituteSupport;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.LeaveReason;
import org.liuzhun.registry.code.LowIncomeAllowance;

/// What befalls the members: W11, W13–W15, W17.
final class PersonWarnings {

  static final List<Check> ALL = List.of(
      Check.of("W11", ERROR, PEOPLE)
          .at(PERSON_YEAR.STUDY)
          .with("school.age", "school.years")
          .household((s, report) -> s.members().stream()
              .filter(MemberNow::recorded)
              .filter(m -> Schooling.isDue(m, report.today(), report.context().policy())
                  && !m.studies()
                  && !Schooling.isTaught(m))
              .forEach(m -> report.add(m.now(), PERSON_YEAR.STUDY, m.name(), m.age()))),
      Check.of("W13", WARNING, PEOPLE)
          .at(PERSON_YEAR.MEDICAL_RESIDENT)
          .household((s, report) -> s.members().stream()
              .filter(m -> m.now().get(PERSON_YEAR.YEAR, 0) == report.today().getYear())
              .filter(m -> m.now().no(PERSON_YEAR.MEDICAL_RESIDENT)
                  && !m.now().yes(PERSON_YEAR.MEDICAL_WORKER)
                  && !m.excusedFromInsurance())
              .forEach(m -> report.add(m.now(), PERSON_YEAR.MEDICAL_RESIDENT, m.name()))),
      Check.of("W14", WARNING, PEOPLE)
          .at(
              PERSON_YEAR.DISABILITY_LEVEL,
              PERSON_YEAR.LOW_INCOME_ALLOWANCE,
              PERSON_YEAR.DESTITUTE_SUPPORT)
          .with("warning.disability.level")
          .household((s, report) -> s.members().forEach(m -> newly(m, report))),
      Check.of("W15", WARNING, PEOPLE)
          .at(PERSON.DIED_ON, PERSON.DIVORCED_ON, MEMBERSHIP.LEAVE_REASON, PERSON.BIRTH)
          .with("warning.children", "labour.age.min")
          .household(PersonWarnings::family),
      Check.of("W17", WARNING, PEOPLE)
          .at(PERSON.BIRTH, PERSON_YEAR.LABOUR)
          .with("warning.elder.age")
          .household((s, report) -> {
            if (s.members().size() == 1) {
              alone(s.members().getFirst(), report);
            }
          }));

  private PersonWarnings() {}

  private static void newly(MemberNow m, Report report) {
    int gravest = report.whole("warning.disability.level");
    if (Before.isNew(m, year -> severe(year, gravest))) {
      report.add(m.now(), PERSON_YEAR.DISABILITY_LEVEL, m.name());
    }
    if (Before.isNew(m, PersonWarnings::lowIncome)) {
      report.add(m.now(), PERSON_YEAR.LOW_INCOME_ALLOWANCE, new Variant("allowance"), m.name());
    }
    if (Before.isNew(m, PersonWarnings::destitute)) {
      report.add(m.now(), PERSON_YEAR.DESTITUTE_SUPPORT, new Variant("destitute"), m.name());
    }
  }

  private static boolean severe(Row year, int level) {
    var recorded = year.get(PERSON_YEAR.DISABILITY_LEVEL);
    return year.yes(PERSON_YEAR.DISABLED)
        && recorded != null
        && recorded.known() != null
        && recorded.known().ordinal() < level;
  }

  private static boolean lowIncome(Row year) {
    var drawn = year.get(PERSON_YEAR.LOW_INCOME_ALLOWANCE);
    return drawn != null
        && (drawn.is(LowIncomeAllowance.RURAL) || drawn.is(LowIncomeAllowance.URBAN));
  }

  private static boolean destitute(Row year) {
    var drawn = year.get(PERSON_YEAR.DESTITUTE_SUPPORT);
    return drawn != null && (drawn.is(DestituteSupport.RURAL) || drawn.is(DestituteSupport.URBAN));
  }

  /// Death or imprisonment of somebody who could work, a divorce, and the birth of a third
  /// child, in the last twelve months.
  private static void family(Situation s, Report report) {
    LocalDate since = report.today().minusYears(1);
    for (MemberNow m : s.everybody()) {
      LocalDate died = m.person().get(PERSON.DIED_ON);
      if (m.able() && died != null && died.isAfter(since)) {
        report.add(m.person(), PERSON.DIED_ON, m.name(), died);
      }
      left(m, since, report);
    }
    List<MemberNow> children = s.members().stream()
        .filter(m -> m.under(report.whole("labour.age.min")))
        .toList();
    children.stream()
        .filter(m -> m.person().get(PERSON.BIRTH, LocalDate.MIN).isAfter(since))
        .filter(_ -> children.size() >= report.whole("warning.children"))
        .forEach(m ->
            report.add(m.person(), PERSON.BIRTH, new Variant("birth"), m.name(), children.size()));
  }

  /// A divorce befalls the household of its eve, not one that was left before or joined after.
  private static void left(MemberNow m, LocalDate since, Report report) {
    var reason = m.membership().get(MEMBERSHIP.LEAVE_REASON);
    LocalDate left = m.membership().get(MEMBERSHIP.LEFT_ON, LocalDate.MIN);
    LocalDate divorced = m.person().get(PERSON.DIVORCED_ON, LocalDate.MIN);
    if (reason != null && left.isAfter(since) && reason.is(LeaveReason.PRISON)) {
      report.add(m.membership(), MEMBERSHIP.LEAVE_REASON, new Variant("prison"), m.name(), left);
    }
    if (divorced.isAfter(since) && m.member().activeOn(divorced.minusDays(1))) {
      report.add(m.person(), PERSON.DIVORCED_ON, new Variant("divorce"), m.name(), divorced);
    } else if (reason != null && left.isAfter(since) && reason.is(LeaveReason.DIVORCE)) {
      report.add(m.membership(), MEMBERSHIP.LEAVE_REASON, new Variant("divorce"), m.name(), left);
    }
  }

  private static void alone(MemberNow m, Report report) {
    if (m.atLeast(report.whole("warning.elder.age"))) {
      report.add(m.person(), PERSON.BIRTH, m.name(), m.age());
    } else if (m.is(PERSON_YEAR.LABOUR, Labour.LOST)) {
      report.add(m.now(), PERSON_YEAR.LABOUR, new Variant("unable"), m.name(), m.age());
    }
  }
}
