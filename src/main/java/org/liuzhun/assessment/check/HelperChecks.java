package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.CADRES;
import static org.liuzhun.assessment.Precision.MEASURES;
import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.INFO;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.PLAN;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.IssueState;
import org.liuzhun.registry.code.MeasureState;

/// Helpers, plans and open issues: C119, C122, C124.
final class HelperChecks {

  private static final Check NO_HELPER = Check.of("C119", ERROR, CADRES)
      .at(PAIRING.HELPER, PAIRING.ENDS_ON)
      .with("helper.gap.days")
      .household((s, report) -> {
        s.help().pairings().stream()
            .filter(pairing -> over(pairing, report))
            .forEach(pairing ->
                report.add(pairing, PAIRING.ENDS_ON, new Variant("over"), helper(pairing, report)));
        if (helped(s) && s.help().pairings().isEmpty()) {
          last(s)
              .ifPresentOrElse(
                  pairing -> gap(pairing, report), () -> report.missing(PAIRING.HELPER, s.era()));
        }
      });

  private static final Check PLAN_WITHOUT_RESULT = Check.of("C122", WARNING, MEASURES)
      .at(PLAN.RESULT, MEASURE.NEED_ON)
      .with("measure.need.days")
      .household((s, report) -> {
        s.rows(Catalogue.PLAN).stream()
            .filter(row -> row.get(PLAN.YEAR, Integer.MAX_VALUE) < s.today().getYear()
                && row.get(PLAN.RESULT) == null)
            .forEach(row -> report.add(row, PLAN.RESULT, Integer.toString(row.get(PLAN.YEAR, 0))));
        s.rows(Catalogue.MEASURE).stream()
            .filter(row -> waiting(row, report))
            .forEach(row -> report.add(
                row,
                MEASURE.NEED_ON,
                new Variant("need"),
                Measures.type(row),
                row.get(MEASURE.NEED_ON, s.today())));
      });

  private static final Check OPEN_ISSUE = Check.of("C124", INFO, PEOPLE)
      .at(ISSUE.STATE)
      .with("issue.open.days")
      .each(Catalogue.ISSUE, (row, report) -> {
        var state = row.get(ISSUE.STATE);
        LocalDate found = row.get(ISSUE.FOUND_ON);
        boolean open =
            state == null || !state.is(IssueState.CLOSED) && !state.is(IssueState.PARKED);
        if (open
            && found != null
            && found.plusDays(report.whole("issue.open.days")).isBefore(report.today())) {
          report.add(row, ISSUE.STATE, row.get(ISSUE.TITLE, ""), found);
        }
      });

  static final List<Check> ALL = List.of(NO_HELPER, PLAN_WITHOUT_RESULT, OPEN_ISSUE);

  private HelperChecks() {}

  private static boolean helped(Situation s) {
    boolean keepsPolicy =
        s.registered().filter(row -> !row.no(EPISODE.KEEPS_POLICY)).isPresent();
    return s.poor() || s.monitored().isPresent() || s.lifted() && keepsPolicy;
  }

  /// The pairing that ended last; one that is still to begin has left no gap.
  private static Optional<Row> last(Situation s) {
    return s.rows(Catalogue.PAIRING).stream()
        .filter(row -> row.get(PAIRING.ENDS_ON, LocalDate.MAX).isBefore(s.today()))
        .max(Comparator.comparing(row -> row.get(PAIRING.ENDS_ON, LocalDate.EPOCH)));
  }

  private static void gap(Row pairing, Report report) {
    LocalDate end = pairing.get(PAIRING.ENDS_ON, LocalDate.EPOCH);
    long days = report.today().toEpochDay() - end.toEpochDay();
    if (days > report.whole("helper.gap.days")) {
      report.missing(PAIRING.HELPER, new Variant("gap"), helper(pairing, report), end, days);
    }
  }

  private static boolean over(Row pairing, Report report) {
    return report
        .context()
        .helper(pairing.get(PAIRING.HELPER))
        .map(helper -> helper.get(HELPER.ENDS_ON))
        .filter(end -> end.isBefore(report.today()))
        .isPresent();
  }

  private static String helper(Row pairing, Report report) {
    return report
        .context()
        .helper(pairing.get(PAIRING.HELPER))
        .map(row -> row.get(HELPER.NAME, ""))
        .orElse("");
  }

  private static boolean waiting(Row measure, Report report) {
    LocalDate need = measure.get(MEASURE.NEED_ON);
    var state = measure.get(MEASURE.STATE);
    return need != null
        && need.plusDays(report.whole("measure.need.days")).isBefore(report.today())
        && measure.get(MEASURE.STARTS_ON) == null
        && (state == null || state.is(MeasureState.PLANNED));
  }
}
