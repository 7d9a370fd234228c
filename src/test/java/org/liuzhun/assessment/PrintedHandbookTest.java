package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

class PrintedHandbookTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Policy POLICY = Policy.of(VillageFile.empty());
  private final Row home = Row.empty(Catalogue.HOUSEHOLD, new UUID(1, 1));

  private Optional<LocalDate> printed(LocalDate day) {
    return PrintedHandbook.tooOld(home.with(HOUSEHOLD.HANDBOOK_PRINTED_ON, day), POLICY, TODAY);
  }

  @Test
  void itIsTooOldTheDayAfterItsTime() {
    LocalDate last = TODAY.minusDays(POLICY.whole("handbook.days", TODAY).orElseThrow());
    assertTrue(printed(last).isEmpty());
    assertEquals(Optional.of(last.minusDays(1)), printed(last.minusDays(1)));
  }

  @Test
  void whereNoneIsOrTheFileIsClosedNothingIsOld() {
    assertTrue(PrintedHandbook.tooOld(home, POLICY, TODAY).isEmpty());
    Row closed = home.with(HOUSEHOLD.HANDBOOK_PRINTED_ON, TODAY.minusYears(5))
        .with(HOUSEHOLD.CLOSED_ON, TODAY);
    assertTrue(PrintedHandbook.tooOld(closed, POLICY, TODAY).isEmpty());
  }
}
