package org.liuzhun.assessment.funds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.DISBURSEMENT;
import static org.liuzhun.registry.db.Tables.FUND_ARRIVAL;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PROJECT_CONTRACT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Part;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.FundSource;

/// The money of an orchard: 100,000 yuan in March and 50,000 in July, a contract of 90,000,
/// and what was paid of it.
class ProjectLedgerTest {

  private static final UUID ORCHARD = new UUID(1, 1);
  private static final UUID ROAD = new UUID(1, 2);

  private final Family family = Family.of("王建国", 1);

  @Test
  void aProjectWithoutAnyMoneyHasZerosAndNoShare() {
    ProjectLedger ledger = on("2026-06-15");
    assertEquals(yuan(0), ledger.arrived());
    assertEquals(yuan(0), ledger.contracted());
    assertEquals(yuan(0), ledger.paid());
    assertEquals(yuan(0), ledger.balance());
    assertEquals(Optional.empty(), ledger.paidShare());
    assertEquals(List.of(), movements());
  }

  @Test
  void eachKindOfMoneyIsSummedForItself() {
    orchard();
    ProjectLedger ledger = on("2026-12-31");
    assertEquals(yuan(150_000), ledger.arrived());
    assertEquals(yuan(90_000), ledger.contracted());
    assertEquals(yuan(60_000), ledger.disbursed());
    assertEquals(yuan(1_200), ledger.toHouseholds());
    assertEquals(yuan(61_200), ledger.paid());
    assertEquals(yuan(88_800), ledger.balance());
    assertEquals(Optional.of(new BigDecimal("40.8")), ledger.paidShare());
  }

  @Test
  void beforeTheFirstArrivalNothingIsThereAndThereIsNoShare() {
    orchard();
    ProjectLedger ledger = on("2026-03-09");
    assertEquals(yuan(0), ledger.arrived());
    assertEquals(yuan(90_000), ledger.contracted());
    assertEquals(yuan(0), ledger.balance());
    assertEquals(Optional.empty(), ledger.paidShare());
  }

  @Test
  void whatHappensOnTheDayCountsAndWhatHappensOnTheNextDoesNot() {
    arrival(ORCHARD, 100_000, "2026-03-10");
    disbursement(ORCHARD, 60_000, "2026-05-20");
    assertEquals(yuan(100_000), on("2026-03-10").balance());
    assertEquals(yuan(100_000), on("2026-05-19").balance());
    assertEquals(Optional.of(new BigDecimal("0.0")), on("2026-05-19").paidShare());
    assertEquals(yuan(40_000), on("2026-05-20").balance());
    assertEquals(Optional.of(new BigDecimal("60.0")), on("2026-05-20").paidShare());
  }

  @Test
  void theShareIsRoundedToATenthOfAPerCent() {
    arrival(ORCHARD, 30_000, "2026-03-10");
    disbursement(ORCHARD, 20_000, "2026-03-11");
    assertEquals(Optional.of(new BigDecimal("66.7")), on("2026-03-11").paidShare());
  }

  @Test
  void moneyThatWasAdvancedMakesTheBalanceNegative() {
    payment(ORCHARD, 1_200, "2026-02-01");
    arrival(ORCHARD, 1_000, "2026-03-10");
    assertEquals(yuan(-1_200), on("2026-02-01").balance());
    assertEquals(yuan(-200), on("2026-03-10").balance());
    assertEquals(Optional.of(new BigDecimal("120.0")), on("2026-03-10").paidShare());
    assertEquals(
        List.of("2026-02-01 payment -1200 -1200", "2026-03-10 fund_arrival 1000 -200"),
        movements());
  }

  @Test
  void eachSourceIsBalancedForItselfAndMoneyWithoutASourceStandsLast() {
    disbursement(ORCHARD, 60_000, "2026-05-20");
    arrival(ORCHARD, 100_000, "2026-03-10")
        .with(FUND_ARRIVAL.SOURCE, Coded.of(FundSource.PROVINCIAL));
    payment(ORCHARD, 1_200, "2026-04-01").with(PAYMENT.SOURCE, Coded.of(FundSource.PROVINCIAL));
    assertEquals(
        List.of("PROVINCIAL 100000 1200 98800"), sources("2026-05-19"), "only until the day");
    assertEquals(
        List.of("PROVINCIAL 100000 1200 98800", "- 0 60000 -60000"), sources("2026-05-20"));
  }

  @Test
  void sourcesStandInTheOrderOfTheOfficialTable() {
    for (FundSource source :
        List.of(FundSource.COUNTY, FundSource.PROVINCIAL, FundSource.CENTRAL)) {
      arrival(ORCHARD, 100, "2026-03-10").with(FUND_ARRIVAL.SOURCE, Coded.of(source));
    }
    assertEquals(
        List.of("CENTRAL 100 0 100", "PROVINCIAL 100 0 100", "COUNTY 100 0 100"),
        sources("2026-05-20"));
  }

  private List<String> sources(String day) {
    return SourceBalance.of(Family.village(family), ORCHARD, LocalDate.parse(day)).stream()
        .map(one -> one.source().flatMap(Coded::value).map(Enum::name).orElse("-")
            + " " + one.arrived().toPlainString()
            + " " + one.paid().toPlainString()
            + " " + one.balance().toPlainString())
        .toList();
  }

  @Test
  void theMoneyOfAnotherProjectIsNotCounted() {
    arrival(ROAD, 500_000, "2026-01-01");
    contract(ROAD, 400_000, "2026-01-02");
    disbursement(ROAD, 300_000, "2026-01-03");
    payment(ROAD, 200, "2026-01-04");
    payment(null, 100, "2026-01-05");
    ProjectLedger ledger = on("2026-12-31");
    assertEquals(yuan(0), ledger.arrived());
    assertEquals(yuan(0), ledger.contracted());
    assertEquals(yuan(0), ledger.paid());
    assertEquals(List.of(), movements());
  }

  @Test
  void whatHasNoDateHasNotHappenedAndWhatHasNoAmountChangesNothing() {
    arrival(ORCHARD, 100_000, "2026-03-10").without(FUND_ARRIVAL.ARRIVED_ON);
    disbursement(ORCHARD, 60_000, "2026-05-20").without(DISBURSEMENT.AMOUNT);
    payment(ORCHARD, 1_200, "2026-05-21").without(PAYMENT.PAID_ON);
    payment(ORCHARD, 1_200, "2026-05-22").without(PAYMENT.AMOUNT);
    assertEquals(yuan(0), on("2026-12-31").arrived());
    assertEquals(yuan(0), on("2026-12-31").paid());
    assertEquals(List.of(), movements());
  }

  @Test
  void movementsStandInTheOrderOfTheirDaysWithTheBalanceAfterEach() {
    orchard();
    assertEquals(
        List.of(
            "2026-03-10 fund_arrival 100000 100000",
            "2026-05-20 disbursement -60000 40000",
            "2026-06-01 payment -1200 38800",
            "2026-07-01 fund_arrival 50000 88800"),
        movements());
  }

  @Test
  void onOneDayTheMoneyArrivesBeforeItIsPaid() {
    payment(ORCHARD, 1_200, "2026-03-10");
    disbursement(ORCHARD, 60_000, "2026-03-10");
    arrival(ORCHARD, 100_000, "2026-03-10");
    assertEquals(
        List.of(
            "2026-03-10 fund_arrival 100000 100000",
            "2026-03-10 payment -1200 98800",
            "2026-03-10 disbursement -60000 38800"),
        movements());
  }

  @Test
  void theLastMovementLeavesTheBalanceOfTheLedger() {
    orchard();
    assertEquals(
        on("2026-12-31").balance(),
        Movement.of(Family.village(family), ORCHARD).getLast().balance());
  }

  /// Recorded in no particular order.
  private void orchard() {
    arrival(ORCHARD, 50_000, "2026-07-01");
    payment(ORCHARD, 1_200, "2026-06-01");
    contract(ORCHARD, 90_000, "2026-02-20");
    disbursement(ORCHARD, 60_000, "2026-05-20");
    arrival(ORCHARD, 100_000, "2026-03-10");
  }

  private Part arrival(UUID project, double amount, String day) {
    return family
        .add(Catalogue.FUND_ARRIVAL)
        .with(FUND_ARRIVAL.PROJECT, project)
        .with(FUND_ARRIVAL.AMOUNT, amount)
        .on(FUND_ARRIVAL.ARRIVED_ON, day);
  }

  private void contract(UUID project, double amount, String day) {
    family
        .add(Catalogue.PROJECT_CONTRACT)
        .with(PROJECT_CONTRACT.PROJECT, project)
        .with(PROJECT_CONTRACT.AMOUNT, amount)
        .on(PROJECT_CONTRACT.SIGNED_ON, day);
  }

  private Part disbursement(UUID project, double amount, String day) {
    return family
        .add(Catalogue.DISBURSEMENT)
        .with(DISBURSEMENT.PROJECT, project)
        .with(DISBURSEMENT.AMOUNT, amount)
        .on(DISBURSEMENT.PAID_ON, day);
  }

  private Part payment(@Nullable UUID project, double amount, String day) {
    return family
        .add(Catalogue.PAYMENT)
        .with(PAYMENT.PROJECT, project)
        .with(PAYMENT.AMOUNT, amount)
        .on(PAYMENT.PAID_ON, day);
  }

  private ProjectLedger on(String day) {
    return ProjectLedger.of(Family.village(family), ORCHARD, LocalDate.parse(day));
  }

  private List<String> movements() {
    return Movement.of(Family.village(family), ORCHARD).stream()
        .map(one -> "%s %s %s %s"
            .formatted(
                one.day(),
                one.row().entity().key(),
                one.change().toPlainString(),
                one.balance().toPlainString()))
        .toList();
  }

  private static BigDecimal yuan(long amount) {
    return BigDecimal.valueOf(amount);
  }
}
