package org.liuzhun.assessment.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.policy.Parameter;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.code.IncomeItem;

/// A family's income per head with a further line of income (增收测算), after its last account: "with a
/// public post at 800 a month the income per head becomes …".
///
/// @param account the last account
/// @param added what the line brings in twelve months, in yuan; zero where the region does not
///     count
/// the item
/// @param before income per head as it is
/// @param after income per head with the line, rounded to the fen
/// @param line the monitoring line of the day, if one is entered
public record IncomeWith(
    IncomeAccount account,
    BigDecimal added,
    BigDecimal before,
    BigDecimal after,
    Optional<Parameter> line) {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  /// With so many yuan a month of this item; empty without an account.
  public static Optional<IncomeWith> monthly(
      Situation situation, Policy policy, IncomeItem item, BigDecimal monthly) {
    LocalDate today = situation.today();
    boolean counts = policy.flag("income.counts." + item.code(), today);
    BigDecimal added = counts ? monthly.multiply(MONTHS) : BigDecimal.ZERO;
    return IncomeAccount.last(situation.dossier(), policy, today)
        .filter(account -> account.perHead().isPresent())
        .map(account -> new IncomeWith(
            account,
            added,
            account.perHead().orElseThrow(),
            account
                .net()
                .add(added)
                .divide(BigDecimal.valueOf(account.members()), 2, RoundingMode.HALF_UP),
            policy.value("line.monitor", today)));
  }

  /// Whether the income per head rises above the line by it; empty while no line is entered.
  public Optional<Boolean> liftsAbove() {
    return line.map(limit -> new BigDecimal(limit.value()))
        .map(limit -> before.compareTo(limit) <= 0 && after.compareTo(limit) > 0);
  }

  /// The sentence with this family's figures.
  public Remark remark() {
    return line.map(limit -> Remark.of(
            "whatif.income.line",
            before,
            added,
            account.members(),
            after,
            limit.value(),
            limit.document()))
        .orElseGet(() -> Remark.of("whatif.income", before, added, account.members(), after));
  }
}
