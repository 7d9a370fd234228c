package org.liuzhun.assessment.verdict;

import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.income.IncomeGroup;
import org.liuzhun.policy.Parameter;
import org.liuzhun.policy.Policy;

/// Income against the line: both the income per head and the reference income per head must lie
/// above it.
final class IncomeCondition {

  private IncomeCondition() {}

  /// @param line which line holds at the end of the account's period
  static Condition of(
      Situation situation, Policy policy, BiFunction<Policy, LocalDate, Optional<Parameter>> line) {
    Optional<IncomeAccount> account = account(situation, policy);
    if (account.isEmpty()) {
      return noAccount(Condition.Kind.INCOME);
    }
    LocalDate day = account.get().period().until();
    return line.apply(policy, day)
        .map(limit -> compare(account.get(), limit))
        .orElseGet(() ->
            Condition.unknown(Condition.Kind.INCOME, Remark.of("verdict.income.no-line", day)));
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
    return IncomeAccount.last(situation.dossier(), policy, situation.today())
        .filter(found -> found.period().until().isAfter(situation.today().minusYears(2))
            && found.perHead().isPresent());
  }

  private static Condition compare(IncomeAccount account, Parameter line) {
    BigDecimal perHead = account.comparedPerHead().orElseThrow();
    BigDecimal reference = account.referencePerHead().orElseThrow();
    Remark remark = Remark.of(
            "verdict.income.compared",
            account.period().from(),
            account.period().until(),
            perHead,
            reference,
            line.value(),
            line.document())
        .at(account.statement(), INCOME_STATEMENT.YEAR);
    return perHead.min(reference).compareTo(new BigDecimal(line.value())) > 0
        ? Condition.met(Condition.Kind.INCOME, remark)
        : Condition.notMet(Condition.Kind.INCOME, remark);
  }

  private static Condition noAccount(Condition.Kind kind) {
    return Condition.unknown(
        kind, Remark.of("verdict.income.no-account").missing(INCOME_STATEMENT.YEAR));
  }
}
