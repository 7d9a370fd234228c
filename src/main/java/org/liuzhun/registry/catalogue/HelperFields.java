package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.idNumber;
import static org.liuzhun.registry.Kind.phone;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.HELPER;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.Education;
import org.liuzhun.registry.code.HelperRole;
import org.liuzhun.registry.code.Politics;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.UnitLevel;

/// 帮扶人员 — helper.
final class HelperFields {
  private HelperFields() {}

  static final Entity ENTITY = Entity.of(HELPER, Owner.VILLAGE, Section.HELPERS)
      .add(HELPER.NAME, text(60))
      .required()
      .add(HELPER.SEX, code(Sex.class))
      .add(HELPER.ROLE, code(HelperRole.class))
      .add(HELPER.ID_NUMBER, idNumber())
      .add(HELPER.POLITICS, code(Politics.class))
      .add(HELPER.EDUCATION, code(Education.class))
      .add(HELPER.SKILL, text(100))
      .add(HELPER.UNIT, text(100))
      .add(HELPER.POSITION, text(60))
      .add(HELPER.UNIT_LEVEL, code(UnitLevel.class))
      .add(HELPER.PHONE, phone())
      .add(HELPER.STARTS_ON, day())
      .add(HELPER.ENDS_ON, day())
      .add(HELPER.BORN_ON, day())
      .add(HELPER.RANK, text(60))
      .add(HELPER.TERM, text(60))
      .add(HELPER.PARTY_MOVED_ON, day())
      .add(HELPER.INSURED, flag())
      .add(HELPER.HEALTH_CHECKED_ON, day())
      .retired()
      .add(HELPER.SUCCESSOR, reference("helper"))
      .add(HELPER.HANDED_OVER_ON, day())
      .build();
}
