package org.liuzhun.assessment;

import static org.liuzhun.assessment.CleanFamily.unmonitored;
import static org.liuzhun.assessment.Trial.passes;
import static org.liuzhun.assessment.Trial.trips;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.MEASURE;

import java.util.List;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.HouseGrade;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;

/// Trials of C069–C076.
final class HousingTrials {

  static final List<Trial> ALL = List.of(
      trips(
          "C069",
          "grade D, nothing done",
          f -> living(unmonitored(f)).with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.D)),
      trips("C069", "grade D, repaired years ago", f -> {
        living(unmonitored(f)).with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.D);
        f.measure(MeasureType.HOUSE_REPAIR, null).on(MEASURE.ENDS_ON, "2025-12-31");
      }),
      passes(
          "C069",
          "grade D and monitored",
          f -> living(f).with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.D)),
      passes("C069", "grade D, repair planned", f -> {
        living(unmonitored(f)).with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.D);
        f.measure(MeasureType.HOUSE_REPAIR, null).with(MEASURE.STATE, MeasureState.PLANNED);
      }),
      trips(
          "C070",
          "unsafe water",
          f -> living(unmonitored(f)).with(HOUSEHOLD_YEAR.WATER_SAFE, false)),
      passes(
          "C070", "unsafe water, monitored", f -> living(f).with(HOUSEHOLD_YEAR.WATER_SAFE, false)),
      trips("C071", "no distance", f -> living(f).without(HOUSEHOLD_YEAR.ROAD_DISTANCE)),
      trips("C071", "no year at all", f -> f.clear(Catalogue.HOUSEHOLD_YEAR)),
      passes("C071", "distance zero", f -> living(f).with(HOUSEHOLD_YEAR.ROAD_DISTANCE, 0)),
      trips("C072", "under eight", f -> living(f).with(HOUSEHOLD_YEAR.HOUSE_AREA, 39)),
      trips("C072", "over sixty", f -> living(f).with(HOUSEHOLD_YEAR.HOUSE_AREA, 301)),
      trips("C072", "relocated, over twenty-five", f -> {
        f.with(HOUSEHOLD.RELOCATED, true);
        living(f).with(HOUSEHOLD_YEAR.HOUSE_AREA, 126);
      }),
      passes("C072", "sixty", f -> living(f).with(HOUSEHOLD_YEAR.HOUSE_AREA, 300)),
      trips(
          "C073",
          "rebuilt and grade C",
          f -> living(f)
              .with(HOUSEHOLD_YEAR.REBUILD_YEAR, 2023)
              .with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.C)),
      trips(
          "C073",
          "grade A, not assessed",
          f -> living(f).without(HOUSEHOLD_YEAR.HOUSE_ASSESSED_ON)),
      passes(
          "C073",
          "rebuilt and grade B",
          f -> living(f)
              .with(HOUSEHOLD_YEAR.REBUILD_YEAR, 2023)
              .with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.B)),
      trips("C074", "over a hundred", f -> living(f).with(HOUSEHOLD_YEAR.ARABLE, 100.01)),
      trips(
          "C074",
          "parts larger than the whole",
          f -> living(f).with(HOUSEHOLD_YEAR.ARABLE_DRY, 4.6)),
      trips(
          "C074",
          "more returned than there is",
          f -> living(f).with(HOUSEHOLD_YEAR.RETURNED_FOREST, 9.6)),
      passes("C074", "a hundred", f -> living(f).with(HOUSEHOLD_YEAR.ARABLE, 100)),
      trips("C075", "old house still there", f -> f.with(HOUSEHOLD.RELOCATED, true)),
      passes(
          "C075",
          "old house demolished",
          f -> f.with(HOUSEHOLD.RELOCATED, true).with(HOUSEHOLD.OLD_HOUSE_DEMOLISHED, true)),
      passes("C075", "recorded with the relocation", f -> {
        f.with(HOUSEHOLD.RELOCATED, true);
        f.measure(MeasureType.RELOCATION, null).on(MEASURE.OLD_HOUSE_ON, "2019-01-01");
      }),
      trips("C076", "no electricity", f -> living(f).with(HOUSEHOLD_YEAR.POWER_LIVING, false)),
      passes("C076", "not asked", f -> living(f).without(HOUSEHOLD_YEAR.POWER_LIVING)));

  private HousingTrials() {}

  private static Part living(Family family) {
    return family.first(Catalogue.HOUSEHOLD_YEAR);
  }
}
