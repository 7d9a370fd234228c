package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.db.Tables.CAUSE;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.Cause;

/// 致贫原因 — cause of poverty.
final class CauseFields {
  private CauseFields() {}

  static final Entity ENTITY = Entity.of(CAUSE, Owner.HOUSEHOLD, Section.CAUSES)
      .add(CAUSE.HOUSEHOLD, reference("household"))
      .add(CAUSE.EPISODE, reference("episode"))
      .add(CAUSE.KIND, code(Cause.class))
      .required()
      .add(CAUSE.MAIN, flag())
      .add(CAUSE.PERSON, reference("person"))
      .add(CAUSE.EVIDENCE, longText())
      .build();
}
