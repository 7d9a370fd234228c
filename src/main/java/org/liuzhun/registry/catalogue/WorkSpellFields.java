package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.WORK_SPELL;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.TransportMode;
import org.liuzhun.registry.code.WorkChannel;

/// 务工经历 — spell of work of one person.
final class WorkSpellFields {
  private WorkSpellFields() {}

  static final Entity ENTITY = Entity.of(WORK_SPELL, Owner.PERSON, Section.LIVELIHOOD)
      .add(WORK_SPELL.PERSON, reference("person"))
      .add(WORK_SPELL.STARTS_ON, day())
      .required()
      .add(WORK_SPELL.ENDS_ON, day())
      .add(WORK_SPELL.PLACE, text(100))
      .add(WORK_SPELL.EMPLOYER, text(100))
      .add(WORK_SPELL.WORKSHOP, reference("workshop"))
      .add(WORK_SPELL.CHANNEL, code(WorkChannel.class))
      .add(WORK_SPELL.TRANSPORT, code(TransportMode.class))
      .add(WORK_SPELL.DEPARTED_ON, day())
      .add(WORK_SPELL.MONTHLY_PAY, money())
      .add(WORK_SPELL.FIRST_PAID_ON, day())
      .add(WORK_SPELL.FIRST_PAY, money())
      .add(WORK_SPELL.REMARK, text(200))
      .build();
}
