package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.quantity;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.EVENT_IMPACT;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.Unit;
import org.liuzhun.registry.code.DamageGrade;
import org.liuzhun.registry.code.ReliefKind;

/// 受灾救助 — damage and relief of one household in an event.
final class EventImpactFields {
  private EventImpactFields() {}

  static final Entity ENTITY = Entity.of(EVENT_IMPACT, Owner.HOUSEHOLD, Section.STATUS)
      .add(EVENT_IMPACT.HOUSEHOLD, reference("household"))
      .required()
      .add(EVENT_IMPACT.EVENT, reference("event"))
      .required()
      .add(EVENT_IMPACT.HOUSE_DAMAGE, code(DamageGrade.class))
      .add(EVENT_IMPACT.CROP_LOSS, quantity(Unit.MU))
      .add(EVENT_IMPACT.LIVESTOCK_LOSS, count())
      .add(EVENT_IMPACT.LOSS, money())
      .add(EVENT_IMPACT.INJURED, count())
      .add(EVENT_IMPACT.EVACUATED_ON, day())
      .add(EVENT_IMPACT.EVACUATED_TO, text(100))
      .add(EVENT_IMPACT.RETURNED_ON, day())
      .add(EVENT_IMPACT.RELIEF, code(ReliefKind.class))
      .add(EVENT_IMPACT.RELIEF_ON, day())
      .add(EVENT_IMPACT.RELIEF_AMOUNT, money())
      .add(EVENT_IMPACT.RELIEF_GOODS, text(200))
      .add(EVENT_IMPACT.RECOVERED_ON, day())
      .add(EVENT_IMPACT.CLUE_OPENED, flag())
      .add(EVENT_IMPACT.REMARK, text(200))
      .naturalKey(EVENT_IMPACT.EVENT, EVENT_IMPACT.HOUSEHOLD)
      .build();
}
