package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.EVENT;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.EventKind;

/// 突发事件 — event that struck several households.
final class EventFields {
  private EventFields() {}

  static final Entity ENTITY = Entity.of(EVENT, Owner.VILLAGE, Section.STATUS)
      .add(EVENT.NAME, text(100))
      .required()
      .add(EVENT.KIND, code(EventKind.class))
      .add(EVENT.HAPPENED_ON, day())
      .add(EVENT.ENDED_ON, day())
      .add(EVENT.PLACE, text(100))
      .add(EVENT.DETAIL, longText())
      .add(EVENT.REPORTED_ON, day())
      .build();
}
