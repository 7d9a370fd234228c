package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PLAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.RiskType;

/// 措施到户精准: the right measures.
final class MeasureIndicators {

  static final List<Indicator> ALL = List.of(
      Indicator.village("H4.1", Precision.MEASURES, MeasureIndicators::served)
          .using(Matching.PARAMETERS.toArray(String[]::new)),
      Indicator.households(
          "H4.2", Precision.MEASURES, MeasureIndicators::isAble, (h, _) -> development(h)),
      Indicator.findings(
          "H4.3",
          Precision.MEASURES,
          Situation::tracked,
          "C027",
          "C031",
          "C037",
          "C050",
          "C054",
          "C061",
          "C062",
          "C142"),
      Indicator.households(
          "H4.4", Precision.MEASURES, h -> h.monitored().isPresent(), (h, _) -> plans(h)),
      Indicator.rows(
          "H4.5",
          Precision.MEASURES,
          h -> h.help().measures().stream(),
          (measure, _) -> signature(measure)),
      Indicator.village("V4.1", Precision.MEASURES, MeasureIndicators::coverage)
          .using(Matching.PARAMETERS.toArray(String[]::new)),
      Indicator.findings("V4.2", Precision.MEASURES, MeasureIndicators::isAble, "C087"),
      Indicator.findings("V4.3", Precision.MEASURES, h -> h.monitored().isPresent(), "C088"));

  private MeasureIndicators() {}

  /// Households that are helped and have somebody who is able to work.
  private static boolean isAble(Situation household) {
    return household.tracked() && household.members().stream().anyMatch(MemberNow::able);
  }

  /// A risk is served by what helps in its monitoring, a cause by whatever was done since.
  private static boolean isServed(Burden burden, Situation household, Matching matching) {
    List<Row> measures = burden.kind() instanceof RiskType
        ? household.measuresNow()
        : household.help().measures();
    return matching
        .of(burden.kind())
        .map(need -> measures.stream().anyMatch(need::isServedBy))
        .orElse(!measures.isEmpty());
  }

  private static void served(Tally tally) {
    for (Situation household : tally.survey().households()) {
      for (Burden burden : Burden.of(household)) {
        tally.judge(
            household.id(),
            isServed(burden, household, tally.survey().context().matching())
                ? List.of()
                : List.of(burden.remark("board.burden.unserved", burden.kind())));
      }
    }
  }

  private static List<Remark> development(Situation household) {
    return household.measuresNow().stream().noneMatch(Help::isDevelopment)
        ? List.of(Remark.of("board.measure.no-development").missing(MEASURE.TYPE))
        : List.of();
  }

  /// A plan for this year, and a result for each plan of a year that is over.
  private static List<Remark> plans(Situation household) {
    int year = household.today().getYear();
    List<Row> plans = household.rows(Catalogue.PLAN);
    List<Remark> remarks = new ArrayList<>();
    if (plans.stream().noneMatch(plan -> plan.get(PLAN.YEAR, 0) == year)) {
      remarks.add(Remark.of("board.plan.none", year).missing(PLAN.YEAR));
    }
    plans.stream()
        .filter(plan ->
            plan.get(PLAN.YEAR, year) < year && plan.get(PLAN.RESULT, "").isEmpty())
        .map(
            plan -> Remark.of("board.plan.no-result", plan.get(PLAN.YEAR, 0)).at(plan, PLAN.RESULT))
        .forEach(remarks::add);
    return remarks;
  }

  private static Optional<Remark> signature(Row measure) {
    return measure.get(MEASURE.SIGNED_ON, LocalDate.MIN) != LocalDate.MIN
        ? Optional.empty()
        : Optional.of(Remark.of("board.measure.unsigned", ProjectIndicators.name(measure))
            .at(measure, MEASURE.SIGNED_ON));
  }

  /// The kinds of causes and risks in the village for which some household has a measure.
  private static void coverage(Tally tally) {
    Set<Code> present = new HashSet<>();
    Set<Code> covered = new HashSet<>();
    for (Situation household : tally.survey().households()) {
      for (Burden burden : Burden.of(household)) {
        present.add(burden.kind());
        if (isServed(burden, household, tally.survey().context().matching())) {
          covered.add(burden.kind());
        }
      }
    }
    present.forEach(kind -> tally.judge(
        null,
        Stream.of(kind)
            .filter(uncovered -> !covered.contains(uncovered))
            .map(uncovered -> Remark.of("board.burden.uncovered", uncovered))
            .toList()));
  }
}
