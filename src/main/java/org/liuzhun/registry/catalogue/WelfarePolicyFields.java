package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.phone;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.WELFARE_POLICY;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.MeasureType;

/// 惠民政策 — policy to which households or persons are entitled.
final class WelfarePolicyFields {
  private WelfarePolicyFields() {}

  static final Entity ENTITY = Entity.of(WELFARE_POLICY, Owner.VILLAGE, Section.POLICY)
      .add(WELFARE_POLICY.NAME, text(100))
      .required()
      .add(WELFARE_POLICY.MEASURE_TYPE, code(MeasureType.class))
      .add(WELFARE_POLICY.DEPARTMENT, text(100))
      .add(WELFARE_POLICY.DOCUMENT, text(200))
      .add(WELFARE_POLICY.STANDARD, text(100))
      .add(WELFARE_POLICY.ELIGIBLE_RULE, longText())
      .add(WELFARE_POLICY.OPENS_ON, day())
      .add(WELFARE_POLICY.CLOSES_ON, day())
      .add(WELFARE_POLICY.PAPERS, longText())
      .add(WELFARE_POLICY.CONTACT, text(60))
      .add(WELFARE_POLICY.PHONE, phone())
      .posted()
      .build();
}
