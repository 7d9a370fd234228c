package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.INSPECTION_TICK;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 检查打勾 — answer to one question of an inspection's tick list.
final class InspectionTickFields {
  private InspectionTickFields() {}

  static final Entity ENTITY = Entity.of(INSPECTION_TICK, Owner.HOUSEHOLD, Section.ISSUES)
      .add(INSPECTION_TICK.HOUSEHOLD, reference("household"))
      .required()
      .add(INSPECTION_TICK.INSPECTION, reference("inspection"))
      .required()
      .add(INSPECTION_TICK.QUESTION, text(60))
      .required()
      .add(INSPECTION_TICK.PASSED, flag())
      .add(INSPECTION_TICK.REMARK, text(200))
      .naturalKey(INSPECTION_TICK.INSPECTION, INSPECTION_TICK.HOUSEHOLD, INSPECTION_TICK.QUESTION)
      .build();
}
