package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.phone;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.PAIRED_UNIT;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.PairedKind;
import org.liuzhun.registry.code.UnitLevel;

/// 结对单位 — unit that helps the village.
final class PairedUnitFields {
  private PairedUnitFields() {}

  static final Entity ENTITY = Entity.of(PAIRED_UNIT, Owner.VILLAGE, Section.HELPERS)
      .add(PAIRED_UNIT.NAME, text(100))
      .required()
      .add(PAIRED_UNIT.KIND, code(PairedKind.class))
      .add(PAIRED_UNIT.LEVEL, code(UnitLevel.class))
      .add(PAIRED_UNIT.SPECIALITY, text(200))
      .add(PAIRED_UNIT.LEADER, text(60))
      .add(PAIRED_UNIT.CONTACT, text(60))
      .add(PAIRED_UNIT.PHONE, phone())
      .add(PAIRED_UNIT.STARTS_ON, day())
      .add(PAIRED_UNIT.ENDS_ON, day())
      .build();
}
