package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.db.Tables.RISK;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.Disaster;
import org.liuzhun.registry.code.RiskType;

/// 致贫返贫风险 — risk.
final class RiskFields {
  private RiskFields() {}

  static final Entity ENTITY = Entity.of(RISK, Owner.HOUSEHOLD, Section.CAUSES)
      .add(RISK.HOUSEHOLD, reference("household"))
      .add(RISK.EPISODE, reference("episode"))
      .add(RISK.KIND, code(RiskType.class))
      .required()
      .add(RISK.POSITION, count())
      .add(RISK.DISASTER, code(Disaster.class))
      .add(RISK.PERSON, reference("person"))
      .add(RISK.HAPPENED_ON, day())
      .add(RISK.LOSS, money())
      .add(RISK.DETAIL, longText())
      .add(RISK.RESOLVED_ON, day())
      .build();
}
