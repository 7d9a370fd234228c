package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.number;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.INSPECTION;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.UnitLevel;

/// 督查检查 — visit of an inspection team.
final class InspectionFields {
  private InspectionFields() {}

  static final Entity ENTITY = Entity.of(INSPECTION, Owner.VILLAGE, Section.ISSUES)
      .add(INSPECTION.NAME, text(100))
      .required()
      .add(INSPECTION.LEVEL, code(UnitLevel.class))
      .add(INSPECTION.INSPECTED_ON, day())
      .add(INSPECTION.LEADER, text(60))
      .add(INSPECTION.MEMBERS, text(200))
      .add(INSPECTION.SEED, number())
      .add(INSPECTION.DRAWN, count())
      .add(INSPECTION.CONCLUSION, longText())
      .add(INSPECTION.NOTICE_NUMBER, text(60))
      .add(INSPECTION.NOTICE_ON, day())
      .build();
}
