package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.quantity;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.Unit;
import org.liuzhun.registry.code.Fuel;
import org.liuzhun.registry.code.HouseGrade;
import org.liuzhun.registry.code.HouseStructure;
import org.liuzhun.registry.code.RoadType;
import org.liuzhun.registry.code.WaterSource;

/// 生产生活条件 — living conditions.
final class HouseholdYearFields {
  private HouseholdYearFields() {}

  static final Entity ENTITY = Entity.of(HOUSEHOLD_YEAR, Owner.HOUSEHOLD, Section.LIVING)
      .naturalKey(HOUSEHOLD_YEAR.HOUSEHOLD, HOUSEHOLD_YEAR.YEAR)
      .add(HOUSEHOLD_YEAR.HOUSEHOLD, reference("household"))
      .add(HOUSEHOLD_YEAR.YEAR, year())
      .required()
      .add(HOUSEHOLD_YEAR.STATED_MEMBERS, count())
      .add(HOUSEHOLD_YEAR.ARABLE, quantity(Unit.MU))
      .add(HOUSEHOLD_YEAR.ARABLE_TITLED, quantity(Unit.MU))
      .add(HOUSEHOLD_YEAR.ARABLE_IRRIGATED, quantity(Unit.MU))
      .add(HOUSEHOLD_YEAR.ARABLE_DRY, quantity(Unit.MU))
      .add(HOUSEHOLD_YEAR.ARABLE_PADDY, quantity(Unit.MU))
      .add(HOUSEHOLD_YEAR.FOREST, quantity(Unit.MU))
      .add(HOUSEHOLD_YEAR.RETURNED_FOREST, quantity(Unit.MU))
      .add(HOUSEHOLD_YEAR.FRUIT, quantity(Unit.MU))
      .add(HOUSEHOLD_YEAR.GRASS, quantity(Unit.MU))
      .add(HOUSEHOLD_YEAR.WATER_SURFACE, quantity(Unit.MU))
      .add(HOUSEHOLD_YEAR.COOPERATIVE, flag())
      .add(HOUSEHOLD_YEAR.LEADING_FIRM, flag())
      .add(HOUSEHOLD_YEAR.LEADER, flag())
      .add(HOUSEHOLD_YEAR.POWER_LIVING, flag())
      .add(HOUSEHOLD_YEAR.POWER_PRODUCTION, flag())
      .add(HOUSEHOLD_YEAR.TELEVISION, flag())
      .add(HOUSEHOLD_YEAR.ROAD_DISTANCE, quantity(Unit.KILOMETRE))
      .add(HOUSEHOLD_YEAR.ROAD_TYPE, code(RoadType.class))
      .add(HOUSEHOLD_YEAR.HOUSE_AREA, quantity(Unit.SQUARE_METRE))
      .add(HOUSEHOLD_YEAR.HOUSE_STRUCTURE, code(HouseStructure.class))
      .add(HOUSEHOLD_YEAR.DANGEROUS_HOUSE, flag())
      .add(HOUSEHOLD_YEAR.HOUSE_GRADE, code(HouseGrade.class))
      .add(HOUSEHOLD_YEAR.HOUSE_ASSESSED_ON, day())
      .add(HOUSEHOLD_YEAR.REBUILD_YEAR, year())
      .add(HOUSEHOLD_YEAR.WATER_SOURCE, code(WaterSource.class))
      .add(HOUSEHOLD_YEAR.WATER_HARD, flag())
      .add(HOUSEHOLD_YEAR.WATER_SAFE, flag())
      .add(HOUSEHOLD_YEAR.WATER_MINUTES, count(Unit.MINUTE))
      .add(HOUSEHOLD_YEAR.WATER_LITRES, count(Unit.LITRE))
      .add(HOUSEHOLD_YEAR.WATER_RELIABILITY, count(Unit.PERCENT))
      .add(HOUSEHOLD_YEAR.WATER_DRY_DAYS, count())
      .add(HOUSEHOLD_YEAR.WATER_CUT_FROM, day())
      .add(HOUSEHOLD_YEAR.WATER_CUT_UNTIL, day())
      .add(HOUSEHOLD_YEAR.TOILET, flag())
      .add(HOUSEHOLD_YEAR.FUEL, code(Fuel.class))
      .add(HOUSEHOLD_YEAR.INDUSTRY_HELP, text(200))
      .build();
}
