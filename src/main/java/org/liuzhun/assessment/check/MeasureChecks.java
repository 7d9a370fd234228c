package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.MEASURES;
import static org.liuzhun.assessment.Precision.PROJECTS;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.INFO;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Help;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.School;
import org.liuzhun.registry.code.Study;

/// Each measure by itself: C027, C031, C090–C092.
final class MeasureChecks {

  /// Only registered or monitored households get these; the safety net is open to everybody.
  private static final Set<MeasureCategory> TARGETED =
      EnumSet.of(MeasureCategory.INDUSTRY, MeasureCategory.FINANCE, MeasureCategory.PUBLIC_POST);

  private static final Check RAIN_DEW = Check.of("C027", ERROR, PROJECTS)
      .at(MEASURE.PERSON)
      .with("rain_dew.undergraduate", "stage.senior.age.max")
      .household(
          (s, report) -> s.help().of(MeasureType.RAIN_DEW).forEach(row -> rainDew(row, s, report)));

  private static final Check NO_STUDENT = Check.of("C031", WARNING, MEASURES)
      .at(MEASURE.TYPE)
      .household((s, report) -> {
        boolean child =
            s.members().stream().anyMatch(m -> EducationChecks.attends(m.now()) || m.droppedOut());
        s.help().measures().stream()
            .filter(row -> !child && Measures.runs(s, row) && ofEducation(row))
            .forEach(row -> report.add(row, MEASURE.TYPE, Measures.type(row)));
      });

  private static final Check COMPLETE = Check.of("C090", WARNING, MEASURES)
      .at(MEASURE.STARTS_ON, MEASURE.UNIT, MEASURE.EFFECT)
      .household((s, report) -> s.help().measures().forEach(row -> {
        if (row.get(MEASURE.STARTS_ON) == null) {
          report.add(row, MEASURE.STARTS_ON, Measures.type(row));
        } else if (row.get(MEASURE.UNIT) == null) {
          report.add(row, MEASURE.UNIT, new Variant("unit"), Measures.type(row));
        } else if (!Measures.runs(s, row) && row.get(MEASURE.EFFECT) == null) {
          report.add(row, MEASURE.EFFECT, new Variant("effect"), Measures.type(row));
        }
      }));

  private static final Check SAME_TEXT = Check.of("C091", INFO, MEASURES)
      .at(MEASURE.CONTENT)
      .with("measure.identical.households")
      .meeting(s -> s.help().measures().stream()
          .filter(MeasureChecks::described)
          .map(MeasureChecks::text)
          .toList())
      .household((s, report) -> s.help().measures().stream()
          .filter(MeasureChecks::described)
          .forEach(row -> {
            int sharing = report.meeting(text(row)).size();
            if (sharing >= report.whole("measure.identical.households")) {
              report.add(row, MEASURE.CONTENT, row.get(MEASURE.CONTENT, ""), sharing);
            }
          }));

  private static final Check NOT_REGISTERED = Check.of("C092", WARNING, MEASURES)
      .at(MEASURE.STARTS_ON)
      .household((s, report) -> s.help().measures().forEach(row -> {
        LocalDate start = row.get(MEASURE.STARTS_ON);
        if (s.tracked()
            && start != null
            && Help.category(row).filter(TARGETED::contains).isPresent()
            && s.episodes().stream().noneMatch(episode -> covers(episode, start.getYear()))) {
          report.add(row, MEASURE.STARTS_ON, Measures.type(row), start);
        }
      }));

  static final List<Check> ALL = List.of(RAIN_DEW, NO_STUDENT, COMPLETE, SAME_TEXT, NOT_REGISTERED);

  private MeasureChecks() {}

  /// In some provinces undergraduates of vocational universities are eligible: never an error, and
  /// nothing where the parameter says so.
  private static void rainDew(Row row, Situation s, Report report) {
    List<MemberNow> pupils = Measures.beneficiary(s, row).map(List::of).orElse(s.everybody());
    boolean vocational = studies(pupils, row).anyMatch(study -> study.school().isVocational());
    boolean undergraduate =
        studies(pupils, row).anyMatch(study -> study.school() == School.UNIVERSITY);
    String name = pupils.size() == 1 ? pupils.getFirst().name() : "";
    if (!vocational && !undergraduate) {
      boolean unknown = pupils.stream().anyMatch(m -> mayHaveFinished(m, row, report));
      report.add(unknown ? WARNING : ERROR, row, MEASURE.PERSON, name);
    } else if (!vocational
        && !report.context().policy().flag("rain_dew.undergraduate", report.today())) {
      report.add(WARNING, row, MEASURE.PERSON, new Variant("undergraduate"), name);
    }
  }

  /// Whether he may have finished school in the year of the measure, of which the year before is
  /// not recorded.
  private static boolean mayHaveFinished(MemberNow m, Row measure, Report report) {
    return m.under(report.whole("stage.senior.age.max") + 1)
        && m.now().get(PERSON_YEAR.EDUCATION) != null
        && m.member().file().yearOrBefore(from(measure) - 1).isEmpty();
  }

  private static int from(Row measure) {
    LocalDate start = measure.get(MEASURE.STARTS_ON);
    return start == null ? 1 : start.getYear();
  }

  private static Stream<Study> studies(List<MemberNow> pupils, Row measure) {
    return pupils.stream().flatMap(m -> studied(m, measure).stream());
  }

  /// What he studied since the year before the measure began: who finishes in summer was helped in
  /// spring.
  private static List<Study> studied(MemberNow m, Row measure) {
    int from = from(measure) - 1;
    return m.member().file().rows(Catalogue.PERSON_YEAR).stream()
        .filter(year -> year.get(PERSON_YEAR.YEAR, 0) >= from)
        .flatMap(year -> EducationChecks.study(year).stream())
        .toList();
  }

  private static boolean ofEducation(Row measure) {
    return Help.category(measure)
            .filter(
                c -> c == MeasureCategory.EDUCATION || c == MeasureCategory.COMPULSORY_EDUCATION)
            .isPresent()
        && !Help.isAny(measure, MeasureType.DROPOUT_RETURN);
  }

  private static boolean described(Row measure) {
    return measure.get(MEASURE.CONTENT) != null && measure.get(MEASURE.STARTS_ON) != null;
  }

  private static List<Object> text(Row measure) {
    return List.of(measure.get(MEASURE.CONTENT, ""), measure.get(MEASURE.STARTS_ON, LocalDate.MIN));
  }

  private static boolean covers(Row episode, int year) {
    LocalDate from = episode.get(EPISODE.IDENTIFIED_ON);
    LocalDate until = episode.get(EPISODE.ENDED_ON);
    return (from == null || from.getYear() <= year)
        && (until == null || until.getYear() >= year || !episode.no(EPISODE.KEEPS_POLICY));
  }
}
