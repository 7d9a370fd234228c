package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.FUNDS;
import static org.liuzhun.assessment.Precision.RESULTS;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Help;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.assessment.income.IncomeGroup;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.StatementPurpose;

/// The income account against measures, land and status: C095, C096, C098, C099, C104.
final class IncomeSourceChecks {

  private static final MeasureType[] OF_SHARES = {
    MeasureType.DIVIDEND, MeasureType.SOLAR_DIVIDEND, MeasureType.SHARE_COOPERATION
  };

  private static final MeasureType[] OF_ECOLOGY = {
    MeasureType.RETURNED_FARMLAND, MeasureType.FOREST_COMPENSATION, MeasureType.GRASSLAND_AWARD
  };

  private static final Set<MeasureCategory> OF_WORK =
      Set.of(MeasureCategory.EMPLOYMENT, MeasureCategory.PUBLIC_POST);

  private static final MeasureType[] OF_PRODUCTION = {
    MeasureType.PLANTING,
    MeasureType.BREEDING,
    MeasureType.FRUIT,
    MeasureType.PROCESSING,
    MeasureType.TOURISM,
    MeasureType.E_COMMERCE,
    MeasureType.INDUSTRY_AWARD,
    MeasureType.MICRO_LOAN
  };

  private static final Check NO_PRODUCTION = Check.of("C095", WARNING, RESULTS)
      .at(MEASURE.TYPE)
      .household((s, report) -> s.money().last(StatementPurpose.YEARLY).ifPresent(statement -> {
        boolean nothing = s.money().sum(statement, "B").signum() == 0;
        s.help()
            .of(OF_PRODUCTION)
            .filter(row -> nothing && began(row, statement, s))
            .forEach(row -> report.add(row, MEASURE.TYPE, Measures.type(row)));
      }));

  private static final Check NO_WAGES = Check.of("C096", WARNING, RESULTS)
      .at(INCOME_STATEMENT.STATED_WAGES)
      .household((s, report) -> s.money().last(StatementPurpose.REMOVAL).ifPresent(statement -> {
        LocalDate end = Amounts.end(statement, s);
        LocalDate from = statement.get(INCOME_STATEMENT.PERIOD_FROM, end.minusYears(1));
        long measures = s.help().measures(from, end).stream()
            .filter(row -> Help.category(row).filter(OF_WORK::contains).isPresent())
            .count();
        if (measures > 0
            && s.money().sum(statement, "A").signum() == 0
            && !report.account(statement).isBlank()) {
          report.add(statement, INCOME_STATEMENT.STATED_WAGES, measures, end);
        }
      }));

  private static final Check ECOLOGY = Check.of("C098", WARNING, FUNDS)
      .at(INCOME_ITEM.AMOUNT)
      .with("ecology.tolerance")
      .household((s, report) -> s.money()
          .last(StatementPurpose.YEARLY)
          .filter(statement -> s.money().sum(statement, IncomeItem.ECOLOGY).signum() > 0)
          .ifPresent(statement -> ecology(statement, s, report)));

  private static final Check DIVIDEND = Check.of("C099", WARNING, FUNDS)
      .at(INCOME_ITEM.AMOUNT, MEASURE.TYPE)
      .household((s, report) -> s.money().last(StatementPurpose.YEARLY).ifPresent(statement -> {
        List<Row> dividends = s.money().items(statement, IncomeItem.PROPERTY_DIVIDEND.code());
        boolean shares = s.help().has(OF_SHARES);
        boolean unpaid = s.money().sum(statement, IncomeItem.PROPERTY_DIVIDEND).signum() == 0;
        dividends.stream()
            .filter(
                item -> !shares && item.get(INCOME_ITEM.AMOUNT, BigDecimal.ZERO).signum() > 0)
            .forEach(item -> report.add(
                item, INCOME_ITEM.AMOUNT, item.get(INCOME_ITEM.AMOUNT, BigDecimal.ZERO)));
        s.help()
            .of(OF_SHARES)
            .filter(row -> unpaid && began(row, statement, s))
            .forEach(
                row -> report.add(row, MEASURE.TYPE, new Variant("unpaid"), Measures.type(row)));
      }));

  private static final Check TRANSFERS = Check.of("C104", WARNING, RESULTS)
      .at(INCOME_STATEMENT.STATED_TRANSFER)
      .with("income.transfer.share")
      .household((s, report) -> s.money().statements().stream()
          .filter(statement -> ofRemoval(statement, s))
          .forEach(statement -> report
              .account(statement)
              .shareOf(IncomeGroup.TRANSFERS)
              .filter(share -> share.compareTo(report.number("income.transfer.share")) > 0)
              .ifPresent(share -> report.add(
                  statement,
                  INCOME_STATEMENT.STATED_TRANSFER,
                  Integer.toString(Amounts.end(statement, s).getYear()),
                  share))));

  static final List<Check> ALL = List.of(NO_PRODUCTION, NO_WAGES, ECOLOGY, DIVIDEND, TRANSFERS);

  private IncomeSourceChecks() {}

  /// Whether the measure had begun a year before the statement's period ended, so that it ought to
  /// show in it.
  private static boolean began(Row measure, Row statement, Situation s) {
    LocalDate start = measure.get(MEASURE.STARTS_ON);
    return start != null
        && Measures.runs(s, measure)
        && !start.isAfter(Amounts.end(statement, s).minusYears(1));
  }

  private static void ecology(Row statement, Situation s, Report report) {
    Row item = s.money().items(statement, IncomeItem.ECOLOGY.code()).getFirst();
    BigDecimal amount = s.money().sum(statement, IncomeItem.ECOLOGY);
    BigDecimal land = s.living()
        .map(row -> row.get(HOUSEHOLD_YEAR.RETURNED_FOREST, BigDecimal.ZERO)
            .add(row.get(HOUSEHOLD_YEAR.FOREST, BigDecimal.ZERO))
            .add(row.get(HOUSEHOLD_YEAR.GRASS, BigDecimal.ZERO)))
        .orElse(BigDecimal.ZERO);
    BigDecimal due = s.help()
        .of(OF_ECOLOGY)
        .filter(row -> Measures.runs(s, row))
        .map(row -> row.get(MEASURE.STANDARD, BigDecimal.ZERO)
            .multiply(row.get(MEASURE.AREA, BigDecimal.ZERO)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (land.signum() == 0) {
      report.add(item, INCOME_ITEM.AMOUNT, amount);
    } else if (due.signum() > 0 && !Amounts.near(amount, due, report.whole("ecology.tolerance"))) {
      report.add(item, INCOME_ITEM.AMOUNT, new Variant("amount"), amount, due);
    }
  }

  private static boolean ofRemoval(Row statement, Situation s) {
    var purpose = statement.get(INCOME_STATEMENT.PURPOSE);
    int year = statement.get(INCOME_STATEMENT.YEAR, 0);
    return purpose != null
        && (purpose.is(StatementPurpose.REMOVAL)
            || purpose.is(StatementPurpose.YEARLY)
                && s.episodes().stream()
                    .anyMatch(e -> e.get(EPISODE.ENDED_ON, LocalDate.MIN).getYear() == year));
  }
}
