package org.liuzhun.ui.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.FOUR_NOT;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PLAN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.Offer;
import org.liuzhun.ui.parts.References;

/// What can be taken over: nothing is written before it was confirmed, and nothing twice.
class OffersTest {

  private static final Desk DESK = new Desk(References.NONE, (_, _) -> {}, _ -> Map.of());

  private static final UUID HOUSE = new UUID(1, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Row LAST = statement(2025);
  private static final Row NOW = statement(2026);

  private final List<Row> rows = new ArrayList<>(List.of(
      Row.empty(Catalogue.HOUSEHOLD, HOUSE).with(HOUSEHOLD.VILLAGE_GROUP, "一组"), LAST, NOW));

  @BeforeAll
  static void language() {
    Texts.use(Texts.CHINESE);
  }

  private static Row statement(int year) {
    return Row.keyed(Catalogue.INCOME_STATEMENT, HOUSE, Coded.of(StatementPurpose.YEARLY), year);
  }

  private static Row line(Row statement, IncomeItem item, int amount) {
    return Row.keyed(Catalogue.INCOME_ITEM, statement.id(), Coded.of(item), null)
        .with(INCOME_ITEM.HOUSEHOLD, HOUSE)
        .with(INCOME_ITEM.AMOUNT, BigDecimal.valueOf(amount));
  }

  private Row payment(int amount) {
    return Row.empty(Catalogue.PAYMENT, new UUID(5, rows.size()))
        .with(PAYMENT.HOUSEHOLD, HOUSE)
        .with(PAYMENT.INCOME_ITEM, Coded.of(IncomeItem.TRANSFER_GRAIN))
        .with(PAYMENT.AMOUNT, BigDecimal.valueOf(amount))
        .with(PAYMENT.PAID_ON, LocalDate.of(2026, 6, 1));
  }

  private IncomeOffers offers() {
    VillageFile village = VillageFile.of(rows);
    return new IncomeOffers(
        new Subject(
            village,
            village.dossier(HOUSE).orElseThrow(),
            TODAY,
            List.of(),
            Policy.of(village),
            Cover.HIDDEN),
        NOW);
  }

  private static Object written(Offer offer, Entity entity, Field<?> field) {
    Edit.Builder edit = Edit.begin();
    offer.write().accept(edit);
    Edit.Write write = edit.build().writes().getFirst();
    assertEquals(entity, write.entity());
    return write.cells().get(field);
  }

  @Test
  void aPaymentIsOfferedOnceWithItsSource() {
    rows.add(payment(300));
    Offer offer = offers().known().getFirst();
    assertTrue(offer.likely());
    assertTrue(offer.text().startsWith("地力补贴：300 元（到户补助 1 笔"), offer.text());
    assertEquals(
        "到户补助 1 笔，最近一笔 2026-06-01",
        written(offer, Catalogue.INCOME_ITEM, Catalogue.INCOME_ITEM.field(INCOME_ITEM.SOURCE)));
    rows.add(line(NOW, IncomeItem.TRANSFER_GRAIN, 300));
    assertEquals(List.of(), offers().known());
  }

  @Test
  void aLaterPaymentShowsTheDifferenceAndIsNotTicked() {
    rows.add(line(NOW, IncomeItem.TRANSFER_GRAIN, 300));
    rows.add(payment(300));
    rows.add(payment(120));
    Offer offer = offers().known().getFirst();
    assertFalse(offer.likely());
    assertTrue(offer.text().endsWith("现填 300 元"), offer.text());
    assertEquals(
        BigDecimal.valueOf(420),
        written(offer, Catalogue.INCOME_ITEM, Catalogue.INCOME_ITEM.field(INCOME_ITEM.AMOUNT)));
  }

  @Test
  void theLinesOfTheYearBeforeAreOfferedUntickedUnlessTheyAreThere() {
    rows.add(line(LAST, IncomeItem.WAGE_MIGRANT, 12_000));
    rows.add(line(LAST, IncomeItem.PROPERTY_LAND, 500));
    rows.add(line(NOW, IncomeItem.PROPERTY_LAND, 650));
    assertEquals(LAST.id(), offers().before().orElseThrow().id());
    List<Offer> again = offers().from(LAST);
    assertEquals(List.of("务工收入：12000 元"), again.stream().map(Offer::text).toList());
    assertFalse(again.getFirst().likely());
  }

  @Test
  void aPlanIsTakenOverWithoutItsResultAndOnlyOnce() {
    Row plan = Row.empty(Catalogue.PLAN, new UUID(6, 1))
        .with(PLAN.YEAR, 2025)
        .with(PLAN.NEED, "修路")
        .with(PLAN.RESULT, "已修通");
    LastYear rule = new LastYear(PLAN.YEAR, List.of(PLAN.NEED), List.of(PLAN.NEED, PLAN.GOAL));
    Row fresh = Row.empty(Catalogue.PLAN, new UUID(6, 2)).with(PLAN.HOUSEHOLD, HOUSE);
    assertEquals(2025, rule.before(List.of(plan), 2026).orElseThrow());
    List<Offer> offers = rule.offers(List.of(plan), 2025, 2026, DESK, _ -> fresh);
    assertEquals(2026, written(offers.getFirst(), Catalogue.PLAN, Catalogue.PLAN.field(PLAN.YEAR)));
    assertEquals(
        null, written(offers.getFirst(), Catalogue.PLAN, Catalogue.PLAN.field(PLAN.RESULT)));
    Row there = fresh.with(PLAN.YEAR, 2026).with(PLAN.NEED, "修路");
    assertEquals(List.of(), rule.offers(List.of(plan, there), 2025, 2026, DESK, _ -> fresh));
  }

  @Test
  void ofARowThatWasBegunOnlyTheBlanksAreOffered() {
    Row last = Row.keyed(Catalogue.FOUR_NOT, HOUSE, 2025)
        .with(FOUR_NOT.RESPONSIBLE, "周明")
        .with(FOUR_NOT.POLICIES, "低保");
    Row begun = Row.keyed(Catalogue.FOUR_NOT, HOUSE, 2026).with(FOUR_NOT.RESPONSIBLE, "郑红");
    LastYear rule =
        new LastYear(FOUR_NOT.YEAR, List.of(), List.of(FOUR_NOT.RESPONSIBLE, FOUR_NOT.POLICIES));
    List<Offer> offers = rule.offers(List.of(last, begun), 2025, 2026, DESK, row -> row);
    assertEquals(1, offers.size());
    Edit.Builder edit = Edit.begin();
    offers.getFirst().write().accept(edit);
    Edit.Write write = edit.build().writes().getFirst();
    assertEquals(begun.id(), write.row());
    assertEquals(Map.of(Catalogue.FOUR_NOT.field(FOUR_NOT.POLICIES), "低保"), write.cells());
  }

  @Test
  void aRowWithAKeyIsTakenOverUnderTheKeyOfThisYear() {
    Row last = Row.keyed(Catalogue.FOUR_NOT, HOUSE, 2025).with(FOUR_NOT.RESPONSIBLE, "周明");
    LastYear rule = new LastYear(FOUR_NOT.YEAR, List.of(), List.of(FOUR_NOT.RESPONSIBLE));
    Row fresh = Row.empty(Catalogue.FOUR_NOT, new UUID(6, 3)).with(FOUR_NOT.HOUSEHOLD, HOUSE);
    Edit.Builder edit = Edit.begin();
    rule.offers(List.of(last), 2025, 2026, DESK, _ -> fresh).getFirst().write().accept(edit);
    assertEquals(
        Row.keyed(Catalogue.FOUR_NOT, HOUSE, 2026).id(),
        edit.build().writes().getFirst().row());
  }
}
