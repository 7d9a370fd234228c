package org.liuzhun.ui.funds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.FUND_ARRIVAL;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PROJECT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.funds.Movement;
import org.liuzhun.assessment.funds.ProjectLedger;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.ui.session.MemorySession;

class PastedPaymentsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final UUID SEEDS = new UUID(4, 1);

  private final MemorySession session =
      new MemorySession(VillageFile.of(DemoVillage.of(40, 3, TODAY, 3).rows()));
  private final Row pattern = Row.empty(Catalogue.PAYMENT, new UUID(5, 1))
      .with(PAYMENT.PROJECT, SEEDS)
      .with(PAYMENT.POLICY, "鸡苗补助")
      .with(PAYMENT.STANDARD, new BigDecimal("12.5"))
      .with(PAYMENT.PAID_ON, TODAY.minusDays(2));

  @Test
  void thirtyHouseholdsArePaidByOnePasteAndTheLedgerFollows() {
    session.save(Edit.begin()
        .create(Row.empty(Catalogue.PROJECT, SEEDS).with(PROJECT.NAME, "鸡苗发放"))
        .create(Row.empty(Catalogue.FUND_ARRIVAL, new UUID(6, 1))
            .with(FUND_ARRIVAL.PROJECT, SEEDS)
            .with(FUND_ARRIVAL.ARRIVED_ON, TODAY.minusDays(20))
            .with(FUND_ARRIVAL.AMOUNT, new BigDecimal("10000")))
        .build());
    List<Dossier> thirty = session.village().dossiers().stream().limit(30).toList();
    String text = thirty.stream()
        .map(file -> file.household().get(HOUSEHOLD.NUMBER) + "\t20")
        .collect(Collectors.joining("\n"));
    PastedPayments pasted = new PastedPayments(text, pattern, session.village());
    assertEquals(30, pasted.sound());
    assertEquals(0, pasted.sum().compareTo(new BigDecimal("7500")));
    session.save(pasted.edit(session.ids()));
    List<Row> payments = session.village().all(Catalogue.PAYMENT).stream()
        .filter(row -> SEEDS.equals(row.get(PAYMENT.PROJECT)))
        .toList();
    assertEquals(30, payments.size());
    Row first = payments.getFirst();
    assertEquals("鸡苗补助", first.get(PAYMENT.POLICY));
    assertEquals(thirty.getFirst().id(), first.get(PAYMENT.HOUSEHOLD));
    assertEquals(thirty.getFirst().household().get(HOUSEHOLD.ACCOUNT), first.get(PAYMENT.ACCOUNT));
    ProjectLedger before = ProjectLedger.of(session.village(), SEEDS, TODAY.minusDays(3));
    ProjectLedger after = ProjectLedger.of(session.village(), SEEDS, TODAY);
    assertEquals(0, before.balance().compareTo(new BigDecimal("10000")));
    assertEquals(0, after.balance().compareTo(new BigDecimal("2500")));
    assertEquals("75.0", after.paidShare().orElseThrow().toPlainString());
    List<Movement> movements = Movement.of(session.village(), SEEDS);
    assertEquals(31, movements.size());
    assertEquals(0, movements.getLast().balance().compareTo(after.balance()));
  }

  @Test
  void aLineThatMeansNobodyOrSeveralOrNoSumStaysWithItsReason() {
    String group =
        session.village().dossiers().iterator().next().household().get(HOUSEHOLD.VILLAGE_GROUP);
    String head = session.village().dossiers().iterator().next().title();
    PastedPayments pasted = new PastedPayments(
        "张不存在\t3\n" + group + "\t3\n" + head + "\n" + head + "\t许多", pattern, session.village());
    assertEquals(4, pasted.entries().size());
    assertTrue(pasted.entries().stream().noneMatch(PastedPayments.Entry::isSound));
    assertTrue(pasted.edit(session.ids()).writes().isEmpty());
  }

  @Test
  void anAmountThatIsGivenCountsBeforeTheStandard() {
    String head = session.village().dossiers().iterator().next().household().get(HOUSEHOLD.NUMBER);
    PastedPayments pasted =
        new PastedPayments(head + "\t2\t1,234.5\t6222 0001", pattern, session.village());
    PastedPayments.Entry entry = pasted.entries().getFirst();
    assertEquals(0, new BigDecimal("1234.5").compareTo(entry.amount()));
    assertEquals("62220001", entry.account());
  }

  @Test
  void aProjectBeyondPlanningLacksWhatTheEntryFormDemands() {
    Row village = session.village().all(Catalogue.PROJECT).stream()
        .filter(row -> row.get(PROJECT.GOAL) == null)
        .findFirst()
        .orElseThrow();
    assertTrue(ProjectPage.notes(village).containsKey(Catalogue.PROJECT.field(PROJECT.GOAL)));
    Row planned = Row.empty(Catalogue.PROJECT, new UUID(8, 8));
    assertTrue(ProjectPage.notes(planned).isEmpty());
  }
}
