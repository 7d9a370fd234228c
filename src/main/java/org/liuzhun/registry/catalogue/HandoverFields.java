package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.HANDOVER;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 工作交接 — hand-over from one person to the next.
final class HandoverFields {
  private HandoverFields() {}

  static final Entity ENTITY = Entity.of(HANDOVER, Owner.VILLAGE, Section.HELPERS)
      .add(HANDOVER.LEAVER, reference("helper"))
      .add(HANDOVER.TAKER, reference("helper"))
      .add(HANDOVER.HANDED_ON, day())
      .required()
      .add(HANDOVER.WITNESS, text(60))
      .add(HANDOVER.ABSENT, flag())
      .add(HANDOVER.LEAVER_SIGNED_ON, day())
      .add(HANDOVER.TAKER_SIGNED_ON, day())
      .add(HANDOVER.REMARK, longText())
      .build();
}
