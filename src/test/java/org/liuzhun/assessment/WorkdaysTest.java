package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOLIDAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

class WorkdaysTest {

  /// The eve of the festival of 2026 is off, the Saturday before is worked.
  private final Workdays workdays = of(holiday("2026-02-16", false), holiday("2026-02-14", true));

  @Test
  void theWeekendAndFixedHolidaysAreOff() {
    assertFalse(workdays.isWorkday(LocalDate.of(2026, 6, 13)));
    assertFalse(workdays.isWorkday(LocalDate.of(2026, 10, 1)));
    assertTrue(workdays.isWorkday(LocalDate.of(2026, 6, 15)));
  }

  @Test
  void aSecondDayInMayIsOffSince2025() {
    assertTrue(workdays.isWorkday(LocalDate.of(2024, 5, 2)));
    assertFalse(workdays.isWorkday(LocalDate.of(2025, 5, 2)));
  }

  @Test
  void theYearlyNoticeHasTheLastWord() {
    assertFalse(workdays.isWorkday(LocalDate.of(2026, 2, 16)));
    assertTrue(workdays.isWorkday(LocalDate.of(2026, 2, 14)));
  }

  @Test
  void workingDaysAreCountedAfterTheFirstDay() {
    assertEquals(0, workdays.between(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 15)));
    assertEquals(5, workdays.between(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 22)));
    assertEquals(LocalDate.of(2026, 6, 22), workdays.after(LocalDate.of(2026, 6, 15), 5));
  }

  private static Workdays of(Row... holidays) {
    VillageFile village = VillageFile.of(List.of(holidays));
    return Workdays.of(village, Policy.of(village));
  }

  private static Row holiday(String day, boolean working) {
    return Row.keyed(Catalogue.HOLIDAY, LocalDate.parse(day)).with(HOLIDAY.WORKING, working);
  }
}
