package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.HANDOUT;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.TextKind;

/// 下发件 — a template or layout that is handed to the laptops of the village.
final class HandoutFields {

  private static final int LONGEST = 200_000;

  private HandoutFields() {}

  static final Entity ENTITY = Entity.of(HANDOUT, Owner.VILLAGE, Section.POLICY)
      .naturalKey(HANDOUT.NAME)
      .add(HANDOUT.NAME, text(100))
      .required()
      .add(HANDOUT.CONTENT, new TextKind(LONGEST, true))
      .add(HANDOUT.ISSUED_BY, text(60))
      .add(HANDOUT.ISSUED_ON, day())
      .add(HANDOUT.REMARK, longText())
      .build();
}
