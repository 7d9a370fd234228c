package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.flag;
import static org.liuzhun.registry.Kind.idNumber;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.JoinReason;
import org.liuzhun.registry.code.LeaveReason;
import org.liuzhun.registry.code.Relation;

/// 家庭成员关系 — membership.
final class MembershipFields {
  private MembershipFields() {}

  static final Entity ENTITY = Entity.of(MEMBERSHIP, Owner.HOUSEHOLD, Section.MEMBERS)
      .add(MEMBERSHIP.HOUSEHOLD, reference("household"))
      .add(MEMBERSHIP.PERSON, reference("person"))
      .add(MEMBERSHIP.RELATION, code(Relation.class))
      .add(MEMBERSHIP.POSITION, count())
      .add(MEMBERSHIP.JOINED_ON, day())
      .add(MEMBERSHIP.JOIN_REASON, code(JoinReason.class))
      .add(MEMBERSHIP.LEFT_ON, day())
      .add(MEMBERSHIP.LEAVE_REASON, code(LeaveReason.class))
      .add(MEMBERSHIP.COUNTED, flag())
      .add(MEMBERSHIP.COUNTED_REASON, text(200))
      .add(MEMBERSHIP.STATED_HEAD_ID, idNumber())
      .build();
}
