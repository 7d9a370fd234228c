package org.liuzhun.assessment.board;

import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.income.Growth;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.income.IncomeGroup;
import org.liuzhun.assessment.income.Lines;
import org.liuzhun.policy.Parameter;
import org.liuzhun.registry.catalogue.Catalogue;

/// The income of households that were lifted out and are not monitored (H6.1, H6.4).
final class Earnings {

  private Earnings() {}

  /// Income per head at or above the line of the day on which the period ended, proven by evidence.
  static void aboveLine(Tally tally) {
    Survey survey = tally.survey();
    for (Situation household : survey.households()) {
      if (Survey.isStable(household)) {
        Optional<IncomeAccount> account = recent(household, survey);
        LocalDate day = account.map(found -> found.period().until()).orElse(survey.today());
        Optional<Parameter> line = Lines.staying(survey.policy(), day);
        if (line.isEmpty()) {
          tally.missing(Remark.of("board.line-unknown", day));
          return;
        }
        tally.judge(
            household.id(),
            account
                .map(found -> remarks(found, new BigDecimal(line.get().value()), survey))
                .orElseGet(Earnings::noAccount));
      }
    }
  }

  /// A visit and an account of the last income year, a share of transfers and a fall that need no
  /// watching.
  static List<Remark> followedUp(Situation household, Survey survey) {
    List<Remark> remarks = new ArrayList<>();
    boolean visited = household.rows(Catalogue.VISIT).stream()
        .map(visit -> visit.get(VISIT.VISITED_ON, LocalDate.MIN))
        .anyMatch(day -> day.isAfter(survey.today().minusYears(1)));
    if (!visited) {
      remarks.add(Remark.of("board.follow-up.no-visit").missing(VISIT.VISITED_ON));
    }
    recent(household, survey)
        .ifPresentOrElse(
            account -> watched(account, household, survey, remarks),
            () -> remarks.addAll(noAccount()));
    return remarks;
  }

  /// The last account, unless it is older than the income year before last.
  private static Optional<IncomeAccount> recent(Situation household, Survey survey) {
    return IncomeAccount.last(household.dossier(), survey.policy(), survey.today())
        .filter(account -> account.period().until().isAfter(survey.today().minusMonths(24)));
  }

  private static List<Remark> noAccount() {
    return List.of(Remark.of("board.income.no-account").missing(INCOME_STATEMENT.YEAR));
  }

  private static List<Remark> remarks(IncomeAccount account, BigDecimal line, Survey survey) {
    List<Remark> remarks = new ArrayList<>();
    account
        .comparedPerHead()
        .filter(amount -> amount.compareTo(line) < 0)
        .ifPresent(amount -> remarks.add(Remark.of("board.income.below-line", amount, line)
            .at(account.statement(), INCOME_STATEMENT.YEAR)));
    int least = survey.policy().whole("income.evidence.share", survey.today()).orElse(0);
    account
        .provenShare()
        .filter(share -> share.compareTo(BigDecimal.valueOf(least)) < 0)
        .ifPresent(share -> remarks.add(Remark.of("board.income.unproven", share, least)
            .at(account.statement(), INCOME_STATEMENT.YEAR)));
    return remarks;
  }

  private static void watched(
      IncomeAccount account, Situation household, Survey survey, List<Remark> remarks) {
    int most = survey.whole("income.transfer.share");
    account
        .shareOf(IncomeGroup.TRANSFERS)
        .filter(share -> share.compareTo(BigDecimal.valueOf(most)) > 0)
        .ifPresent(share -> remarks.add(Remark.of("board.income.transfers", share, most)
            .at(account.statement(), INCOME_STATEMENT.YEAR)));
    int fall = survey.whole("income.drop.red");
    IncomeAccount.last(
            household.dossier(), survey.policy(), account.period().from().plusDays(1))
        .flatMap(IncomeAccount::perHead)
        .flatMap(before -> account.perHead().flatMap(now -> Growth.change(before, now)))
        .filter(change -> change.compareTo(BigDecimal.valueOf(-(long) fall)) <= 0)
        .ifPresent(change -> remarks.add(Remark.of("board.income.fell", change.negate())
            .at(account.statement(), INCOME_STATEMENT.YEAR)));
  }
}
