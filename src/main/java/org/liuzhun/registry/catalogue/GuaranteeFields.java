package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.GUARANTEE;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.GuaranteeResult;

/// 两不愁三保障 — guarantee.
final class GuaranteeFields {
  private GuaranteeFields() {}

  static final Entity ENTITY = Entity.of(GUARANTEE, Owner.HOUSEHOLD, Section.GUARANTEES)
      .naturalKey(GUARANTEE.HOUSEHOLD, GUARANTEE.YEAR, GUARANTEE.ITEM)
      .add(GUARANTEE.HOUSEHOLD, reference("household"))
      .add(GUARANTEE.YEAR, year())
      .required()
      .add(GUARANTEE.ITEM, code(GuaranteeItem.class))
      .required()
      .add(GUARANTEE.RESULT, code(GuaranteeResult.class))
      .add(GUARANTEE.PROBLEM, longText())
      .add(GUARANTEE.CHECKED_ON, day())
      .add(GUARANTEE.CHECKER, text(60))
      .add(GUARANTEE.EVIDENCE, text(200))
      .add(GUARANTEE.ACTION, longText())
      .add(GUARANTEE.ACTION_DONE_ON, day())
      .build();
}
