package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.MEASURES;
import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Precision.RESULTS;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.INFO;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Variant;
import org.liuzhun.assessment.guarantee.Schooling;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.registry.code.NotInSchool;
import org.liuzhun.registry.code.School;
import org.liuzhun.registry.code.Study;

/// Schooling of the members: C021–C026, C028–C030, C032.
final class EducationChecks {

  private static final Check ONE_OF_TWO = Check.of("C021", ERROR, PEOPLE)
      .at(PERSON_YEAR.EDUCATION)
      .member((m, report) -> {
        Object education = m.now().get(PERSON_YEAR.EDUCATION);
        Object study = m.now().get(PERSON_YEAR.STUDY);
        if (education == null && study == null) {
          report.add(m.now(), PERSON_YEAR.EDUCATION, new Variant("none"), m.name());
        } else if (education != null && study != null) {
          report.add(m.now(), PERSON_YEAR.EDUCATION, m.name(), education, study);
        }
      });

  private static final Check LISTED = Check.of("C022", ERROR, PEOPLE)
      .at(PERSON_YEAR.EDUCATION, PERSON_YEAR.STUDY)
      .member((m, report) -> {
        var education = m.now().get(PERSON_YEAR.EDUCATION);
        if (education != null && education.known() == null) {
          report.add(m.now(), PERSON_YEAR.EDUCATION, m.name(), education);
        }
        var study = m.now().get(PERSON_YEAR.STUDY);
        if (study != null && study.known() == null) {
          report.add(m.now(), PERSON_YEAR.STUDY, m.name(), study);
        }
      });

  /// Compulsory education law, article 11: from the school year before which the child is six, for
  /// nine years.
  private static final Check DROPPED_OUT = Check.of("C023", ERROR, RESULTS)
      .at(PERSON_YEAR.NOT_IN_SCHOOL)
      .with("school.age", "school.years")
      .member((m, report) -> {
        if (obliged(m, report) && !m.studies() && m.now().get(PERSON_YEAR.NOT_IN_SCHOOL) == null) {
          report.add(m.now(), PERSON_YEAR.NOT_IN_SCHOOL, m.name(), m.age());
        }
      });

  private static final Check TOO_OLD_FOR_KINDERGARTEN = Check.of("C024", ERROR, PEOPLE)
      .at(PERSON_YEAR.STUDY)
      .with("school.age")
      .member((m, report) -> {
        if (m.age() > report.whole("school.age")
            && !m.ailing()
            && m.isAny(PERSON_YEAR.STUDY, Study.BEFORE_SCHOOL, Study.PRESCHOOL)) {
          report.add(m.now(), PERSON_YEAR.STUDY, m.name(), m.age(), study(m).orElseThrow());
        }
      });

  private static final Check AGE_OF_STAGE = Check.of("C025", WARNING, PEOPLE)
      .at(PERSON_YEAR.STUDY)
      .with(
          "stage.primary.age.min",
          "stage.primary.age.max",
          "stage.junior.age.min",
          "stage.junior.age.max",
          "stage.senior.age.min",
          "stage.senior.age.max",
          "stage.higher.age.min",
          "stage.higher.age.max")
      .member((m, report) -> study(m)
          .filter(study -> m.atLeast(0) && !fits(m, study, report))
          .ifPresent(study -> report.add(m.now(), PERSON_YEAR.STUDY, m.name(), m.age(), study)));

  private static final Check REASON_AND_HEALTH = Check.of("C026", WARNING, PEOPLE)
      .at(PERSON_YEAR.NOT_IN_SCHOOL)
      .member((m, report) -> {
        var reason = m.now().get(PERSON_YEAR.NOT_IN_SCHOOL);
        if (reason != null
            && (reason.is(NotInSchool.ILLNESS) || reason.is(NotInSchool.DISABILITY))
            && !m.ailing()) {
          report.add(m.now(), PERSON_YEAR.NOT_IN_SCHOOL, m.name(), reason);
        }
      });

  /// Work in the vacation is allowed; work that is planned is not, while he studies.
  private static final Check STUDENT_AT_WORK = Check.of("C028", ERROR, PEOPLE)
      .at(PERSON_YEAR.WORK_MONTHS, PERSON_YEAR.PLANS_WORK)
      .with("work.vacation.months")
      .member((m, report) -> {
        int months = m.now().get(PERSON_YEAR.WORK_MONTHS, 0);
        if (m.studies() && months > report.whole("work.vacation.months")) {
          report.add(m.now(), PERSON_YEAR.WORK_MONTHS, m.name(), months);
        } else if (m.studies() && m.now().yes(PERSON_YEAR.PLANS_WORK)) {
          report.add(m.now(), PERSON_YEAR.PLANS_WORK, new Variant("planned"), m.name());
        }
      });

  private static final Check GRADE = Check.of("C029", WARNING, PEOPLE)
      .at(PERSON_YEAR.STUDY)
      .member((m, report) -> study(m)
          .ifPresent(now -> before(m).ifPresent(before -> {
            if (Stage.sameSchool(before, now) && Stage.grade(now) != Stage.grade(before) + 1
                || Stage.skips(before, now)) {
              report.add(m.now(), PERSON_YEAR.STUDY, m.name(), before, now);
            } else if (Stage.of(now).compareTo(Stage.of(before)) < 0) {
              report.add(m.now(), PERSON_YEAR.STUDY, new Variant("back"), m.name(), before, now);
            }
          })));

  private static final Check DROP_OUT_WITHOUT_MEASURE = Check.of("C030", ERROR, MEASURES)
      .at(PERSON_YEAR.NOT_IN_SCHOOL)
      .with("school.age", "school.years")
      .member((m, report) -> {
        if (m.droppedOut()
            && obliged(m, report)
            && !report.situation().help().has(MeasureCategory.COMPULSORY_EDUCATION)) {
          report.add(m.now(), PERSON_YEAR.NOT_IN_SCHOOL, m.name());
        }
      });

  private static final Check GRADUATE = Check.of("C032", INFO, PEOPLE)
      .at(PERSON_YEAR.GRADUATE_UNEMPLOYED)
      .member((m, report) -> {
        boolean finished =
            before(m).filter(study -> Stage.of(study) == Stage.HIGHER).isPresent();
        if (finished
            && m.graduated()
            && !m.studies()
            && !m.works()
            && !m.holdsPost()
            && m.now().get(PERSON_YEAR.GRADUATE_UNEMPLOYED) == null) {
          report.add(m.now(), PERSON_YEAR.GRADUATE_UNEMPLOYED, m.name());
        }
      });

  static final List<Check> ALL = List.of(
      ONE_OF_TWO,
      LISTED,
      DROPPED_OUT,
      TOO_OLD_FOR_KINDERGARTEN,
      AGE_OF_STAGE,
      REASON_AND_HEALTH,
      STUDENT_AT_WORK,
      GRADE,
      DROP_OUT_WITHOUT_MEASURE,
      GRADUATE);

  private EducationChecks() {}

  static Optional<Study> study(MemberNow m) {
    return study(m.now());
  }

  static Optional<Study> study(Row year) {
    var study = year.get(PERSON_YEAR.STUDY);
    return study == null ? Optional.empty() : study.value();
  }

  /// Whether he goes to school or kindergarten that year; whoever is below school age does not.
  static boolean attends(Row year) {
    return study(year).filter(study -> study.school() != School.NONE).isPresent();
  }

  private static Optional<Study> before(MemberNow m) {
    return m.member()
        .file()
        .year(m.now().get(PERSON_YEAR.YEAR, 0) - 1)
        .flatMap(EducationChecks::study);
  }

  private static boolean obliged(MemberNow m, Report report) {
    return Schooling.isDue(m, report.today(), report.context().policy());
  }

  private static boolean fits(MemberNow m, Study study, Report report) {
    Stage stage = Stage.of(study);
    if (stage == Stage.PRE) {
      return true;
    }
    String key = "stage." + stage.name().toLowerCase(Locale.ROOT) + ".age.";
    return m.age() >= report.whole(key + "min") && m.age() <= report.whole(key + "max");
  }
}
