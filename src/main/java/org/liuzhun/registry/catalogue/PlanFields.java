package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.PLAN;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 帮扶计划 — plan.
final class PlanFields {
  private PlanFields() {}

  static final Entity ENTITY = Entity.of(PLAN, Owner.HOUSEHOLD, Section.MEASURES)
      .add(PLAN.HOUSEHOLD, reference("household"))
      .add(PLAN.YEAR, year())
      .required()
      .add(PLAN.NEED, longText())
      .add(PLAN.GOAL, longText())
      .add(PLAN.MEASURES, longText())
      .add(PLAN.RESPONSIBLE, text(60))
      .add(PLAN.STARTS_ON, day())
      .add(PLAN.ENDS_ON, day())
      .add(PLAN.FUNDS, money())
      .add(PLAN.RESULT, longText())
      .add(PLAN.RESULT_ON, day())
      .build();
}
