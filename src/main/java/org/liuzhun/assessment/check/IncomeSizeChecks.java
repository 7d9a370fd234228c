package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.FUNDS;
import static org.liuzhun.assessment.Precision.RESULTS;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.StatementPurpose;

/// Amounts of the last yearly account that are hardly ever right: C133, C134, C136–C141.
final class IncomeSizeChecks {

  private static final Check PER_HEAD = yearly(
      Check.of("C133", WARNING, RESULTS)
          .at(INCOME_STATEMENT.STATED_PER_HEAD)
          .with("income.per_head.min"),
      (s, statement, report) -> {
        Optional<BigDecimal> least =
            report.decimal("income.per_head.min", Amounts.end(statement, s));
        report
            .account(statement)
            .perHead()
            .filter(head -> least.filter(amount -> head.compareTo(amount) < 0).isPresent())
            .ifPresent(head ->
                report.add(statement, INCOME_STATEMENT.STATED_PER_HEAD, head, least.orElseThrow()));
      });

  private static final Check WAGES = yearly(
      Check.of("C134", WARNING, RESULTS)
          .at(INCOME_ITEM.AMOUNT)
          .with("income.wages.min", "income.wages.max"),
      (s, statement, report) -> {
        BigDecimal wages = s.money().sum(statement, "A");
        boolean few = wages.signum() > 0 && wages.compareTo(report.number("income.wages.min")) < 0;
        if (few || wages.compareTo(report.number("income.wages.max")) > 0) {
          report.add(s.money().items(statement, "A").getFirst(), INCOME_ITEM.AMOUNT, wages);
        }
      });

  private static final Check WITHOUT_COST =
      yearly(Check.of("C136", WARNING, RESULTS).at(INCOME_ITEM.AMOUNT), (s, statement, report) -> {
        BigDecimal business = s.money().sum(statement, "B");
        if (business.signum() > 0 && s.money().sum(statement, "E").signum() == 0) {
          report.add(s.money().items(statement, "B").getFirst(), INCOME_ITEM.AMOUNT, business);
        }
      });

  /// No land at all is C098.
  private static final Check ECOLOGY = yearly(
      Check.of("C137", WARNING, FUNDS).at(HOUSEHOLD_YEAR.RETURNED_FOREST),
      (s, statement, report) -> {
        BigDecimal paid = s.money().sum(statement, IncomeItem.ECOLOGY);
        s.living()
            .filter(living -> paid.signum() > 0 && isOnlyForest(living))
            .ifPresent(living -> report.add(living, HOUSEHOLD_YEAR.RETURNED_FOREST, paid));
      });

  static final List<Check> ALL = List.of(
      PER_HEAD,
      WAGES,
      WITHOUT_COST,
      ECOLOGY,
      small("C138", IncomeItem.LOW_INCOME_ALLOWANCE, "income.low_income_allowance.min"),
      small("C139", IncomeItem.FAMILY_PLANNING, "income.family_planning.min"),
      small("C140", IncomeItem.PENSION, "income.pension.min"),
      small("C141", IncomeItem.DESTITUTE_SUPPORT, "income.destitute_support.min"));

  private IncomeSizeChecks() {}

  /// A rule for the last yearly account of a household that is helped.
  private interface Rule {
    void accept(Situation situation, Row statement, Report report);
  }

  private static Check yearly(Check.Builder check, Rule rule) {
    return check.household((s, report) -> s.money()
        .last(StatementPurpose.YEARLY)
        .filter(_ -> s.tracked())
        .ifPresent(statement -> rule.accept(s, statement, report)));
  }

  private static Check small(String id, IncomeItem item, String parameter) {
    return yearly(
        Check.of(id, WARNING, FUNDS).at(INCOME_ITEM.AMOUNT).with(parameter),
        (s, statement, report) -> {
          BigDecimal amount = s.money().sum(statement, item);
          if (amount.signum() > 0 && amount.compareTo(report.number(parameter)) < 0) {
            report.add(
                s.money().items(statement, item.code()).getFirst(), INCOME_ITEM.AMOUNT, amount);
          }
        });
  }

  private static boolean isOnlyForest(Row living) {
    boolean land = living.get(HOUSEHOLD_YEAR.FOREST, BigDecimal.ZERO).signum() > 0
        || living.get(HOUSEHOLD_YEAR.GRASS, BigDecimal.ZERO).signum() > 0;
    return land && living.get(HOUSEHOLD_YEAR.RETURNED_FOREST, BigDecimal.ZERO).signum() == 0;
  }
}
