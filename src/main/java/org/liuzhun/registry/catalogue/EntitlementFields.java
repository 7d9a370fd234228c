package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.ENTITLEMENT;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 应享未享 — whether somebody receives a policy he is entitled to.
final class EntitlementFields {
  private EntitlementFields() {}

  static final Entity ENTITY = Entity.of(ENTITLEMENT, Owner.HOUSEHOLD, Section.POLICY)
      .add(ENTITLEMENT.HOUSEHOLD, reference("household"))
      .add(ENTITLEMENT.PERSON, reference("person"))
      .add(ENTITLEMENT.POLICY, reference("welfare_policy"))
      .required()
      .add(ENTITLEMENT.ELIGIBLE, flag())
      .add(ENTITLEMENT.RECEIVING, flag())
      .add(ENTITLEMENT.SINCE, day())
      .add(ENTITLEMENT.MISSING_REASON, text(200))
      .add(ENTITLEMENT.APPLIED_ON, day())
      .add(ENTITLEMENT.CHECKED_ON, day())
      .build();
}
