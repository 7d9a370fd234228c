package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.db.Tables.SAFETY_RECORD;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.SafetyKind;

/// 安全健康记录 — safety and health of the team.
final class SafetyRecordFields {
  private SafetyRecordFields() {}

  static final Entity ENTITY = Entity.of(SAFETY_RECORD, Owner.VILLAGE, Section.HELPERS)
      .add(SAFETY_RECORD.HELPER, reference("helper"))
      .add(SAFETY_RECORD.DAY, day())
      .required()
      .add(SAFETY_RECORD.KIND, code(SafetyKind.class))
      .add(SAFETY_RECORD.DETAIL, longText())
      .sensitive()
      .add(SAFETY_RECORD.NEXT_ON, day())
      .build();
}
