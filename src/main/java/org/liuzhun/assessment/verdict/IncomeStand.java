package org.liuzhun.assessment.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.income.Growth;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.income.Lines;
import org.liuzhun.policy.Parameter;
import org.liuzhun.policy.Policy;

/// A household's income as it is held against a line (收入对比): by verdicts, and by whoever asks what
/// another line or another income would change.
///
/// @param account the last account, not older than two years
/// @param perHead the income per head that the region compares
/// @param reference the reference income per head
public record IncomeStand(IncomeAccount account, BigDecimal perHead, BigDecimal reference) {

  /// The keys of the parameters that decide it, the lines among them.
  public static final List<String> PARAMETERS = List.of(
      "line.monitor",
      "line.exit.working",
      "line.poverty",
      "income.measure",
      "income.reference.claims",
      "income.reference.self_paid");

  /// The income of a household today; empty without an account of the last two years.
  public static Optional<IncomeStand> of(Situation situation, Policy policy) {
    return IncomeAccount.last(situation.dossier(), policy, situation.today())
        .filter(found -> found.period().until().isAfter(situation.today().minusYears(2))
            && found.perHead().isPresent())
        .map(found -> new IncomeStand(
            found,
            found.comparedPerHead().orElseThrow(),
            found.referencePerHead().orElseThrow()));
  }

  /// The line that the household has to be above: that of monitoring today while it is monitored,
  /// that of exits at the end of the account while it is registered, that of staying once it is
  /// lifted out, and for everybody else that of monitoring today.
  public Optional<Parameter> line(Situation situation, Policy policy) {
    LocalDate end = account.period().until();
    if (situation.monitored().isPresent()) {
      return Lines.monitoring(policy, situation.today());
    }
    if (situation.poor()) {
      return Lines.exit(policy, end);
    }
    return situation.lifted()
        ? Lines.staying(policy, end)
        : Lines.monitoring(policy, situation.today());
  }

  /// The income that counts: neither figure may lie at or below the line.
  public BigDecimal lesser() {
    return perHead.min(reference);
  }

  /// How much the income per head fell since the account before, in per cent; empty without one, or
  /// when it did not fall.
  public Optional<BigDecimal> fall(Situation situation, Policy policy) {
    return IncomeAccount.last(
            situation.dossier(), policy, account.period().from().plusDays(1))
        .flatMap(IncomeAccount::perHead)
        .flatMap(before -> account.perHead().flatMap(now -> Growth.change(before, now)))
        .map(BigDecimal::negate)
        .filter(fall -> fall.signum() > 0);
  }

  /// Whether it lies above a line.
  public boolean isAbove(BigDecimal line) {
    return lesser().compareTo(line) > 0;
  }
}
