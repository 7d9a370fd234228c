package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.IncomeItem;

/// 收入明细 — income line.
final class IncomeItemFields {
  private IncomeItemFields() {}

  static final Entity ENTITY = Entity.of(INCOME_ITEM, Owner.HOUSEHOLD, Section.INCOME)
      .naturalKey(INCOME_ITEM.STATEMENT, INCOME_ITEM.ITEM, INCOME_ITEM.PERSON)
      .add(INCOME_ITEM.HOUSEHOLD, reference("household"))
      .add(INCOME_ITEM.STATEMENT, reference("income_statement"))
      .add(INCOME_ITEM.ITEM, code(IncomeItem.class))
      .required()
      .add(INCOME_ITEM.PERSON, reference("person"))
      .add(INCOME_ITEM.AMOUNT, money())
      .required()
      .add(INCOME_ITEM.ESTIMATED, flag())
      .add(INCOME_ITEM.EVIDENCE, text(200))
      .add(INCOME_ITEM.SOURCE, text(200))
      .add(INCOME_ITEM.OWN_CONSUMED, flag())
      .build();
}
