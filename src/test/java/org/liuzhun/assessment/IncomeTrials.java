package org.liuzhun.assessment;

import static org.liuzhun.assessment.Trial.passes;
import static org.liuzhun.assessment.Trial.trips;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.StatementPurpose;

/// Trials of C093–C107. The clean family's account of 2025 has seven lines.
final class IncomeTrials {

  static final List<Trial> ALL = List.of(
      trips("C093", "two yuan off", f -> stated(f, 2)),
      passes("C093", "one yuan off", f -> stated(f, 1)),
      trips(
          "C094",
          "cost without income",
          f -> line(f, IncomeItem.BUSINESS_PLANTING).remove()),
      trips("C094", "two losses", f -> {
        line(f, IncomeItem.COST_PLANTING).with(INCOME_ITEM.AMOUNT, 6128);
        account(f, 2024, 5000, 6000);
      }),
      passes(
          "C094",
          "one loss",
          f -> line(f, IncomeItem.COST_PLANTING).with(INCOME_ITEM.AMOUNT, 6128)),
      passes("C094", "two losses with years between that were never recorded", f -> {
        line(f, IncomeItem.COST_PLANTING).with(INCOME_ITEM.AMOUNT, 6128);
        account(f, 2022, 5000, 6000);
      }),
      trips("C095", "a loan for production, nothing earned", f -> {
        line(f, IncomeItem.BUSINESS_PLANTING).remove();
        f.measure(MeasureType.MICRO_LOAN, null).on(MEASURE.STARTS_ON, "2024-09-30");
      }),
      trips("C095", "stock given, nothing earned", f -> {
        line(f, IncomeItem.BUSINESS_PLANTING).remove();
        f.measure(MeasureType.BREEDING, null).on(MEASURE.STARTS_ON, "2024-09-30");
      }),
      passes("C095", "stock given later", f -> {
        line(f, IncomeItem.BUSINESS_PLANTING).remove();
        f.measure(MeasureType.BREEDING, null).on(MEASURE.STARTS_ON, "2024-10-01");
      }),
      trips(
          "C096",
          "no wages at removal",
          f ->
              account(f, 2026, 5000, 100).with(INCOME_STATEMENT.PURPOSE, StatementPurpose.REMOVAL)),
      passes("C096", "no work measure", f -> {
        account(f, 2026, 5000, 100).with(INCOME_STATEMENT.PURPOSE, StatementPurpose.REMOVAL);
        f.measure(MeasureType.LABOUR_SUBSIDY).remove();
      }),
      passes("C096", "work found after the removal", f -> {
        account(f, 2026, 5000, 100).with(INCOME_STATEMENT.PURPOSE, StatementPurpose.REMOVAL);
        f.measure(MeasureType.LABOUR_SUBSIDY).on(MEASURE.STARTS_ON, "2026-10-01");
      }),
      passes("C096", "work that was over before the period", f -> {
        account(f, 2026, 5000, 100).with(INCOME_STATEMENT.PURPOSE, StatementPurpose.REMOVAL);
        f.measure(MeasureType.LABOUR_SUBSIDY).on(MEASURE.ENDS_ON, "2024-12-31");
      }),
      passes("C096", "nothing asked yet", f -> {
        Part statement = account(f, 2026, 5000, 100);
        statement.with(INCOME_STATEMENT.PURPOSE, StatementPurpose.REMOVAL);
        f.all(Catalogue.INCOME_ITEM).stream()
            .filter(item -> statement.id().equals(item.row().get(INCOME_ITEM.STATEMENT)))
            .forEach(Part::remove);
      }),
      trips("C097", "99 yuan", f -> wagesAtIdentification(f, 99)),
      passes("C097", "100 yuan", f -> wagesAtIdentification(f, 100)),
      trips("C098", "no land", f -> {
        ecology(f, 500);
        f.first(Catalogue.HOUSEHOLD_YEAR)
            .without(HOUSEHOLD_YEAR.FOREST)
            .without(HOUSEHOLD_YEAR.RETURNED_FOREST);
      }),
      trips("C098", "eleven per cent more", f -> ecology(f, 555)),
      passes("C098", "ten per cent more", f -> ecology(f, 550)),
      passes("C098", "two lines that make up the amount", f -> {
        ecology(f, 300);
        f.income(yearly(f), IncomeItem.ECOLOGY, 200);
      }),
      trips("C099", "shares and a dividend of zero", f -> {
        f.income(yearly(f), IncomeItem.PROPERTY_DIVIDEND, 0);
        f.measure(MeasureType.DIVIDEND, null).on(MEASURE.STARTS_ON, "2024-09-30");
      }),
      trips(
          "C099",
          "dividend without shares",
          f -> f.income(yearly(f), IncomeItem.PROPERTY_DIVIDEND, 600)),
      trips(
          "C099",
          "shares without dividend",
          f -> f.measure(MeasureType.DIVIDEND, null).on(MEASURE.STARTS_ON, "2024-09-30")),
      passes("C099", "both", f -> {
        f.income(yearly(f), IncomeItem.PROPERTY_DIVIDEND, 600);
        f.measure(MeasureType.DIVIDEND, null).on(MEASURE.STARTS_ON, "2024-01-01");
      }),
      trips("C100", "three households of a group", f -> same(f, 3)),
      passes("C100", "two households of a group", f -> same(f, 2)),
      passes("C100", "three households of three groups", f -> {
        same(f, 2);
        Family third = f.neighbour(3);
        third.with(HOUSEHOLD.VILLAGE_GROUP, "第三组");
        line(third, IncomeItem.WAGE_MIGRANT).with(INCOME_ITEM.AMOUNT, 26000);
      }),
      trips("C101", "all amounts round", f -> round(f, 7)),
      passes("C101", "five of seven round", f -> round(f, 5)),
      trips("C101", "a hundred amounts that end in 7 and 8", f -> digits(f, 100, 7, 8)),
      passes("C101", "as many that end in anything", f -> digits(f, 100, 1, 2, 3, 4, 6, 7, 8, 9)),
      passes("C101", "too few to say anything", f -> digits(f, 80, 7, 8)),
      passes("C101", "what a document fixes", f -> {
        digits(f, 100, 7, 8);
        f.all(Catalogue.INCOME_ITEM)
            .forEach(line -> line.with(INCOME_ITEM.ITEM, IncomeItem.PENSION));
      }),
      trips("C102", "three exits just above", f -> exits(f, 3000)),
      passes("C102", "three exits well above", f -> exits(f, 3030)),
      trips("C103", "more than half more", f -> before(f, 0.66)),
      passes("C103", "less than half more", f -> before(f, 0.67)),
      passes("C103", "more than half more, explained", f -> {
        before(f, 0.5);
        yearly(f).with(INCOME_STATEMENT.EXPLANATION, "长子就业");
      }),
      passes("C103", "more than half more than three years ago", f -> account(f, 2022, 100, 10)),
      trips("C104", "71 per cent transfers in the year of exit", f -> transfers(f, 7100)),
      passes("C104", "70 per cent transfers in the year of exit", f -> transfers(f, 7000)),
      trips("C105", "no account", f -> yearly(f).remove()),
      trips("C105", "nothing but zero", f -> {
        f.clear(Catalogue.INCOME_ITEM);
        f.income(yearly(f), IncomeItem.WAGE_MIGRANT, 0);
      }),
      passes("C105", "one line", f -> {
        f.clear(Catalogue.INCOME_ITEM);
        f.income(yearly(f), IncomeItem.WAGE_MIGRANT, 1);
      }),
      trips(
          "C106",
          "a loan",
          f -> line(f, IncomeItem.WAGE_MIGRANT).with(INCOME_ITEM.SOURCE, "银行贷款本金")),
      passes("C106", "a loan where the region says nothing of loans", f -> {
        line(f, IncomeItem.WAGE_MIGRANT).with(INCOME_ITEM.SOURCE, "银行贷款本金");
        f.parameter("income.not_income.words", "报销款");
      }),
      passes("C106", "a loan in an item that does not count here", f -> {
        line(f, IncomeItem.WAGE_MIGRANT).with(INCOME_ITEM.SOURCE, "银行贷款本金");
        f.parameter("income.counts.A1", "no");
      }),
      passes(
          "C106", "wages", f -> line(f, IncomeItem.WAGE_MIGRANT).with(INCOME_ITEM.SOURCE, "外出务工")),
      trips("C107", "eleven months", f -> yearly(f).on(INCOME_STATEMENT.PERIOD_FROM, "2024-11-01")),
      trips("C107", "two accounts of one year", f -> account(f, 2025, 100, 10)),
      passes("C107", "two years", f -> account(f, 2024, 100, 10)));

  private IncomeTrials() {}

  private static Part yearly(Family family) {
    return family.first(Catalogue.INCOME_STATEMENT);
  }

  private static Part line(Family family, IncomeItem item) {
    return family.all(Catalogue.INCOME_ITEM).stream()
        .filter(part -> Coded.of(item).equals(part.row().get(INCOME_ITEM.ITEM)))
        .findFirst()
        .orElseThrow();
  }

  private static Part account(Family family, int year, double business, double cost) {
    Part statement = family
        .add(Catalogue.INCOME_STATEMENT)
        .with(INCOME_STATEMENT.PURPOSE, StatementPurpose.YEARLY)
        .with(INCOME_STATEMENT.YEAR, year)
        .on(INCOME_STATEMENT.PERIOD_FROM, (year - 1) + "-10-01")
        .on(INCOME_STATEMENT.PERIOD_UNTIL, year + "-09-30");
    family.income(statement, IncomeItem.BUSINESS_PLANTING, business);
    family.income(statement, IncomeItem.COST_PLANTING, cost);
    return statement;
  }

  private static BigDecimal net(Family family) {
    return Family.judge(family).context().situations().stream()
        .findFirst()
        .orElseThrow()
        .account(yearly(family).row(), Policy.of(Family.village(family)))
        .net();
  }

  private static void stated(Family family, int off) {
    yearly(family).with(INCOME_STATEMENT.STATED_NET, net(family).add(BigDecimal.valueOf(off)));
  }

  private static void before(Family family, double part) {
    double net = net(family).doubleValue();
    account(family, 2024, net * part, 0);
  }

  private static void wagesAtIdentification(Family family, double amount) {
    Part statement = family.all(Catalogue.INCOME_STATEMENT).getLast();
    family.all(Catalogue.INCOME_ITEM).stream()
        .filter(part -> statement.id().equals(part.row().get(INCOME_ITEM.STATEMENT)))
        .findFirst()
        .orElseThrow()
        .with(INCOME_ITEM.AMOUNT, amount);
  }

  private static void ecology(Family family, double amount) {
    family.income(yearly(family), IncomeItem.ECOLOGY, amount);
    family
        .measure(MeasureType.RETURNED_FARMLAND, null)
        .with(MEASURE.STANDARD, 500)
        .with(MEASURE.AREA, 1);
  }

  private static void same(Family family, int households) {
    line(family, IncomeItem.WAGE_MIGRANT).with(INCOME_ITEM.AMOUNT, 26000);
    IntStream.rangeClosed(2, households)
        .forEach(n ->
            line(family.neighbour(n), IncomeItem.WAGE_MIGRANT).with(INCOME_ITEM.AMOUNT, 26000));
  }

  private static void round(Family family, int lines) {
    family.parameter("income.digit_preference.items", "7");
    family.all(Catalogue.INCOME_ITEM).stream()
        .limit(lines)
        .forEach(part -> part.with(INCOME_ITEM.AMOUNT, 1250));
  }

  /// So many lines of production, the amounts of which end in one of these digits after the other.
  private static void digits(Family family, int lines, int... last) {
    Part statement = yearly(family);
    for (int i = 0; i < lines; i++) {
      family.income(statement, IncomeItem.BUSINESS_PLANTING, 1000 + i * 10 + last[i % last.length]);
    }
  }

  private static void exits(Family family, double perHead) {
    family.parameter("line.exit.working", "2980");
    for (Family one : List.of(family, family.neighbour(2), family.neighbour(3))) {
      Part statement = account(one, 2019, 0, 0);
      one.income(statement, IncomeItem.WAGE_MIGRANT, perHead * 5);
    }
  }

  private static void transfers(Family family, double amount) {
    Part statement = account(family, 2019, 0, 0);
    family.income(statement, IncomeItem.PENSION, amount);
    family.income(statement, IncomeItem.WAGE_MIGRANT, 10000 - amount);
  }
}
