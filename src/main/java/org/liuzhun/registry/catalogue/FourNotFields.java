package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.FOUR_NOT;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 四个不摘 — the four-not record of a household.
final class FourNotFields {
  private FourNotFields() {}

  static final Entity ENTITY = Entity.of(FOUR_NOT, Owner.HOUSEHOLD, Section.STATUS)
      .add(FOUR_NOT.HOUSEHOLD, reference("household"))
      .required()
      .add(FOUR_NOT.YEAR, year())
      .required()
      .add(FOUR_NOT.RESPONSIBILITY, flag())
      .add(FOUR_NOT.RESPONSIBLE, text(60))
      .add(FOUR_NOT.POLICY, flag())
      .add(FOUR_NOT.POLICIES, text(200))
      .add(FOUR_NOT.HELP, flag())
      .add(FOUR_NOT.LAST_HELP_ON, day())
      .add(FOUR_NOT.SUPERVISION, flag())
      .add(FOUR_NOT.SUPERVISED_ON, day())
      .add(FOUR_NOT.REMARK, text(200))
      .naturalKey(FOUR_NOT.HOUSEHOLD, FOUR_NOT.YEAR)
      .build();
}
