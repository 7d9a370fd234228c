package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.HOLIDAY;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 节假日安排 — day that is off, or worked, against the week.
final class HolidayFields {
  private HolidayFields() {}

  static final Entity ENTITY = Entity.of(HOLIDAY, Owner.VILLAGE, Section.POLICY)
      .add(HOLIDAY.DAY, day())
      .required()
      .add(HOLIDAY.WORKING, flag())
      .add(HOLIDAY.NAME, text(60))
      .add(HOLIDAY.DOCUMENT, text(200))
      .naturalKey(HOLIDAY.DAY)
      .build();
}
