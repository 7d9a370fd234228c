package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.PROJECT_CONTRACT;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.Procurement;

/// 项目合同 — contract of a project.
final class ProjectContractFields {
  private ProjectContractFields() {}

  static final Entity ENTITY = Entity.of(PROJECT_CONTRACT, Owner.VILLAGE, Section.FUNDS)
      .add(PROJECT_CONTRACT.PROJECT, reference("project"))
      .add(PROJECT_CONTRACT.NUMBER, text(60))
      .add(PROJECT_CONTRACT.PARTY, text(100))
      .required()
      .add(PROJECT_CONTRACT.PROCUREMENT, code(Procurement.class))
      .add(PROJECT_CONTRACT.SIGNED_ON, day())
      .add(PROJECT_CONTRACT.AMOUNT, money())
      .add(PROJECT_CONTRACT.ENDS_ON, day())
      .add(PROJECT_CONTRACT.RELATED_PARTY, flag())
      .add(PROJECT_CONTRACT.REMARK, text(200))
      .build();
}
