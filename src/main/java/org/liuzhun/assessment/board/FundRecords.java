package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.PUBLIC_NOTICE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liuzhun.assessment.Ledger;
import org.liuzhun.assessment.Precision;
import org.liuzhun.assessment.Remark;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.NoticeKind;

/// The ledger of funds (资金台账) and the notices about it: V3.1, V3.2, V3.4. Amounts in yuan.
final class FundRecords {

  static final Indicator WITHIN = Indicator.village("V3.1", Precision.FUNDS, FundRecords::within);

  static final Indicator SPENT =
      Indicator.village("V3.2", Precision.FUNDS, FundRecords::idle).using("funds.idle.months");

  static final Indicator SHOWN = Indicator.village("V3.4", Precision.FUNDS, FundRecords::notices);

  private FundRecords() {}

  /// Spent at most what arrived, and arrived at most what was budgeted.
  private static void within(Tally tally) {
    Ledger ledger = tally.survey().context().ledger();
    tally.unrecordedWhen(funded(ledger, tally.survey()).isEmpty(), "V3.1");
    for (Row project : funded(ledger, tally.survey())) {
      BigDecimal spent = ledger.spent(project, tally.survey().today());
      BigDecimal arrived = ledger.arrived(project, tally.survey().today());
      BigDecimal budget = project.get(PROJECT.BUDGET, arrived);
      boolean sound = spent.compareTo(arrived) <= 0 && arrived.compareTo(budget) <= 0;
      tally.judge(
          null,
          sound
              ? List.of()
              : List.of(Remark.of(
                      "board.funds.exceed", ProjectRecords.name(project), spent, arrived, budget)
                  .at(project, PROJECT.BUDGET)));
    }
  }

  /// What arrived long ago, was not booked back since and is not spent; how much of all that
  /// arrived is spent (支出进度) is said with it.
  private static void idle(Tally tally) {
    Survey survey = tally.survey();
    Ledger ledger = survey.context().ledger();
    tally.unrecordedWhen(funded(ledger, survey).isEmpty(), "V3.2");
    int months = survey.policy().whole("funds.idle.months", survey.today()).orElse(0);
    for (Row project : funded(ledger, survey)) {
      BigDecimal spent = ledger.spent(project, survey.today());
      BigDecimal arrived = ledger.arrived(project, survey.today());
      LocalDate then = survey.today().minusMonths(months);
      BigDecimal idle = ledger.arrived(project, then).min(arrived).subtract(spent);
      tally.judge(
          null,
          idle.signum() > 0
              ? List.of(Remark.of(
                      "board.funds.idle",
                      ProjectRecords.name(project),
                      idle,
                      months,
                      progress(spent, arrived))
                  .at(project, PROJECT.BUDGET))
              : List.of());
    }
  }

  private static BigDecimal progress(BigDecimal spent, BigDecimal arrived) {
    return spent.movePointRight(2).divide(arrived, 1, RoundingMode.HALF_UP);
  }

  private static List<Row> funded(Ledger ledger, Survey survey) {
    return ledger.projects().stream()
        .filter(project -> ledger.arrived(project, survey.today()).signum() > 0
            || ledger.spent(project, survey.today()).signum() > 0)
        .toList();
  }

  /// A notice before the library, one about the funds once they arrived, one on completion, each
  /// with its days.
  private static void notices(Tally tally) {
    Survey survey = tally.survey();
    Ledger ledger = survey.context().ledger();
    tally.unrecordedWhen(ledger.projects().isEmpty(), "V3.4");
    for (Row project : ProjectRecords.inLibrary(survey)) {
      List<Object> due = new ArrayList<>(List.of(NoticeKind.BEFORE_LIBRARY));
      if (ledger.arrived(project, survey.today()).signum() > 0) {
        due.add(NoticeKind.FUNDS);
      }
      if (project.get(PROJECT.ACCEPTED_ON) != null) {
        due.add(NoticeKind.COMPLETION);
      }
      due.removeIf(kind -> ledger.rows(Catalogue.PUBLIC_NOTICE, project).stream()
          .anyMatch(row -> isShown(row, (NoticeKind) kind)));
      tally.judge(
          null,
          due.isEmpty()
              ? List.of()
              : List.of(Remark.of("board.project.no-notice", ProjectRecords.name(project), due)
                  .at(project, PROJECT.STATE)));
    }
  }

  private static boolean isShown(Row notice, NoticeKind kind) {
    var value = notice.get(PUBLIC_NOTICE.KIND);
    LocalDate from = notice.get(PUBLIC_NOTICE.PUBLIC_FROM);
    return value != null && value.is(kind) && from != null;
  }
}
