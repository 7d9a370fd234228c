package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.PAIRED_YEAR;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 结对年度成效 — what a paired unit planned and did in a year.
final class PairedYearFields {
  private PairedYearFields() {}

  static final Entity ENTITY = Entity.of(PAIRED_YEAR, Owner.VILLAGE, Section.HELPERS)
      .add(PAIRED_YEAR.PAIRED_UNIT, reference("paired_unit"))
      .required()
      .add(PAIRED_YEAR.YEAR, year())
      .required()
      .add(PAIRED_YEAR.PLANNED_MONEY, money())
      .add(PAIRED_YEAR.MONEY, money())
      .add(PAIRED_YEAR.COORDINATED_MONEY, money())
      .add(PAIRED_YEAR.GOODS, text(200))
      .add(PAIRED_YEAR.STAFF, count())
      .add(PAIRED_YEAR.LEADER_VISITS, count())
      .add(PAIRED_YEAR.PROJECTS, count())
      .add(PAIRED_YEAR.TRAINED, count())
      .add(PAIRED_YEAR.PURCHASES, money())
      .add(PAIRED_YEAR.JOBS, count())
      .add(PAIRED_YEAR.RESULT, longText())
      .naturalKey(PAIRED_YEAR.PAIRED_UNIT, PAIRED_YEAR.YEAR)
      .build();
}
