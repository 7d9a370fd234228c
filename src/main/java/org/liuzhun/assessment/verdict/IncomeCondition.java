package org.liuzhun.assessment.verdict;

import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.income.IncomeGroup;
import org.liuzhun.policy.Parameter;
import org.liuzhun.policy.Policy;

/// Income steadily above the line (稳定超过): both the income per head and the reference income per
/// head must lie above it, and the income must not have collapsed since the account before.
final class IncomeCondition {

  private IncomeCondition() {}

  static Condition of(Situation situation, Policy policy) {
    Optional<IncomeStand> stand = IncomeStand.of(situation, policy);
    if (stand.isEmpty()) {
      return noAccount(Condition.Kind.INCOME);
    }
    return stand
        .get()
        .line(situation, policy)
        .map(limit -> steady(compare(stand.get(), limit), stand.get(), situation, policy))
        .orElseGet(() -> Condition.unknown(
            Condition.Kind.INCOME,
            Remark.of("verdict.income.no-line", stand.get().account().period().until())));
  }

  static Condition transfers(Situation situation, Policy policy) {
    Optional<BigDecimal> share =
        account(situation, policy).flatMap(found -> found.shareOf(IncomeGroup.TRANSFERS));
    int most = policy.whole("income.transfer.share", situation.today()).orElse(Integer.MAX_VALUE);
    if (share.isEmpty()) {
      return noAccount(Condition.Kind.TRANSFERS);
    }
    Remark remark = Remark.of("verdict.transfers", share.get(), most);
    return share.get().compareTo(BigDecimal.valueOf(most)) > 0
        ? Condition.notMet(Condition.Kind.TRANSFERS, remark)
        : Condition.met(Condition.Kind.TRANSFERS, remark);
  }

  /// The last account, unless it ended more than two years ago.
  static Optional<IncomeAccount> account(Situation situation, Policy policy) {
    return IncomeStand.of(situation, policy).map(IncomeStand::account);
  }

  private static Condition compare(IncomeStand stand, Parameter line) {
    IncomeAccount account = stand.account();
    Remark remark = Remark.of(
            "verdict.income.compared",
            account.period().from(),
            account.period().until(),
            stand.perHead(),
            stand.reference(),
            line.key().label(),
            line.value(),
            line.effectiveFrom(),
            line.source())
        .at(account.statement(), INCOME_STATEMENT.YEAR);
    return stand.isAbove(new BigDecimal(line.value()))
        ? Condition.met(Condition.Kind.INCOME, remark)
        : Condition.notMet(Condition.Kind.INCOME, remark);
  }

  private static Condition steady(
      Condition compared, IncomeStand stand, Situation situation, Policy policy) {
    int most = policy.whole("income.drop.red", situation.today()).orElse(Integer.MAX_VALUE);
    return stand
        .fall(situation, policy)
        .filter(fall -> fall.compareTo(BigDecimal.valueOf(most)) >= 0)
        .map(fall -> Remark.of("verdict.income.fell", fall, most)
            .at(stand.account().statement(), INCOME_STATEMENT.YEAR))
        .map(fell -> Condition.notMet(
            Condition.Kind.INCOME,
            Stream.concat(compared.evidence().stream(), Stream.of(fell)).toArray(Remark[]::new)))
        .orElse(compared);
  }

  private static Condition noAccount(Condition.Kind kind) {
    return Condition.unknown(
        kind, Remark.of("verdict.income.no-account").missing(INCOME_STATEMENT.YEAR));
  }
}
