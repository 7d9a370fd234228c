package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.BENEFICIARY;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.RiskType;

/// 项目受益户 — household that a project names as beneficiary.
final class BeneficiaryFields {
  private BeneficiaryFields() {}

  static final Entity ENTITY = Entity.of(BENEFICIARY, Owner.HOUSEHOLD, Section.PROJECTS)
      .add(BENEFICIARY.HOUSEHOLD, reference("household"))
      .add(BENEFICIARY.PROJECT, reference("project"))
      .required()
      .add(BENEFICIARY.CAUSE, code(Cause.class))
      .add(BENEFICIARY.RISK, code(RiskType.class))
      .add(BENEFICIARY.BENEFIT, text(200))
      .add(BENEFICIARY.PLANNED_AMOUNT, money())
      .build();
}
