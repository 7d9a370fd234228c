package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Fuel;
import org.liuzhun.registry.code.HouseGrade;
import org.liuzhun.registry.code.HouseStructure;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.RoadType;
import org.liuzhun.registry.code.WaterSource;

/// Land, house, water and road of each year.
final class LivingRows {

  private LivingRows() {}

  static void write(Family family, Sheaf sheaf) {
    for (int year : family.years()) {
      sheaf.add(house(family, water(family, land(family, year), year), year));
    }
  }

  /// The family's arable land in mu, the same in all years.
  static int arable(Family family) {
    return family.marked("landless") ? 1 : family.dice().of(31).between(3, 8);
  }

  /// The land returned to forest in mu.
  static int returnedForest(Family family) {
    return family.marked("forest") ? 3 : 0;
  }

  private static Row land(Family family, int year) {
    int arable = arable(family);
    int paddy = arable / 2;
    int returned = returnedForest(family);
    int forest = family.dice().of(32).between(2, 12) + returned;
    boolean industry = family.story().measures().stream()
        .anyMatch(type -> type.category() == MeasureCategory.INDUSTRY);
    return Row.keyed(Catalogue.HOUSEHOLD_YEAR, family.id(), year)
        .with(HOUSEHOLD_YEAR.STATED_MEMBERS, family.in(year).size())
        .with(HOUSEHOLD_YEAR.ARABLE, BigDecimal.valueOf(arable))
        .with(HOUSEHOLD_YEAR.ARABLE_PADDY, BigDecimal.valueOf(paddy))
        .with(HOUSEHOLD_YEAR.ARABLE_DRY, BigDecimal.valueOf(arable - paddy))
        .with(HOUSEHOLD_YEAR.ARABLE_IRRIGATED, BigDecimal.valueOf(paddy))
        .with(HOUSEHOLD_YEAR.FOREST, BigDecimal.valueOf(forest))
        .with(HOUSEHOLD_YEAR.RETURNED_FOREST, BigDecimal.valueOf(returned))
        .with(HOUSEHOLD_YEAR.FRUIT, orchard(family))
        .with(HOUSEHOLD_YEAR.GRASS, BigDecimal.ZERO)
        .with(HOUSEHOLD_YEAR.WATER_SURFACE, BigDecimal.ZERO)
        .with(HOUSEHOLD_YEAR.COOPERATIVE, industry)
        .with(HOUSEHOLD_YEAR.LEADING_FIRM, false)
        .with(HOUSEHOLD_YEAR.LEADER, industry && family.index() % 3 == 0)
        .with(HOUSEHOLD_YEAR.POWER_LIVING, true)
        .with(HOUSEHOLD_YEAR.POWER_PRODUCTION, true)
        .with(HOUSEHOLD_YEAR.TELEVISION, true);
  }

  private static BigDecimal orchard(Family family) {
    boolean fruit = family.story().measures().contains(MeasureType.FRUIT);
    return fruit ? BigDecimal.TWO : BigDecimal.ZERO;
  }

  private static Row water(Family family, Row row, int year) {
    boolean lacking = waterShort(family, year);
    return road(family, row, year)
        .with(
            HOUSEHOLD_YEAR.WATER_SOURCE,
            Coded.of(lacking ? WaterSource.UNPROTECTED_WELL : WaterSource.TAP))
        .with(HOUSEHOLD_YEAR.WATER_HARD, lacking)
        .with(HOUSEHOLD_YEAR.WATER_SAFE, !lacking)
        .with(HOUSEHOLD_YEAR.WATER_MINUTES, lacking ? 25 : 2)
        .with(HOUSEHOLD_YEAR.TOILET, year >= 2018)
        .with(HOUSEHOLD_YEAR.FUEL, Coded.of(year >= 2018 ? Fuel.CLEAN : Fuel.FIREWOOD));
  }

  private static Row road(Family family, Row row, int year) {
    boolean concrete = year >= 2017 || !family.marked("earth_road");
    return row.with(
            HOUSEHOLD_YEAR.ROAD_DISTANCE,
            BigDecimal.valueOf(family.dice().of(33).between(0, 7) * 2L + 3, 1))
        .with(HOUSEHOLD_YEAR.ROAD_TYPE, Coded.of(concrete ? RoadType.CONCRETE : RoadType.EARTH));
  }

  /// Whether the family has no safe water in that year: before its exit, or while the clue is new.
  static boolean waterShort(Family family, int year) {
    return family.marked("water") && family.times().poor(year);
  }

  private static Row house(Family family, Row row, int year) {
    LocalDate monitored = family.times().monitored();
    boolean repaired = family.marked("repaired") && monitored != null;
    boolean dangerous = repaired && monitored != null && year < monitored.getYear();
    Row built = row.with(HOUSEHOLD_YEAR.HOUSE_AREA, houseArea(family, year))
        .with(HOUSEHOLD_YEAR.HOUSE_STRUCTURE, Coded.of(HouseStructure.BRICK_CONCRETE))
        .with(HOUSEHOLD_YEAR.DANGEROUS_HOUSE, dangerous)
        .with(HOUSEHOLD_YEAR.HOUSE_GRADE, Coded.of(dangerous ? HouseGrade.C : HouseGrade.A))
        .with(HOUSEHOLD_YEAR.HOUSE_ASSESSED_ON, family.setting().dayOf(year).minusDays(80));
    return repaired && monitored != null && !dangerous
        ? built.with(HOUSEHOLD_YEAR.REBUILD_YEAR, monitored.getYear())
        : built;
  }

  private static BigDecimal houseArea(Family family, int year) {
    int people = family.in(year).size();
    int each = family.marked("relocated") ? 25 : family.dice().of(34).between(22, 38);
    return BigDecimal.valueOf((long) each * Math.max(1, people));
  }
}
