package org.liuzhun.ui.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.FOUR_NOT;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.INSPECTION;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.ui.session.MemorySession;

/// The four-not record out of known facts.
class FourNotsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final UUID HOME = new UUID(1, 1);
  private static final UUID ORDINARY = new UUID(1, 2);
  private static final Row HELPER_ROW =
      Row.empty(Catalogue.HELPER, new UUID(2, 1)).with(HELPER.NAME, "李明");
  private static final Row CHECK =
      Row.empty(Catalogue.INSPECTION, new UUID(2, 2)).with(INSPECTION.INSPECTED_ON, TODAY);

  private static final List<Row> FACTS = List.of(
      Row.empty(Catalogue.HOUSEHOLD, HOME),
      Row.empty(Catalogue.HOUSEHOLD, ORDINARY),
      Row.empty(Catalogue.EPISODE, new UUID(3, 1))
          .with(EPISODE.HOUSEHOLD, HOME)
          .with(EPISODE.KIND, Coded.of(EpisodeKind.REGISTERED)),
      HELPER_ROW,
      CHECK,
      Row.empty(Catalogue.PAIRING, new UUID(3, 2))
          .with(PAIRING.HOUSEHOLD, HOME)
          .with(PAIRING.HELPER, HELPER_ROW.id()),
      Row.empty(Catalogue.PAYMENT, new UUID(3, 3))
          .with(PAYMENT.HOUSEHOLD, HOME)
          .with(PAYMENT.POLICY, "产业奖补")
          .with(PAYMENT.PAID_ON, TODAY.minusMonths(1)),
      Row.empty(Catalogue.VISIT, new UUID(3, 4))
          .with(VISIT.HOUSEHOLD, HOME)
          .with(VISIT.VISITED_ON, TODAY.minusYears(1)));

  @Test
  void eachTrackedHouseholdGetsWhatTheRegisterKnowsAndNoAnswerThatItDoesNot() {
    MemorySession session = filled(FACTS);
    List<Row> records = session.village().all(Catalogue.FOUR_NOT);
    assertEquals(1, records.size(), "an ordinary household has none");
    Row record = records.getFirst();
    assertEquals("李明", record.get(FOUR_NOT.RESPONSIBLE));
    assertTrue(record.yes(FOUR_NOT.RESPONSIBILITY));
    assertEquals("产业奖补", record.get(FOUR_NOT.POLICIES));
    assertNull(record.get(FOUR_NOT.HELP), "last year's visit is no help of this year");
    assertNull(record.get(FOUR_NOT.SUPERVISION));
    assertTrue(FourNots.edit(session.village(), TODAY).writes().isEmpty(), "once");
  }

  @Test
  void onlyBlanksAreFilledWhenMoreIsKnown() {
    List<Row> more = new ArrayList<>(FACTS);
    more.add(Row.keyed(Catalogue.INSPECTION_TICK, CHECK.id(), HOME, "饮水"));
    more.add(Row.keyed(Catalogue.FOUR_NOT, HOME, 2026)
        .with(FOUR_NOT.RESPONSIBILITY, false)
        .with(FOUR_NOT.POLICIES, "低保"));
    Row record = filled(more).village().all(Catalogue.FOUR_NOT).getFirst();
    assertTrue(record.no(FOUR_NOT.RESPONSIBILITY), "somebody said no");
    assertNull(record.get(FOUR_NOT.RESPONSIBLE));
    assertEquals("低保", record.get(FOUR_NOT.POLICIES));
    assertTrue(record.yes(FOUR_NOT.POLICY));
    assertEquals(TODAY, record.get(FOUR_NOT.SUPERVISED_ON));
  }

  private static MemorySession filled(List<Row> rows) {
    MemorySession session = new MemorySession(VillageFile.of(rows));
    session.save(FourNots.edit(session.village(), TODAY));
    return session;
  }
}
