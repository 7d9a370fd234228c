package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Severity;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.income.Lines;
import org.liuzhun.assessment.warning.Warnings;
import org.liuzhun.policy.Parameter;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// Who may have been overlooked (疑似漏评, V1.2): of the households outside the register those
/// under the monitoring line or with a red warning, as long as nobody looked at them since.
final class Overlooked {

  private static final String INCOME_WARNING = "W08";

  private Overlooked() {}

  static void suspects(Tally tally) {
    Survey survey = tally.survey();
    Optional<Parameter> line = Lines.monitoring(survey.policy(), survey.today());
    if (line.isEmpty()) {
      tally.missing(Remark.of("board.line-unknown", survey.today()));
    }
    survey.households().stream()
        .filter(household -> !household.tracked())
        .forEach(household -> tally.judge(household.id(), remarks(household, survey, line)));
  }

  private static List<Remark> remarks(
      Situation household, Survey survey, Optional<Parameter> line) {
    List<Remark> remarks = new ArrayList<>();
    line.flatMap(limit -> under(household, survey, new BigDecimal(limit.value())))
        .ifPresent(remarks::add);
    boolean known = !remarks.isEmpty();
    if (!isLookedAt(household, survey.today().minusYears(1))) {
      Warnings.of(household, survey.context()).stream()
          .filter(warning -> warning.severity() == Severity.ERROR)
          .filter(warning -> !known || !warning.check().equals(INCOME_WARNING))
          .map(Overlooked::warned)
          .forEach(remarks::add);
    }
    return remarks;
  }

  private static Optional<Remark> under(Situation household, Survey survey, BigDecimal line) {
    return IncomeAccount.last(household.dossier(), survey.policy(), survey.today())
        .filter(account -> !isLookedAt(household, account.period().until()))
        .flatMap(account -> Identification.lower(account)
            .filter(amount -> amount.compareTo(line) < 0)
            .map(amount -> Remark.of("board.identification.overlooked", amount, line)
                .at(account.statement(), INCOME_STATEMENT.PURPOSE)));
  }

  /// A clue, an application or a decision of that day or later.
  private static boolean isLookedAt(Situation household, LocalDate since) {
    return household.rows(Catalogue.EPISODE).stream()
        .flatMap(Overlooked::looks)
        .anyMatch(day -> !day.isBefore(since));
  }

  private static Stream<LocalDate> looks(Row episode) {
    return Stream.of(EPISODE.CLUE_ON, EPISODE.APPLIED_ON, EPISODE.DECIDED_ON)
        .map(episode::get)
        .filter(Objects::nonNull);
  }

  private static Remark warned(Finding warning) {
    Remark reason = warning.remark();
    return new Remark(
        "board.identification.warned",
        List.of(warning.title(), reason.text()),
        reason.row(),
        reason.field());
  }
}
