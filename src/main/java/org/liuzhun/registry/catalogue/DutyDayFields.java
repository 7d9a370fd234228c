package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.DUTY_DAY;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.DutyKind;

/// 驻村考勤 — one day of one member of the team.
final class DutyDayFields {
  private DutyDayFields() {}

  static final Entity ENTITY = Entity.of(DUTY_DAY, Owner.VILLAGE, Section.HELPERS)
      .add(DUTY_DAY.HELPER, reference("helper"))
      .required()
      .add(DUTY_DAY.DAY, day())
      .required()
      .add(DUTY_DAY.KIND, code(DutyKind.class))
      .add(DUTY_DAY.NIGHT, flag())
      .add(DUTY_DAY.APPROVED_BY, text(60))
      .add(DUTY_DAY.REMARK, text(200))
      .naturalKey(DUTY_DAY.HELPER, DUTY_DAY.DAY)
      .build();
}
