package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.phone;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.VillageType;

/// 行政村 — village.
final class VillageFields {
  private VillageFields() {}

  static final Entity ENTITY = Entity.of(VILLAGE, Owner.VILLAGE, Section.VILLAGE)
      .add(VILLAGE.CODE, text(12))
      .add(VILLAGE.NAME, text(60))
      .required()
      .add(VILLAGE.PROVINCE, text(60))
      .add(VILLAGE.CITY, text(60))
      .add(VILLAGE.COUNTY, text(60))
      .add(VILLAGE.TOWNSHIP, text(60))
      .add(VILLAGE.FIRST_SECRETARY, text(60))
      .add(VILLAGE.FIRST_SECRETARY_PHONE, phone())
      .posted()
      .add(VILLAGE.TEAM_FROM, day())
      .add(VILLAGE.HOTLINE, text(60))
      .posted()
      .add(VILLAGE.RURAL_POPULATION, count())
      .add(VILLAGE.IS_DEMO, flag())
      .hidden()
      .add(VILLAGE.VILLAGE_TYPE, code(VillageType.class))
      .add(VILLAGE.EXIT_YEAR, year())
      .add(VILLAGE.LEADING_PRODUCT, text(60))
      .build();
}
