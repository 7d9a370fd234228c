package org.liuzhun.assessment.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.verdict.IncomeStand;
import org.liuzhun.policy.Parameter;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.code.IncomeItem;

/// A family's income per head with a further line of income (增收测算), after its last account: "with a
/// public post at 800 a month the income per head becomes …". It is compared as the verdict
/// compares.
///
/// @param account the last account
/// @param added what the line brings in twelve months, in yuan; zero where the region does not
///     count the item
/// @param before income per head as the verdict takes it: the lesser of net and reference
/// @param after income per head with the line, rounded to the fen
/// @param line the line of the household's verdict, if one is entered
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
    boolean counts = policy.flag(counts(item), situation.today());
    BigDecimal added = counts ? monthly.multiply(MONTHS) : BigDecimal.ZERO;
    return IncomeStand.of(situation, policy).map(stand -> {
      BigDecimal share =
          added.divide(BigDecimal.valueOf(stand.account().members()), 2, RoundingMode.HALF_UP);
      return new IncomeWith(
          stand.account(),
          added,
          stand.lesser(),
          stand.lesser().add(share),
          stand.line(situation, policy));
    });
  }

  /// The keys of the policy parameters that decide it for an item.
  public static List<String> parameters(IncomeItem item) {
    return Stream.concat(IncomeStand.PARAMETERS.stream(), Stream.of(counts(item)))
        .toList();
  }

  private static String counts(IncomeItem item) {
    return "income.counts." + item.code();
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
            limit.key().label(),
            limit.value(),
            limit.source()))
        .orElseGet(() -> Remark.of("whatif.income", before, added, account.members(), after));
  }
}
