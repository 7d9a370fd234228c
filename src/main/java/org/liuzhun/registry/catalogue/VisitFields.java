package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.VISIT;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 走访记录 — visit.
final class VisitFields {
  private VisitFields() {}

  static final Entity ENTITY = Entity.of(VISIT, Owner.HOUSEHOLD, Section.HELPERS)
      .add(VISIT.HOUSEHOLD, reference("household"))
      .add(VISIT.HELPER, reference("helper"))
      .add(VISIT.VISITED_ON, day())
      .required()
      .add(VISIT.CONTENT, longText())
      .add(VISIT.PROBLEM, longText())
      .add(VISIT.SOLUTION, longText())
      .add(VISIT.MINUTES, count())
      .add(VISIT.SIGNED_BY, text(60))
      .build();
}
