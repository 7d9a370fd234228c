package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.HANDOVER_ITEM;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.HandoverKind;

/// 交接清单 — line of a hand-over inventory.
final class HandoverItemFields {
  private HandoverItemFields() {}

  static final Entity ENTITY = Entity.of(HANDOVER_ITEM, Owner.VILLAGE, Section.HELPERS)
      .add(HANDOVER_ITEM.HANDOVER, reference("handover"))
      .add(HANDOVER_ITEM.POSITION, count())
      .add(HANDOVER_ITEM.KIND, code(HandoverKind.class))
      .add(HANDOVER_ITEM.CONTENT, text(200))
      .required()
      .add(HANDOVER_ITEM.HOUSEHOLD, reference("household"))
      .add(HANDOVER_ITEM.AMOUNT, money())
      .add(HANDOVER_ITEM.DUE_ON, day())
      .add(HANDOVER_ITEM.RECEIVED, flag())
      .add(HANDOVER_ITEM.REMARK, text(200))
      .build();
}
