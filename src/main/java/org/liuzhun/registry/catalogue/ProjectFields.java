package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.number;
import static org.liuzhun.registry.Kind.quantity;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.PROJECT;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.Unit;
import org.liuzhun.registry.code.ConstructionKind;
import org.liuzhun.registry.code.Linkage;
import org.liuzhun.registry.code.ProjectCategory;
import org.liuzhun.registry.code.ProjectState;

/// 项目库 — project of the village's library.
final class ProjectFields {
  private ProjectFields() {}

  static final Entity ENTITY = Entity.of(PROJECT, Owner.VILLAGE, Section.PROJECTS)
      .add(PROJECT.NAME, text(100))
      .required()
      .add(PROJECT.NUMBER, number())
      .add(PROJECT.CATEGORY, code(ProjectCategory.class))
      .add(PROJECT.CONSTRUCTION, code(ConstructionKind.class))
      .add(PROJECT.STATE, code(ProjectState.class))
      .add(PROJECT.YEAR, year())
      .add(PROJECT.PLACE, text(100))
      .add(PROJECT.BEGINS_ON, day())
      .add(PROJECT.FINISHES_ON, day())
      .add(PROJECT.DEPARTMENT, text(100))
      .add(PROJECT.RESPONSIBLE, text(60))
      .add(PROJECT.CONTENT, longText())
      .add(PROJECT.BUDGET, money())
      .add(PROJECT.FUNDING, text(200))
      .add(PROJECT.PLANNED_HOUSEHOLDS, count())
      .add(PROJECT.PLANNED_PEOPLE, count())
      .add(PROJECT.PLANNED_REGISTERED, count())
      .add(PROJECT.GOAL, longText())
      .add(PROJECT.PARTICIPATION, longText())
      .add(PROJECT.MECHANISM, longText())
      .add(PROJECT.LINKAGE, code(Linkage.class))
      .add(PROJECT.PARTNER, text(100))
      .add(PROJECT.NEED, longText())
      .add(PROJECT.PROGRESS, quantity(Unit.PERCENT))
      .add(PROJECT.STARTED_ON, day())
      .add(PROJECT.FINISHED_ON, day())
      .add(PROJECT.ACCEPTED_ON, day())
      .add(PROJECT.ACCEPTORS, text(200))
      .add(PROJECT.REMOVED_REASON, text(200))
      .add(PROJECT.REMARK, longText())
      .build();
}
