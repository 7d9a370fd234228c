package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.MEASURES;
import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.List;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Help;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Variant;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.registry.code.SpecialStatus;

/// Ability to work against age, health and occupation: C045–C047, C050, C051, C060.
final class AbilityChecks {

  private static final Check TOO_YOUNG = Check.of("C045", ERROR, PEOPLE)
      .at(PERSON_YEAR.LABOUR)
      .with("labour.age.min")
      .member((m, report) -> {
        var labour = m.now().get(PERSON_YEAR.LABOUR);
        if (m.under(report.whole("labour.age.min")) && labour != null && !labour.is(Labour.NONE)) {
          report.add(m.now(), PERSON_YEAR.LABOUR, m.name(), m.age(), labour);
        }
      });

  private static final Check HEALTHY_UNABLE = Check.of("C046", WARNING, PEOPLE)
      .at(PERSON_YEAR.LABOUR)
      .with("labour.age.min", "labour.age.max")
      .member((m, report) -> {
        var labour = m.now().get(PERSON_YEAR.LABOUR);
        if (labour != null
            && ofWorkingAge(m, report)
            && m.now().yes(PERSON_YEAR.HEALTHY)
            && !m.studies()
            && m.isAny(PERSON_YEAR.LABOUR, Labour.NONE, Labour.LOST, Labour.WEAK)) {
          report.add(m.now(), PERSON_YEAR.LABOUR, m.name(), m.age(), labour);
        }
      });

  private static final Check OLD_AND_ABLE = Check.of("C047", WARNING, PEOPLE)
      .at(PERSON_YEAR.LABOUR)
      .with("labour.age.max")
      .member((m, report) -> {
        var labour = m.now().get(PERSON_YEAR.LABOUR);
        if (labour != null
            && m.atLeast(report.whole("labour.age.max"))
            && m.isAny(PERSON_YEAR.LABOUR, Labour.ORDINARY, Labour.SKILLED, Labour.LOST)) {
          report.add(m.now(), PERSON_YEAR.LABOUR, m.name(), m.age(), labour);
        }
      });

  /// At work, planning to work, or helped to work; for weak or half labour a warning only.
  private static final Check UNABLE_AT_WORK = Check.of("C050", ERROR, PEOPLE)
      .at(PERSON_YEAR.LABOUR)
      .member((m, report) -> {
        var labour = m.now().get(PERSON_YEAR.LABOUR);
        boolean works = m.works() || m.now().yes(PERSON_YEAR.PLANS_WORK);
        if (labour == null || !works && !helpedToWork(m, report)) {
          return;
        }
        if (labour.is(Labour.NONE) || labour.is(Labour.LOST)) {
          report.add(m.now(), PERSON_YEAR.LABOUR, m.name(), labour);
        } else if (labour.is(Labour.WEAK)) {
          report.add(WARNING, m.now(), PERSON_YEAR.LABOUR, m.name(), labour);
        }
      });

  private static final Check DESTITUTE_AT_WORK = Check.of("C051", WARNING, MEASURES)
      .at(PERSON_YEAR.WORK_MONTHS)
      .member((m, report) -> {
        if (m.destitute() && m.works()) {
          report.add(
              m.now(), PERSON_YEAR.WORK_MONTHS, m.name(), m.now().get(PERSON_YEAR.WORK_MONTHS, 0));
        }
      });

  private static final Check OCCUPATION = Check.of("C060", WARNING, PEOPLE)
      .at(PERSON_YEAR.INDUSTRY_CLASS, PERSON_YEAR.SPECIAL_STATUS)
      .member((m, report) -> {
        var status = m.now().get(PERSON_YEAR.SPECIAL_STATUS);
        boolean occupied = m.now().get(PERSON_YEAR.INDUSTRY_CLASS) != null;
        if (m.studies() && occupied) {
          report.add(
              m.now(),
              PERSON_YEAR.INDUSTRY_CLASS,
              m.name(),
              m.now().get(PERSON_YEAR.INDUSTRY_CLASS, ""));
        } else if (status != null
            && (status.is(SpecialStatus.SOLDIER) || status.is(SpecialStatus.PRISONER))
            && (occupied || m.works() || m.holdsPost())) {
          report.add(m.now(), PERSON_YEAR.SPECIAL_STATUS, new Variant("status"), m.name(), status);
        }
      });

  static final List<Check> ALL = List.of(
      TOO_YOUNG, HEALTHY_UNABLE, OLD_AND_ABLE, UNABLE_AT_WORK, DESTITUTE_AT_WORK, OCCUPATION);

  private AbilityChecks() {}

  private static boolean ofWorkingAge(MemberNow m, Report report) {
    return m.atLeast(report.whole("labour.age.min")) && m.under(report.whole("labour.age.max"));
  }

  private static boolean helpedToWork(MemberNow m, Report report) {
    return report.situation().help().measures().stream()
        .filter(row -> m.person().id().equals(row.get(MEASURE.PERSON)))
        .anyMatch(
            row -> Help.category(row).filter(MeasureCategory.EMPLOYMENT::equals).isPresent());
  }
}
