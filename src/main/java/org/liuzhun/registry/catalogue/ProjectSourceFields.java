package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.PROJECT_SOURCE;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.FundSource;

/// 项目资金来源 — planned funds of a project by source.
final class ProjectSourceFields {
  private ProjectSourceFields() {}

  static final Entity ENTITY = Entity.of(PROJECT_SOURCE, Owner.VILLAGE, Section.FUNDS)
      .add(PROJECT_SOURCE.PROJECT, reference("project"))
      .add(PROJECT_SOURCE.SOURCE, code(FundSource.class))
      .required()
      .add(PROJECT_SOURCE.AMOUNT, money())
      .add(PROJECT_SOURCE.REMARK, text(200))
      .build();
}
