package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.quantity;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.PRODUCTION_RECORD;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.Unit;

/// 产业记录 — what a household grew or raised in a year.
final class ProductionRecordFields {
  private ProductionRecordFields() {}

  static final Entity ENTITY = Entity.of(PRODUCTION_RECORD, Owner.HOUSEHOLD, Section.LIVELIHOOD)
      .add(PRODUCTION_RECORD.HOUSEHOLD, reference("household"))
      .add(PRODUCTION_RECORD.YEAR, year())
      .required()
      .add(PRODUCTION_RECORD.VARIETY, text(60))
      .add(PRODUCTION_RECORD.AREA, quantity(Unit.MU))
      .add(PRODUCTION_RECORD.HEADS, count())
      .add(PRODUCTION_RECORD.YIELD, quantity(Unit.NONE))
      .add(PRODUCTION_RECORD.YIELD_UNIT, text(20))
      .add(PRODUCTION_RECORD.UNIT_PRICE, money())
      .add(PRODUCTION_RECORD.GROSS, money())
      .add(PRODUCTION_RECORD.COST, money())
      .add(PRODUCTION_RECORD.BUYER, text(100))
      .add(PRODUCTION_RECORD.ORDER_CONTRACT, text(60))
      .build();
}
