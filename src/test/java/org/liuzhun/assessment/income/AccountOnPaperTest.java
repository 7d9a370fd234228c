package org.liuzhun.assessment.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Part;
import org.liuzhun.policy.Parameter;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.text.Texts;

/// The account as it stands on paper, word for word, and its edges.
class AccountOnPaperTest {

  private final Family family = Family.of("赵大山", 7);
  private final Part statement = statement(StatementPurpose.YEARLY, 2025);

  @BeforeEach
  void chinese() {
    Texts.use(Texts.CHINESE);
  }

  @Test
  void everyLineOfTheAccountIsWrittenOut() {
    family
        .income(statement, IncomeItem.WAGE_MIGRANT, 12_000)
        .with(INCOME_ITEM.PERSON, family.head().person().id());
    family.income(statement, IncomeItem.BUSINESS_PLANTING, 9000);
    family.income(statement, IncomeItem.COST_PLANTING, 3500);
    family.income(statement, IncomeItem.TRANSFER_DONATION, 400);
    statement.with(INCOME_STATEMENT.CLAIMS, 500).with(INCOME_STATEMENT.COMPLIANT_SELF_PAID, 900);
    assertEquals(
        List.of(
            "务工收入 赵大山 12000元",
            "工资性收入合计 12000元",
            "种植收入  9000元",
            "生产经营性收入合计 9000元",
            "种植支出  3500元",
            "生产经营性支出合计 3500元",
            "财产性收入合计 0元",
            "社会捐赠  400元，按本地口径不计入",
            "转移性收入合计 0元",
            "年总收入 = 工资性12000 + 生产经营性9000 + 财产性0 + 转移性0 = 21000元",
            "家庭纯收入 = 工资性12000 +（生产经营性9000 − 支出3500）+ 财产性0 + 转移性0 = 17500元",
            "核算人口 1人：赵大山",
            "人均纯收入 = 17500 ÷ 1人 = 17500元",
            "监测参考总收入 = 纯收入17500，理赔收入500，合规自付支出900，按本地口径 = 17100元",
            "监测参考人均 = 17100 ÷ 1人 = 17100元",
            "监测参考人均两种算法：加理赔、减自付 17100元；都不计 17500元"),
        account().lines().stream().map(AccountLine::text).toList());
  }

  @Test
  void bothReferenceFiguresAreWrittenWhereverClaimsOrSelfPaymentAreRecorded() {
    family.income(statement, IncomeItem.WAGE_MIGRANT, 1000);
    assertFalse(writesBoth());
    statement.with(INCOME_STATEMENT.CLAIMS, 500);
    assertTrue(writesBoth());
    statement.without(INCOME_STATEMENT.CLAIMS).with(INCOME_STATEMENT.COMPLIANT_SELF_PAID, 1);
    assertTrue(writesBoth());
  }

  @Test
  void whereTheRegionComparesDisposableIncomeItIsWrittenForEachHeadToo() {
    family.income(statement, IncomeItem.WAGE_MIGRANT, 1000);
    statement.with(INCOME_STATEMENT.TRANSFER_EXPENDITURE, 300);
    family.parameter("income.measure", "disposable");
    assertTrue(account().lines().stream()
        .anyMatch(line -> line.step() == Step.DISPOSABLE_PER_HEAD
            && line.amount().compareTo(BigDecimal.valueOf(700)) == 0));
  }

  private boolean writesBoth() {
    return account().lines().stream().anyMatch(line -> line.step() == Step.REFERENCE_BOTH);
  }

  @Test
  void everyStatedTotalIsComparedAndOneYuanIsTolerated() {
    family.income(statement, IncomeItem.WAGE_MIGRANT, 1000);
    family.income(statement, IncomeItem.BUSINESS_PLANTING, 200);
    family.income(statement, IncomeItem.COST_PLANTING, 50);
    family.income(statement, IncomeItem.PROPERTY_LAND, 30);
    family.income(statement, IncomeItem.TRANSFER_GRAIN, 20);
    state(1);
    assertEquals(List.of(), account().differences());
    state(1.01);
    statement.with(INCOME_STATEMENT.STATED_MEMBERS, 2);
    assertEquals(
        List.of(
            "stated_members",
            "stated_wages",
            "stated_business",
            "stated_business_cost",
            "stated_property",
            "stated_transfer",
            "stated_gross",
            "stated_net",
            "stated_per_head"),
        account().differences().stream()
            .map(difference -> difference.field().key().substring("income_statement.".length()))
            .toList());
  }

  @Test
  void aBlankAccountIsComparedWithNothing() {
    state(100);
    assertEquals(List.of(), account().differences());
  }

  @Test
  void theLastAccountEndedBeforeTheDayAndHoldsLines() {
    Part later = statement(StatementPurpose.YEARLY, 2026);
    family.income(statement, IncomeItem.WAGE_MIGRANT, 1000);
    assertEquals(Optional.of(statement.id()), last("2026-10-01"));
    family.income(later, IncomeItem.WAGE_MIGRANT, 2000);
    assertEquals(Optional.of(later.id()), last("2026-10-01"));
    assertEquals(Optional.of(statement.id()), last("2026-09-30"));
    assertEquals(Optional.empty(), last("2025-09-30"));
  }

  @Test
  void ofOnePeriodTheYearlyAccountIsTheLast() {
    Part other = statement(StatementPurpose.REMOVAL, 2025);
    family.income(statement, IncomeItem.WAGE_MIGRANT, 1000);
    family.income(other, IncomeItem.WAGE_MIGRANT, 2000);
    assertEquals(Optional.of(statement.id()), last("2026-01-01"));
    assertEquals(
        List.of(other.id(), statement.id()),
        IncomeAccount.all(family.dossier(), policy()).stream()
            .map(account -> account.statement().id())
            .toList());
  }

  @Test
  void sharesAreOfWhatCountsAndCostIsNoIncome() {
    assertEquals(Optional.empty(), account().shareOf(IncomeGroup.TRANSFERS));
    family.income(statement, IncomeItem.WAGE_MIGRANT, 750);
    family.income(statement, IncomeItem.TRANSFER_GRAIN, 250).with(INCOME_ITEM.ESTIMATED, true);
    family.income(statement, IncomeItem.TRANSFER_DONATION, 5000);
    assertEquals(Optional.of(new BigDecimal("25.0")), account().shareOf(IncomeGroup.TRANSFERS));
    assertEquals(Optional.of(new BigDecimal("75.0")), account().provenShare());
    family.income(statement, IncomeItem.COST_PLANTING, 1000);
    assertEquals(Optional.empty(), account().shareOf(IncomeGroup.TRANSFERS));
    assertEquals(Optional.of(new BigDecimal("75.0")), account().provenShare());
  }

  @Test
  void aPeriodIsTakenFromTheStatementOnlyWhole() {
    statement.on(INCOME_STATEMENT.PERIOD_FROM, "2025-01-01");
    assertEquals(LocalDate.of(2024, 10, 1), account().period().from());
    statement.on(INCOME_STATEMENT.PERIOD_UNTIL, "2025-11-30");
    assertEquals(LocalDate.of(2025, 11, 30), account().period().until());
    assertFalse(account().period().isYear());
    statement.without(INCOME_STATEMENT.PERIOD_FROM);
    assertEquals(LocalDate.of(2025, 9, 30), account().period().until());
  }

  @Test
  void anIdentificationGoesByTheMonitoringOfItsYearAndByTheApplicationFirst() {
    Part identification = statement(StatementPurpose.IDENTIFICATION, 2025);
    episode(EpisodeKind.REGISTERED, "2025-03-10");
    episode(EpisodeKind.MONITORED, "2024-05-10");
    assertEquals(LocalDate.of(2025, 9, 30), until(identification));
    Part monitored = episode(EpisodeKind.MONITORED, "2025-07-10");
    assertEquals(LocalDate.of(2025, 6, 30), until(identification));
    monitored.on(EPISODE.APPLIED_ON, "2025-06-02");
    assertEquals(LocalDate.of(2025, 5, 31), until(identification));
    Part removal = statement(StatementPurpose.REMOVAL, 2025);
    assertEquals(LocalDate.of(2025, 9, 30), until(removal));
    monitored.on(EPISODE.ENDED_ON, "2025-12-20");
    assertEquals(LocalDate.of(2025, 11, 30), until(removal));
  }

  @Test
  void theLineOfADayIsTheRegionsOwnBeforeTheNationalOne() {
    LocalDate then = LocalDate.of(2018, 6, 1);
    assertEquals(Optional.of("2995"), value(Lines.poverty(policy(), then)));
    assertEquals(Optional.of("2995"), value(Lines.exit(policy(), then)));
    assertEquals(Optional.of("2995"), value(Lines.staying(policy(), then)));
    assertEquals(Optional.of("6000"), value(Lines.staying(policy(), LocalDate.of(2021, 6, 1))));
    family.parameter("line.exit.working", "3535", "2018-01-01");
    assertEquals(Optional.of("3535"), value(Lines.exit(policy(), then)));
    assertEquals(Optional.of("2995"), value(Lines.poverty(policy(), then)));
  }

  @Test
  void nothingGrowsFromNothingAndNothingMayBeLeft() {
    BigDecimal hundred = BigDecimal.valueOf(100);
    assertEquals(Optional.empty(), Growth.yearly(BigDecimal.ZERO, hundred, 1));
    assertEquals(Optional.empty(), Growth.yearly(hundred, hundred, 0));
    assertEquals(Optional.of(new BigDecimal("-100.0")), Growth.yearly(hundred, BigDecimal.ZERO, 1));
    assertTrue(Growth.change(BigDecimal.ZERO, hundred).isEmpty());
  }

  /// Every total stated so much above what the lines give.
  private void state(double off) {
    statement
        .with(INCOME_STATEMENT.STATED_WAGES, 1000 + off)
        .with(INCOME_STATEMENT.STATED_BUSINESS, 200 + off)
        .with(INCOME_STATEMENT.STATED_BUSINESS_COST, 50 + off)
        .with(INCOME_STATEMENT.STATED_PROPERTY, 30 + off)
        .with(INCOME_STATEMENT.STATED_TRANSFER, 20 + off)
        .with(INCOME_STATEMENT.STATED_GROSS, 1250 + off)
        .with(INCOME_STATEMENT.STATED_NET, 1200 + off)
        .with(INCOME_STATEMENT.STATED_PER_HEAD, 1200 + off);
  }

  private Part statement(StatementPurpose purpose, int year) {
    return family
        .add(Catalogue.INCOME_STATEMENT)
        .with(INCOME_STATEMENT.PURPOSE, purpose)
        .with(INCOME_STATEMENT.YEAR, year);
  }

  private Part episode(EpisodeKind kind, String identified) {
    return family
        .add(Catalogue.EPISODE)
        .with(EPISODE.KIND, kind)
        .on(EPISODE.IDENTIFIED_ON, identified);
  }

  private LocalDate until(Part part) {
    return IncomeAccount.of(family.dossier(), part.row(), policy()).period().until();
  }

  private Optional<UUID> last(String day) {
    return IncomeAccount.last(family.dossier(), policy(), LocalDate.parse(day))
        .map(account -> account.statement().id());
  }

  private static Optional<String> value(Optional<Parameter> line) {
    return line.map(Parameter::value);
  }

  private IncomeAccount account() {
    return IncomeAccount.of(family.dossier(), statement.row(), policy());
  }

  private Policy policy() {
    VillageFile village = Family.village(family);
    return Policy.of(village);
  }
}
