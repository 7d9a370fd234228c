package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.db.Tables.INSPECTION_DRAW;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.DrawResult;

/// 抽查农户 — household that an inspection drew by lot.
final class InspectionDrawFields {
  private InspectionDrawFields() {}

  static final Entity ENTITY = Entity.of(INSPECTION_DRAW, Owner.HOUSEHOLD, Section.ISSUES)
      .add(INSPECTION_DRAW.HOUSEHOLD, reference("household"))
      .required()
      .add(INSPECTION_DRAW.INSPECTION, reference("inspection"))
      .required()
      .add(INSPECTION_DRAW.POSITION, count())
      .add(INSPECTION_DRAW.CHECKED_ON, day())
      .add(INSPECTION_DRAW.RESULT, code(DrawResult.class))
      .add(INSPECTION_DRAW.REMARK, longText())
      .naturalKey(INSPECTION_DRAW.INSPECTION, INSPECTION_DRAW.HOUSEHOLD)
      .build();
}
