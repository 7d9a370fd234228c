package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.WORKSHOP;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 帮扶车间 — assistance workshop.
final class WorkshopFields {
  private WorkshopFields() {}

  static final Entity ENTITY = Entity.of(WORKSHOP, Owner.VILLAGE, Section.PROJECTS)
      .add(WORKSHOP.NAME, text(100))
      .required()
      .add(WORKSHOP.COMPANY, text(100))
      .add(WORKSHOP.PARTNER, text(100))
      .add(WORKSHOP.PLACE, text(100))
      .add(WORKSHOP.OPENED_ON, day())
      .add(WORKSHOP.CLOSED_ON, day())
      .add(WORKSHOP.WORKERS, count())
      .add(WORKSHOP.REGISTERED_WORKERS, count())
      .add(WORKSHOP.PAY_FROM, money())
      .add(WORKSHOP.PAY_TO, money())
      .build();
}
