package org.liuzhun.assessment.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.POLICY_PARAMETER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Part;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.StatementPurpose;

class IncomeAccountTest {

  private final Family family = Family.of("赵大山", 1);
  private final Part statement = family
      .add(Catalogue.INCOME_STATEMENT)
      .with(INCOME_STATEMENT.PURPOSE, StatementPurpose.YEARLY)
      .with(INCOME_STATEMENT.YEAR, 2025);

  @Test
  void netIncomeIsWagesAndProductionLessCostAndPropertyAndTransfers() {
    family.income(statement, IncomeItem.WAGE_MIGRANT, 12_000);
    family.income(statement, IncomeItem.BUSINESS_PLANTING, 9000);
    family.income(statement, IncomeItem.COST_PLANTING, 3500);
    family.income(statement, IncomeItem.COST_SUBSIDY, 500);
    family.income(statement, IncomeItem.PROPERTY_LAND, 800);
    family.income(statement, IncomeItem.TRANSFER_GRAIN, 650.5);
    assertEquals(new BigDecimal("3000"), account().sum(IncomeGroup.COST));
    assertEquals(new BigDecimal("22450.5"), account().gross());
    assertEquals(new BigDecimal("19450.5"), account().net());
  }

  @Test
  void aThirdOfAFenIsRounded() {
    family.income(statement, IncomeItem.WAGE_MIGRANT, 10_000);
    family.member("赵小山", Relation.SON, Sex.MALE, "2010-01-01");
    family.member("赵小水", Relation.SON, Sex.MALE, "2012-01-01");
    assertEquals(Optional.of(new BigDecimal("3333.33")), account().perHead());
  }

  @Test
  void whoDoesNotCountOrHasDiedOrCameLaterIsNotDividedBy() {
    family.income(statement, IncomeItem.WAGE_MIGRANT, 10_000);
    family.member("赵小山", Relation.SON, Sex.MALE, "2000-01-01").with(MEMBERSHIP.COUNTED, false);
    family
        .member("赵老太", Relation.MOTHER, Sex.FEMALE, "1940-01-01")
        .on(PERSON.DIED_ON, "2025-09-30");
    family
        .member("钱小芳", Relation.SPOUSE, Sex.FEMALE, "1980-01-01")
        .on(MEMBERSHIP.JOINED_ON, "2025-10-01");
    family.member("赵小宝", Relation.SON, Sex.MALE, "2025-10-01");
    assertEquals(1, account().members());
    family.member("赵小贝", Relation.SON, Sex.MALE, "2025-09-30");
    assertEquals(2, account().members(), "born on the last day");
  }

  @Test
  void anItemThatTheVillageDoesNotCountIsListedAndNotAdded() {
    family.income(statement, IncomeItem.TRANSFER_RELIEF, 2000);
    family
        .add(Catalogue.POLICY_PARAMETER)
        .with(POLICY_PARAMETER.KEY, "income.counts.D605")
        .on(POLICY_PARAMETER.EFFECTIVE_FROM, "2025-01-01")
        .with(POLICY_PARAMETER.VALUE, "no");
    assertEquals(BigDecimal.ZERO, account().net());
    assertEquals(Step.NOT_COUNTED, account().lines().get(4).step());
    assertTrue(account().lines().get(4).text().contains("2000"));
  }

  @Test
  void nothingRecordedIsNotZero() {
    assertTrue(account().isBlank());
    assertEquals(Optional.empty(), account().perHead());
  }

  @Test
  void theIncomeYearRunsFromOctoberToSeptember() {
    assertEquals(
        new Period(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 9, 30)),
        account().period());
    assertTrue(account().period().isYear());
  }

  @Test
  void aCalendarYearIsTheYearItself() {
    family
        .add(Catalogue.POLICY_PARAMETER)
        .with(POLICY_PARAMETER.KEY, "cycle.start")
        .on(POLICY_PARAMETER.EFFECTIVE_FROM, "2025-01-01")
        .with(POLICY_PARAMETER.VALUE, "01-01");
    assertEquals(
        new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
        account().period());
  }

  @Test
  void anIdentificationCoversTheTwelveMonthsBeforeItsMonth() {
    statement
        .with(INCOME_STATEMENT.PURPOSE, StatementPurpose.IDENTIFICATION)
        .with(INCOME_STATEMENT.YEAR, 2021);
    family
        .add(Catalogue.EPISODE)
        .with(EPISODE.KIND, EpisodeKind.MONITORED)
        .on(EPISODE.IDENTIFIED_ON, "2021-06-18");
    assertEquals(
        new Period(LocalDate.of(2020, 6, 1), LocalDate.of(2021, 5, 31)),
        account().period());
  }

  @Test
  void statedTotalsAreComparedAndNeverUsed() {
    family.income(statement, IncomeItem.WAGE_MIGRANT, 10_000);
    statement
        .with(INCOME_STATEMENT.STATED_NET, 12_000)
        .with(INCOME_STATEMENT.STATED_WAGES, 10_000.5);
    List<Difference> differences = account().differences();
    assertEquals(1, differences.size());
    assertEquals(new BigDecimal("2000"), differences.getFirst().amount());
    assertEquals(new BigDecimal("10000"), account().net());
  }

  @Test
  void ownProduceCountsWhereTheRegionCountsIt() {
    family
        .income(statement, IncomeItem.BUSINESS_PLANTING, 1200)
        .with(INCOME_ITEM.OWN_CONSUMED, true);
    assertEquals(new BigDecimal("1200"), account().net());
    assertTrue(texts(account()).contains("种植收入  1200元（自产自用，按当地市价折算）"), texts(account())::toString);
    family.parameter("income.counts.own_consumption", "no");
    assertEquals(BigDecimal.ZERO, account().net());
  }

  @Test
  void disposableIncomeTakesOffTheTransfersPaidAndIsComparedWhereTheRegionSaysSo() {
    family.income(statement, IncomeItem.WAGE_MIGRANT, 10_000);
    statement.with(INCOME_STATEMENT.TRANSFER_EXPENDITURE, 700);
    assertEquals(new BigDecimal("9300"), account().disposable());
    assertEquals(Optional.of(new BigDecimal("9300.00")), account().disposablePerHead());
    assertEquals(Optional.of(new BigDecimal("10000.00")), account().comparedPerHead());
    family.parameter("income.measure", "disposable");
    assertEquals(Optional.of(new BigDecimal("9300.00")), account().comparedPerHead());
    assertTrue(texts(account()).contains("可支配收入 = 纯收入10000 − 转移性支出700 = 9300元"));
  }

  @Test
  void theReferenceIsShownBothWaysWhateverTheRegionCompares() {
    family.income(statement, IncomeItem.WAGE_MIGRANT, 10_000);
    statement.with(INCOME_STATEMENT.CLAIMS, 500).with(INCOME_STATEMENT.COMPLIANT_SELF_PAID, 2000);
    family.parameter("income.reference.claims", "no");
    assertEquals(Optional.of(new BigDecimal("8000.00")), account().referencePerHead());
    assertEquals("监测参考人均两种算法：加理赔、减自付 8500元；都不计 10000元", texts(account()).getLast());
  }

  @Test
  void theAccountNamesWhomItDividesByAndWhomNot() {
    family.income(statement, IncomeItem.WAGE_MIGRANT, 10_000);
    String head = family.head().person().row().get(PERSON.NAME, "");
    assertTrue(texts(account()).contains("核算人口 1人：" + head));
    family.member("赵小山", Relation.SON, Sex.MALE, "2000-01-01").with(MEMBERSHIP.COUNTED, false);
    assertTrue(texts(account()).contains("核算人口 1人：" + head + "；不计：赵小山"));
  }

  private static List<String> texts(IncomeAccount account) {
    return account.lines().stream().map(AccountLine::text).toList();
  }

  @Test
  void theRulesByWhichLinesDoNotCountAreNamedFirstAndEachOnce() {
    family.income(statement, IncomeItem.WAGE_MIGRANT, 12_000);
    family.income(statement, IncomeItem.WAGE_MIGRANT, 3000);
    family
        .income(statement, IncomeItem.BUSINESS_PLANTING, 900)
        .with(INCOME_ITEM.OWN_CONSUMED, true);
    family.income(statement, IncomeItem.TRANSFER_GRAIN, 650);
    family.parameter("income.counts." + IncomeItem.TRANSFER_GRAIN.code(), "no");
    assertEquals(
        List.of(
            "income.counts." + IncomeItem.TRANSFER_GRAIN.code(),
            "cycle.start",
            "income.measure",
            "income.reference.claims",
            "income.reference.self_paid",
            "income.tolerance",
            "income.counts." + IncomeItem.WAGE_MIGRANT.code(),
            "income.counts." + IncomeItem.BUSINESS_PLANTING.code(),
            "income.counts.own_consumption"),
        account().parameters());
  }

  @Test
  void theBeginningOfTheIncomeYearIsNamedOnlyWhereItDecidesTheMonths() {
    family.income(statement, IncomeItem.WAGE_MIGRANT, 12_000);
    assertTrue(account().parameters().contains("cycle.start"));
    statement.on(INCOME_STATEMENT.PERIOD_FROM, "2025-01-01");
    statement.on(INCOME_STATEMENT.PERIOD_UNTIL, "2025-12-31");
    assertFalse(account().parameters().contains("cycle.start"));
  }

  private IncomeAccount account() {
    VillageFile village = Family.village(family);
    return IncomeAccount.of(family.dossier(), statement.row(), Policy.of(village));
  }
}
