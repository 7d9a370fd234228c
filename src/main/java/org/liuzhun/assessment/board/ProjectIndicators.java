package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.MEASURE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liuzhun.assessment.Help;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Precision;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.matching.Burden;
import org.liuzhun.assessment.matching.Matching;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.MeasureCategory;

/// 项目安排精准: the right projects.
final class ProjectIndicators {

  private static final Set<MeasureCategory> ENTITLEMENTS = Set.of(
      MeasureCategory.HEALTH,
      MeasureCategory.SAFETY_NET,
      MeasureCategory.EDUCATION,
      MeasureCategory.COMPULSORY_EDUCATION);

  private static final List<Indicator> HOUSEHOLDS = List.of(
      Indicator.village("H2.1", Precision.PROJECTS, ProjectIndicators::suited)
          .using(Matching.PARAMETERS.toArray(String[]::new)),
      Indicator.rows(
          "H2.2", Precision.PROJECTS, ProjectIndicators::begun, (measure, _) -> need(measure)));

  static final List<Indicator> ALL =
      Stream.concat(HOUSEHOLDS.stream(), ProjectRecords.ALL.stream()).toList();

  private ProjectIndicators() {}

  /// The projects of a household that has a cause or an open risk.
  private static Stream<Row> projects(Situation household) {
    return Burden.of(household).isEmpty()
        ? Stream.empty()
        : household.help().measures().stream().filter(ProjectIndicators::isProject);
  }

  private static void suited(Tally tally) {
    Matching matching = tally.survey().context().matching();
    tally
        .survey()
        .households()
        .forEach(household -> projects(household)
            .forEach(row -> tally.judge(
                household.id(), serves(row, household, matching).stream().toList())));
  }

  private static Stream<Row> begun(Situation household) {
    return household.help().measures().stream()
        .filter(measure -> isProject(measure) && begin(measure) != LocalDate.MAX);
  }

  /// What everybody in a certain state is entitled to is no project.
  private static boolean isProject(Row measure) {
    return Help.category(measure).filter(ENTITLEMENTS::contains).isEmpty();
  }

  /// It names a cause or risk of this household, or suits one by the matching table, or lets
  /// those who are able earn their own living.
  private static Optional<Remark> serves(Row measure, Situation household, Matching matching) {
    boolean able = household.members().stream().anyMatch(MemberNow::able);
    boolean serves = able && Help.isDevelopment(measure)
        || Burden.of(household).stream().anyMatch(burden -> {
          var cause = measure.get(MEASURE.SERVES_CAUSE);
          var risk = measure.get(MEASURE.SERVES_RISK);
          boolean named = cause != null && burden.kind() == cause.known()
              || risk != null && burden.kind() == risk.known();
          return named
              || matching.of(burden.kind()).filter(need -> need.suits(measure)).isPresent();
        });
    return serves
        ? Optional.empty()
        : Optional.of(Remark.of("board.measure.serves-nothing", name(measure))
            .at(measure, MEASURE.SERVES_CAUSE));
  }

  private static Optional<Remark> need(Row measure) {
    LocalDate need = measure.get(MEASURE.NEED_ON);
    if (need == null) {
      return Optional.of(
          Remark.of("board.measure.no-need", name(measure)).at(measure, MEASURE.NEED_ON));
    }
    return need.isAfter(begin(measure))
        ? Optional.of(Remark.of("board.measure.need-late", name(measure), need, begin(measure))
            .at(measure, MEASURE.NEED_ON))
        : Optional.empty();
  }

  private static LocalDate begin(Row measure) {
    LocalDate approved = measure.get(MEASURE.APPROVED_ON, LocalDate.MAX);
    LocalDate starts = measure.get(MEASURE.STARTS_ON, LocalDate.MAX);
    return approved.isBefore(starts) ? approved : starts;
  }

  /// What a measure is called in a sentence: its name, else its type.
  static Object name(Row measure) {
    String name = measure.get(MEASURE.NAME, "");
    var type = measure.get(MEASURE.TYPE);
    return !name.isEmpty() || type == null ? name : type;
  }
}
