package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.WATER_CHECK;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.WaterSource;

/// 饮水巡查 — inspection of a water supply.
final class WaterCheckFields {
  private WaterCheckFields() {}

  static final Entity ENTITY = Entity.of(WATER_CHECK, Owner.VILLAGE, Section.VILLAGE)
      .add(WATER_CHECK.PLACE, text(100))
      .required()
      .add(WATER_CHECK.CHECKED_ON, day())
      .add(WATER_CHECK.CHECKER, text(60))
      .add(WATER_CHECK.SOURCE, code(WaterSource.class))
      .add(WATER_CHECK.HOUSEHOLDS, count())
      .add(WATER_CHECK.MINUTES, count())
      .add(WATER_CHECK.HEIGHT, count())
      .add(WATER_CHECK.RESULT, text(200))
      .add(WATER_CHECK.PROBLEM, text(200))
      .add(WATER_CHECK.ACTION, text(200))
      .build();
}
