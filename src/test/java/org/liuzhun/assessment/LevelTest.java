package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuzhun.policy.ParameterKey;
import org.liuzhun.registry.catalogue.Catalogue;

/// How much a check weighs, and whether it is judged at all, is a parameter by region and date.
class LevelTest {

  @Test
  void aRegionMayMakeAWarningAnError() {
    assertEquals(List.of(Severity.ERROR), found("error", "2014-01-01"));
  }

  @Test
  void aRegionMaySwitchACheckOff() {
    assertEquals(List.of(), found("off", "2014-01-01"));
  }

  @Test
  void aLevelHoldsFromItsDayOn() {
    assertEquals(List.of(Severity.WARNING), found("off", "2026-06-16"));
  }

  @Test
  void aLevelThatIsNoneChangesNothing() {
    assertEquals(List.of(Severity.WARNING), found("none", "2014-01-01"));
  }

  private static List<Severity> found(String level, String from) {
    Family family = CleanFamily.of(1);
    family.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.HOUSE_AREA, 500);
    family.parameter(ParameterKey.level("C072").name(), level, from);
    return Family.judge(family).findings().stream().map(Finding::severity).toList();
  }
}
