package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.phone;
import static org.liuzhun.registry.Kind.quantity;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.Unit;

/// 村情年度 — profile of the village in one year.
final class VillageYearFields {
  private VillageYearFields() {}

  static final Entity ENTITY = Entity.of(VILLAGE_YEAR, Owner.VILLAGE, Section.VILLAGE)
      .add(VILLAGE_YEAR.YEAR, year())
      .required()
      .add(VILLAGE_YEAR.LEADER, text(60))
      .add(VILLAGE_YEAR.LEADER_POSITION, text(60))
      .add(VILLAGE_YEAR.LEADER_PHONE, phone())
      .add(VILLAGE_YEAR.TERRAIN, text(60))
      .add(VILLAGE_YEAR.DIRECTION, text(60))
      .add(VILLAGE_YEAR.ATTRIBUTE, text(100))
      .add(VILLAGE_YEAR.COORDINATES, text(60))
      .add(VILLAGE_YEAR.STATED_HOUSEHOLDS, count())
      .add(VILLAGE_YEAR.STATED_PEOPLE, count())
      .add(VILLAGE_YEAR.STATED_LIFTED_HOUSEHOLDS, count())
      .add(VILLAGE_YEAR.STATED_LIFTED_PEOPLE, count())
      .add(VILLAGE_YEAR.STATED_MONITORED_HOUSEHOLDS, count())
      .add(VILLAGE_YEAR.STATED_MONITORED_PEOPLE, count())
      .add(VILLAGE_YEAR.NATURAL_VILLAGES, count())
      .add(VILLAGE_YEAR.LOW_INCOME_HOUSEHOLDS, count())
      .add(VILLAGE_YEAR.LOW_INCOME_PEOPLE, count())
      .add(VILLAGE_YEAR.DESTITUTE_HOUSEHOLDS, count())
      .add(VILLAGE_YEAR.DESTITUTE_PEOPLE, count())
      .add(VILLAGE_YEAR.MINORITY_PEOPLE, count())
      .add(VILLAGE_YEAR.WOMEN, count())
      .add(VILLAGE_YEAR.DISABLED_PEOPLE, count())
      .add(VILLAGE_YEAR.LABOUR, count())
      .add(VILLAGE_YEAR.AWAY_WORKERS, count())
      .add(VILLAGE_YEAR.PARTY_MEMBERS, count())
      .add(VILLAGE_YEAR.YOUNG_PARTY_MEMBERS, count())
      .add(VILLAGE_YEAR.GRADUATES, count())
      .add(VILLAGE_YEAR.ARABLE, quantity(Unit.MU))
      .add(VILLAGE_YEAR.IRRIGATED, quantity(Unit.MU))
      .add(VILLAGE_YEAR.FOREST, quantity(Unit.MU))
      .add(VILLAGE_YEAR.RETURNED_FOREST, quantity(Unit.MU))
      .add(VILLAGE_YEAR.FRUIT, quantity(Unit.MU))
      .add(VILLAGE_YEAR.GRASS, quantity(Unit.MU))
      .add(VILLAGE_YEAR.WATER, quantity(Unit.MU))
      .add(VILLAGE_YEAR.FARMER_INCOME, money())
      .add(VILLAGE_YEAR.LIFTED_INCOME, money())
      .add(VILLAGE_YEAR.COUNTY_INCOME, money())
      .add(VILLAGE_YEAR.COLLECTIVE_INCOME, money())
      .add(VILLAGE_YEAR.MEDICAL_INSURED, count())
      .add(VILLAGE_YEAR.PENSION_RESIDENT, count())
      .add(VILLAGE_YEAR.PENSION_WORKER, count())
      .add(VILLAGE_YEAR.BUS, flag())
      .add(VILLAGE_YEAR.HARD_ROAD, flag())
      .add(VILLAGE_YEAR.UNSAFE_WATER_HOUSEHOLDS, count())
      .add(VILLAGE_YEAR.HARD_WATER_HOUSEHOLDS, count())
      .add(VILLAGE_YEAR.POWERED_VILLAGES, count())
      .add(VILLAGE_YEAR.UNSAFE_HOUSES, count())
      .add(VILLAGE_YEAR.COOPERATIVES, count())
      .add(VILLAGE_YEAR.REAL_COOPERATIVES, count())
      .add(VILLAGE_YEAR.LEADERS_RICH, count())
      .add(VILLAGE_YEAR.RETURNED_STARTERS, count())
      .add(VILLAGE_YEAR.TECHNICIANS, count())
      .add(VILLAGE_YEAR.LEADING_PRODUCT, text(60))
      .add(VILLAGE_YEAR.TRANSFERRED_LAND, quantity(Unit.MU))
      .add(VILLAGE_YEAR.SALES_CHANNEL, text(100))
      .add(VILLAGE_YEAR.STORAGE, text(100))
      .add(VILLAGE_YEAR.TOURISM_HOUSEHOLDS, count())
      .add(VILLAGE_YEAR.FARM_INNS, count())
      .add(VILLAGE_YEAR.TOURISM_WORKERS, count())
      .add(VILLAGE_YEAR.PRIMARY_SCHOOLS, count())
      .add(VILLAGE_YEAR.CLINICS, count())
      .add(VILLAGE_YEAR.DOCTORS, count())
      .add(VILLAGE_YEAR.TOILETS, count())
      .add(VILLAGE_YEAR.CLEAN_TOILETS, count())
      .add(VILLAGE_YEAR.RUBBISH_POINTS, count())
      .add(VILLAGE_YEAR.SEWAGE_HOUSEHOLDS, count())
      .add(VILLAGE_YEAR.STREET_LIGHTS, count())
      .add(VILLAGE_YEAR.CULTURE_ROOMS, count())
      .add(VILLAGE_YEAR.CULTURE_HOURS, count())
      .add(VILLAGE_YEAR.RED_WHITE_COUNCIL, flag())
      .add(VILLAGE_YEAR.VILLAGE_RULES, flag())
      .add(VILLAGE_YEAR.BROADBAND_HOUSEHOLDS, count())
      .add(VILLAGE_YEAR.BROADBAND_SCHOOLS, count())
      .add(VILLAGE_YEAR.PHONE_NET_HOUSEHOLDS, count())
      .add(VILLAGE_YEAR.INFORMATION_OFFICERS, count())
      .add(VILLAGE_YEAR.COMMITTEES_FULL, flag())
      .add(VILLAGE_YEAR.WEAK_ORGANISATION, flag())
      .add(VILLAGE_YEAR.PARTY_MEETINGS, count())
      .add(VILLAGE_YEAR.OPEN_AFFAIRS, count())
      .add(VILLAGE_YEAR.DISPUTES, count())
      .add(VILLAGE_YEAR.DISPUTES_SETTLED, count())
      .add(VILLAGE_YEAR.GRID_WORKERS, count())
      .add(VILLAGE_YEAR.SATISFACTION, quantity(Unit.PERCENT))
      .naturalKey(VILLAGE_YEAR.YEAR)
      .build();
}
