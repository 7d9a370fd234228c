package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.PROJECT_STEP;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.ProjectStepKind;

/// 项目程序 — step of a project on its way from need to asset.
final class ProjectStepFields {
  private ProjectStepFields() {}

  static final Entity ENTITY = Entity.of(PROJECT_STEP, Owner.VILLAGE, Section.PROJECTS)
      .add(PROJECT_STEP.PROJECT, reference("project"))
      .add(PROJECT_STEP.KIND, code(ProjectStepKind.class))
      .add(PROJECT_STEP.DONE_ON, day())
      .required()
      .add(PROJECT_STEP.PLACE, text(100))
      .add(PROJECT_STEP.PRESENT, count())
      .add(PROJECT_STEP.EXPECTED, count())
      .add(PROJECT_STEP.VOTES_FOR, count())
      .add(PROJECT_STEP.VOTES_AGAINST, count())
      .add(PROJECT_STEP.VOTES_ABSTAINED, count())
      .add(PROJECT_STEP.PUBLIC_FROM, day())
      .add(PROJECT_STEP.PUBLIC_UNTIL, day())
      .add(PROJECT_STEP.MINUTES, longText())
      .add(PROJECT_STEP.SIGNER, text(60))
      .build();
}
