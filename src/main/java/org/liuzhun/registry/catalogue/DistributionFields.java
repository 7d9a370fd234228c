package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.DISTRIBUTION;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.DistributionUse;

/// 集体收益分配 — use of the collective's income.
final class DistributionFields {
  private DistributionFields() {}

  static final Entity ENTITY = Entity.of(DISTRIBUTION, Owner.VILLAGE, Section.FUNDS)
      .add(DISTRIBUTION.YEAR, year())
      .required()
      .add(DISTRIBUTION.USE, code(DistributionUse.class))
      .add(DISTRIBUTION.AMOUNT, money())
      .add(DISTRIBUTION.HOUSEHOLDS, count())
      .add(DISTRIBUTION.DECIDED_ON, day())
      .add(DISTRIBUTION.PUBLIC_FROM, day())
      .add(DISTRIBUTION.PUBLIC_UNTIL, day())
      .add(DISTRIBUTION.PLAN, longText())
      .build();
}
