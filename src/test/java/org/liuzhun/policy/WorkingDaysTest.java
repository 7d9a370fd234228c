package org.liuzhun.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOLIDAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

class WorkingDaysTest {

  private final WorkingDays days = of(VillageFile.empty());

  @Test
  void aTermLeapsOverTheNationalHolidayAndCountsTheWorkedWeekend() {
    LocalDate clue = LocalDate.of(2026, 9, 18);
    assertTrue(days.works(LocalDate.of(2026, 9, 20)), "a worked Sunday");
    assertFalse(days.works(LocalDate.of(2026, 10, 5)));
    assertEquals(LocalDate.of(2026, 10, 22), days.after(clue, 20));
    assertEquals(20, days.between(clue, LocalDate.of(2026, 10, 22)));
  }

  @Test
  void theDayOnWhichATermBeginsDoesNotCount() {
    LocalDate monday = LocalDate.of(2026, 11, 16);
    assertEquals(LocalDate.of(2026, 11, 17), days.after(monday, 1));
    assertEquals(0, days.between(monday, monday));
    assertEquals(0, days.between(monday, monday.minusDays(3)));
  }

  @Test
  void theVillageMayEnterADayOffOfItsOwn() {
    LocalDate tuesday = LocalDate.of(2026, 11, 17);
    VillageFile village =
        VillageFile.of(List.of(Row.keyed(Catalogue.HOLIDAY, tuesday).with(HOLIDAY.WORKING, false)));
    assertFalse(of(village).works(tuesday));
    assertTrue(days.works(tuesday));
  }

  @Test
  void inAYearThatWasNotAnnouncedTheHolidaysOfFixedDateAreOff() {
    assertFalse(days.works(LocalDate.of(2031, 10, 1)));
    assertTrue(days.works(LocalDate.of(2031, 10, 6)));
    assertFalse(days.works(LocalDate.of(2031, 10, 4)), "a Saturday");
  }

  @Test
  void aSecondDayInMayIsOffSince2025() {
    assertTrue(days.works(LocalDate.of(2023, 5, 2)));
    assertFalse(days.works(LocalDate.of(2028, 5, 2)));
  }

  @Test
  void theVillageHasTheLastWordOnAHolidayOfFixedDate() {
    LocalDate first = LocalDate.of(2031, 10, 1);
    assertTrue(
        of(VillageFile.of(List.of(Row.keyed(Catalogue.HOLIDAY, first).with(HOLIDAY.WORKING, true))))
            .works(first));
  }

  private static WorkingDays of(VillageFile village) {
    return WorkingDays.of(village, Policy.of(village));
  }
}
