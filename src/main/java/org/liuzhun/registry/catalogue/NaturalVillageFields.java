package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.phone;
import static org.liuzhun.registry.Kind.quantity;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.NATURAL_VILLAGE;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.Unit;

/// 自然村 — natural village: a settlement of the administrative village, year by year.
final class NaturalVillageFields {
  private NaturalVillageFields() {}

  static final Entity ENTITY = Entity.of(NATURAL_VILLAGE, Owner.VILLAGE, Section.VILLAGE)
      .add(NATURAL_VILLAGE.YEAR, year())
      .required()
      .add(NATURAL_VILLAGE.NAME, text(60))
      .required()
      .add(NATURAL_VILLAGE.HOUSEHOLDS, count())
      .add(NATURAL_VILLAGE.PEOPLE, count())
      .add(NATURAL_VILLAGE.LIFTED_HOUSEHOLDS, count())
      .add(NATURAL_VILLAGE.LIFTED_PEOPLE, count())
      .add(NATURAL_VILLAGE.DISTANCE, quantity(Unit.KILOMETRE))
      .add(NATURAL_VILLAGE.HARD_ROAD, flag())
      .add(NATURAL_VILLAGE.BUS, flag())
      .add(NATURAL_VILLAGE.LIVE_POWER, flag())
      .add(NATURAL_VILLAGE.PRODUCTION_POWER, flag())
      .add(NATURAL_VILLAGE.TV, flag())
      .add(NATURAL_VILLAGE.BROADBAND, flag())
      .add(NATURAL_VILLAGE.UNSAFE_WATER_HOUSEHOLDS, count())
      .add(NATURAL_VILLAGE.HARD_WATER_HOUSEHOLDS, count())
      .add(NATURAL_VILLAGE.UNSAFE_HOUSES, count())
      .add(NATURAL_VILLAGE.COORDINATES, text(60))
      .add(NATURAL_VILLAGE.CONTACT, text(60))
      .add(NATURAL_VILLAGE.PHONE, phone())
      .naturalKey(NATURAL_VILLAGE.YEAR, NATURAL_VILLAGE.NAME)
      .build();
}
