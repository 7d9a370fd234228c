package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.POLICY_PARAMETER;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 政策参数 — policy parameter.
final class PolicyParameterFields {
  private PolicyParameterFields() {}

  static final Entity ENTITY = Entity.of(POLICY_PARAMETER, Owner.VILLAGE, Section.POLICY)
      .naturalKey(POLICY_PARAMETER.KEY, POLICY_PARAMETER.REGION, POLICY_PARAMETER.EFFECTIVE_FROM)
      .add(POLICY_PARAMETER.KEY, text(60))
      .required()
      .add(POLICY_PARAMETER.REGION, text(12))
      .add(POLICY_PARAMETER.EFFECTIVE_FROM, day())
      .required()
      .add(POLICY_PARAMETER.VALUE, text(200))
      .add(POLICY_PARAMETER.UNIT, text(20))
      .add(POLICY_PARAMETER.DOCUMENT, text(200))
      .build();
}
