package org.liuzhun.assessment.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.DIVIDEND;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PRODUCTION_RECORD;
import static org.liuzhun.registry.db.Tables.WORK_SPELL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Kin;
import org.liuzhun.assessment.Part;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EmployerLevel;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.StatementPurpose;

/// What is known of a household's income without anybody asking again.
class KnownIncomeTest {

  private final Family family = Family.of("赵大山", 1);
  private final Part statement = family
      .add(Catalogue.INCOME_STATEMENT)
      .with(INCOME_STATEMENT.PURPOSE, StatementPurpose.YEARLY)
      .with(INCOME_STATEMENT.YEAR, 2025)
      .on(INCOME_STATEMENT.PERIOD_FROM, "2025-01-01")
      .on(INCOME_STATEMENT.PERIOD_UNTIL, "2025-12-31");

  private List<ProposedLine> lines(String today) {
    VillageFile village = VillageFile.of(family.rows());
    return KnownIncome.of(
        village.dossiers().iterator().next(),
        statement.row(),
        Policy.of(village),
        LocalDate.parse(today));
  }

  private List<ProposedLine> lines() {
    return lines("2026-03-01");
  }

  private void paid(IncomeItem item, double amount, String day) {
    family
        .add(Catalogue.PAYMENT)
        .with(PAYMENT.INCOME_ITEM, item)
        .with(PAYMENT.AMOUNT, amount)
        .on(PAYMENT.PAID_ON, day);
  }

  private Part spell(double monthly, String from) {
    return family
        .add(Catalogue.WORK_SPELL)
        .with(WORK_SPELL.PERSON, family.head().person().id())
        .with(WORK_SPELL.MONTHLY_PAY, monthly)
        .on(WORK_SPELL.STARTS_ON, from);
  }

  private List<IncomeItem> items() {
    return lines().stream().map(ProposedLine::item).toList();
  }

  private static void assertAmount(String expected, ProposedLine line) {
    assertEquals(0, new BigDecimal(expected).compareTo(line.amount()), line.toString());
  }

  @Test
  void paymentsOfTheMonthsAreOneLineForEachItem() {
    paid(IncomeItem.TRANSFER_GRAIN, 320, "2025-04-10");
    paid(IncomeItem.TRANSFER_GRAIN, 80.5, "2025-12-31");
    paid(IncomeItem.TRANSFER_GRAIN, 999, "2024-12-31");
    paid(IncomeItem.TRANSFER_GRAIN, 999, "2026-01-01");
    ProposedLine line = lines().getFirst();
    assertEquals(1, lines().size());
    assertAmount("400.5", line);
    assertEquals("到户补助 2 笔，最近一笔 2025-12-31", line.source());
  }

  @Test
  void workAwayIsItsPayForTheMonthsThatLieInThePeriod() {
    spell(3200, "2024-06-01").on(WORK_SPELL.ENDS_ON, "2025-03-31");
    spell(4000, "2025-09-20").on(WORK_SPELL.ENDS_ON, "2026-05-01");
    ProposedLine line = lines().getFirst();
    assertEquals(IncomeItem.WAGE_MIGRANT, line.item());
    assertAmount("21600", line);
    assertTrue(line.estimated());
    assertEquals(family.head().person().id(), line.person());
  }

  @Test
  void whatWouldBeEarnedAfterTodayIsNotKnown() {
    spell(3000, "2025-01-01");
    assertAmount("9000", lines("2025-03-31").getFirst());
  }

  @Test
  void anAllowanceThatWasPaidIsNotCountedByTheMonthAsWell() {
    family
        .measure(MeasureType.LOW_INCOME_ALLOWANCE, family.head())
        .on(MEASURE.STARTS_ON, "2023-01-01")
        .with(MEASURE.MONTHLY_AMOUNT, 400);
    assertAmount("4800", lines().getFirst());
    paid(IncomeItem.LOW_INCOME_ALLOWANCE, 4700, "2025-06-01");
    assertEquals(1, lines().size());
    assertAmount("4700", lines().getFirst());
  }

  @Test
  void aPostIsWagesOfWhoeverMadeIt() {
    Part post = family
        .measure(MeasureType.PUBLIC_POST, family.head())
        .on(MEASURE.STARTS_ON, "2025-01-01")
        .with(MEASURE.EMPLOYER_LEVEL, EmployerLevel.TOWNSHIP)
        .with(MEASURE.MONTHS, 6)
        .with(MEASURE.MONTHLY_AMOUNT, 800);
    assertEquals(IncomeItem.WAGE_TOWNSHIP_POST, lines().getFirst().item());
    assertAmount("4800", lines().getFirst());
    post.with(MEASURE.EMPLOYER_LEVEL, EmployerLevel.DEPARTMENT);
    assertEquals(IncomeItem.WAGE_DEPARTMENT_POST, lines().getFirst().item());
    post.without(MEASURE.EMPLOYER_LEVEL);
    assertEquals(IncomeItem.WAGE_VILLAGE_POST, lines().getFirst().item());
  }

  @Test
  void aPostThatIsOnlyPlannedEarnsNothing() {
    Part post = family
        .measure(MeasureType.PUBLIC_POST, family.head())
        .on(MEASURE.STARTS_ON, "2025-01-01")
        .with(MEASURE.MONTHLY_AMOUNT, 800);
    post.with(MEASURE.STATE, MeasureState.PLANNED);
    assertEquals(List.of(), lines());
    post.with(MEASURE.STATE, MeasureState.RUNNING);
    assertAmount("9600", lines().getFirst());
  }

  @Test
  void workThatBeganAfterThePeriodOrOnADayUnknownIsNoneOfIt() {
    spell(3000, "2026-01-01");
    spell(3000, "2025-01-01").without(WORK_SPELL.STARTS_ON);
    assertEquals(List.of(), lines());
  }

  @Test
  void halfAMonthCountsAsOneAndLessAsNone() {
    spell(3000, "2025-12-17");
    assertAmount("3000", lines().getFirst());
    family.clear(Catalogue.WORK_SPELL);
    spell(3000, "2025-12-18");
    assertEquals(List.of(), lines());
  }

  @Test
  void produceIsSaleAndCost() {
    Part record = family
        .add(Catalogue.PRODUCTION_RECORD)
        .with(PRODUCTION_RECORD.YEAR, 2025)
        .with(PRODUCTION_RECORD.HEADS, 4)
        .with(PRODUCTION_RECORD.GROSS, 9000)
        .with(PRODUCTION_RECORD.COST, 3500);
    assertEquals(List.of(IncomeItem.BUSINESS_BREEDING, IncomeItem.COST_BREEDING), items());
    record.without(PRODUCTION_RECORD.HEADS).with(PRODUCTION_RECORD.AREA, 3);
    assertEquals(List.of(IncomeItem.BUSINESS_PLANTING, IncomeItem.COST_PLANTING), items());
    record.without(PRODUCTION_RECORD.AREA);
    assertEquals(List.of(IncomeItem.BUSINESS_OTHER, IncomeItem.COST_OTHER), items());
  }

  @Test
  void twoLinesOfOneItemAreAnEstimateOnlyIfOneOfThemIs() {
    for (int area = 1; area <= 2; area++) {
      family
          .add(Catalogue.PRODUCTION_RECORD)
          .with(PRODUCTION_RECORD.YEAR, 2025)
          .with(PRODUCTION_RECORD.AREA, area)
          .with(PRODUCTION_RECORD.GROSS, 1000);
      spell(1000, "2025-07-01");
    }
    List<ProposedLine> both = lines();
    assertEquals(List.of(IncomeItem.WAGE_MIGRANT, IncomeItem.BUSINESS_PLANTING), items());
    assertTrue(both.getFirst().estimated());
    assertAmount("12000", both.getFirst());
    assertFalse(both.getLast().estimated());
    assertAmount("2000", both.getLast());
  }

  @Test
  void aDividendThatIsAmongThePaymentsIsNotCountedTwice() {
    family
        .add(Catalogue.DIVIDEND)
        .with(DIVIDEND.PAID_AMOUNT, 550)
        .on(DIVIDEND.PAID_ON, "2025-06-20");
    paid(IncomeItem.LOW_INCOME_ALLOWANCE, 4700, "2025-06-01");
    assertEquals(List.of(IncomeItem.PROPERTY_DIVIDEND, IncomeItem.LOW_INCOME_ALLOWANCE), items());
    paid(IncomeItem.PROPERTY_DIVIDEND, 540, "2025-06-21");
    assertEquals(2, lines().size());
    assertAmount("540", lines().getFirst());
  }

  @Test
  void linesOfOneItemStandInTheOrderOfThePeople() {
    Kin son = family.member("赵小山", Relation.SON, Sex.MALE, "2000-05-05");
    spell(3000, "2025-01-01").with(WORK_SPELL.PERSON, son.person().id());
    spell(2000, "2025-01-01");
    List<UUID> people = lines().stream().map(ProposedLine::person).toList();
    assertEquals(people.stream().sorted(Comparator.comparing(UUID::toString)).toList(), people);
    assertEquals(2, people.size());
  }

  @Test
  void aDividendIsKnownOnceItIsPaid() {
    family.add(Catalogue.DIVIDEND).with(DIVIDEND.DUE_AMOUNT, 600).on(DIVIDEND.DUE_ON, "2025-06-01");
    assertEquals(List.of(), lines());
    family
        .add(Catalogue.DIVIDEND)
        .with(DIVIDEND.PAID_AMOUNT, 550)
        .on(DIVIDEND.PAID_ON, "2025-06-20");
    assertAmount("550", lines().getFirst());
  }
}
