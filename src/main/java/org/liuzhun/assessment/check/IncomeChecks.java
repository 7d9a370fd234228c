package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.RESULTS;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.TableField;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.income.IncomeGroup;
import org.liuzhun.assessment.income.Period;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.StatementPurpose;

/// The income account by itself: C093, C094, C097, C103, C105–C107.
final class IncomeChecks {

  private static final Check BALANCE = Check.of("C093", ERROR, RESULTS)
      .at(
          INCOME_STATEMENT.STATED_WAGES,
          INCOME_STATEMENT.STATED_BUSINESS,
          INCOME_STATEMENT.STATED_BUSINESS_COST,
          INCOME_STATEMENT.STATED_PROPERTY,
          INCOME_STATEMENT.STATED_TRANSFER,
          INCOME_STATEMENT.STATED_GROSS,
          INCOME_STATEMENT.STATED_NET,
          INCOME_STATEMENT.STATED_PER_HEAD)
      .with("income.tolerance")
      .each(Catalogue.INCOME_STATEMENT, (statement, report) -> {
        IncomeAccount account = report.account(statement);
        if (!account.isBlank()) {
          account.differences().stream()
              .filter(difference -> difference.field().column() != INCOME_STATEMENT.STATED_MEMBERS)
              .forEach(difference -> report.add(
                  statement,
                  difference.field().column(),
                  difference.field(),
                  difference.stated(),
                  difference.computed()));
        }
      });

  private static final Check COST = Check.of("C094", ERROR, RESULTS)
      .at(INCOME_STATEMENT.STATED_BUSINESS_COST)
      .household((s, report) -> {
        for (Row statement : s.money().statements(StatementPurpose.YEARLY)) {
          BigDecimal income = report.account(statement).sum(IncomeGroup.BUSINESS);
          BigDecimal cost = report.account(statement).sum(IncomeGroup.COST);
          boolean again = lost(statement, report)
              && s.money()
                  .yearBefore(statement)
                  .filter(before -> lost(before, report))
                  .isPresent();
          if (cost.signum() > 0 && (income.signum() == 0 || again)) {
            report.add(statement, INCOME_STATEMENT.STATED_BUSINESS_COST, cost, income);
          }
        }
      });

  private static final Check SMALL_WAGES = Check.of("C097", WARNING, RESULTS)
      .at(INCOME_ITEM.AMOUNT)
      .with("income.identification.wage_min")
      .household((s, report) -> s.money()
          .statements(StatementPurpose.IDENTIFICATION)
          .forEach(statement -> {
            BigDecimal wages = s.money().sum(statement, "A");
            if (wages.signum() > 0
                && wages.compareTo(report.number("income.identification.wage_min")) < 0) {
              report.add(s.money().items(statement, "A").getFirst(), INCOME_ITEM.AMOUNT, wages);
            }
          }));

  private static final Check CHANGE = Check.of("C103", WARNING, RESULTS)
      .at(INCOME_STATEMENT.EXPLANATION)
      .with("income.change")
      .household((s, report) -> s.money()
          .statements(StatementPurpose.YEARLY)
          .forEach(year ->
              s.money().yearBefore(year).ifPresent(before -> change(before, year, report))));

  /// The statement of the last income year is expected some weeks after its end.
  private static final Check BLANK = Check.of("C105", ERROR, RESULTS)
      .at(INCOME_STATEMENT.YEAR)
      .with("income.entry.days", "cycle.start")
      .household((s, report) -> {
        LocalDate due = report.today().minusDays(report.whole("income.entry.days"));
        Period year = Period.incomeYear(due.getYear(), report.context().policy());
        int expected = year.until().isAfter(due) ? due.getYear() - 1 : due.getYear();
        if ((s.lifted() || s.monitored().isPresent()) && !s.members().isEmpty()) {
          expect(expected, s, report);
        }
      });

  /// What does not count here is no fault, whatever its source.
  private static final Check NOT_INCOME = Check.of("C106", WARNING, RESULTS)
      .at(INCOME_ITEM.SOURCE)
      .with("income.not_income.words")
      .household((s, report) -> s.money().statements().stream()
          .flatMap(statement -> report.account(statement).items().stream())
          .filter(line ->
              line.counted() && isNoIncome(line.row().get(INCOME_ITEM.SOURCE, ""), report))
          .forEach(line -> report.add(
              line.row(),
              INCOME_ITEM.SOURCE,
              line.row().get(INCOME_ITEM.SOURCE, ""),
              line.amount())));

  private static final Check PERIOD = Check.of("C107", WARNING, RESULTS)
      .at(INCOME_STATEMENT.PERIOD_FROM, INCOME_STATEMENT.PERIOD_UNTIL)
      .household((s, report) -> {
        s.money().statements().forEach(statement -> {
          Period period = report.account(statement).period();
          if (!period.isYear()) {
            report.add(statement, INCOME_STATEMENT.PERIOD_UNTIL, period.from(), period.until());
          }
        });
        List<Row> years = s.money().statements(StatementPurpose.YEARLY);
        for (int i = 1; i < years.size(); i++) {
          Period before = report.account(years.get(i - 1)).period();
          Period after = report.account(years.get(i)).period();
          if (!after.from().isAfter(before.until())) {
            report.add(
                years.get(i),
                INCOME_STATEMENT.PERIOD_FROM,
                new Variant("overlap"),
                after.from(),
                before.until());
          }
        }
      });

  static final List<Check> ALL =
      List.of(BALANCE, COST, SMALL_WAGES, CHANGE, BLANK, NOT_INCOME, PERIOD);

  private IncomeChecks() {}

  private static boolean isNoIncome(String source, Report report) {
    return !source.isEmpty()
        && report.words("income.not_income.words").stream().anyMatch(source::contains);
  }

  private static boolean lost(Row statement, Report report) {
    IncomeAccount account = report.account(statement);
    return account.sum(IncomeGroup.COST).compareTo(account.sum(IncomeGroup.BUSINESS)) > 0;
  }

  private static void change(Row before, Row after, Report report) {
    BigDecimal old = report.account(before).perHead().orElse(BigDecimal.ZERO);
    BigDecimal now = report.account(after).perHead().orElse(BigDecimal.ZERO);
    TableField<?, String> explanation = INCOME_STATEMENT.EXPLANATION;
    if (old.signum() > 0
        && now.signum() > 0
        && after.get(explanation) == null
        && !Amounts.near(now, old, report.whole("income.change"))) {
      report.add(after, explanation, old, now);
    }
  }

  private static void expect(int year, Situation s, Report report) {
    List<Row> statements = s.money().statements(StatementPurpose.YEARLY).stream()
        .filter(row -> row.get(INCOME_STATEMENT.YEAR, 0) == year)
        .toList();
    if (statements.isEmpty()) {
      report.missing(INCOME_STATEMENT.YEAR, year);
    } else if (statements.stream().allMatch(row -> s.money().sum(row, "").signum() == 0)) {
      report.add(statements.getLast(), INCOME_STATEMENT.YEAR, new Variant("zero"), year);
    }
  }
}
