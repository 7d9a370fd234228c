package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.WAIVER;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 校验豁免 — waiver of a finding.
final class WaiverFields {
  private WaiverFields() {}

  static final Entity ENTITY = Entity.of(WAIVER, Owner.VILLAGE, Section.ISSUES)
      .naturalKey(WAIVER.CHECK_CODE, WAIVER.HOUSEHOLD, WAIVER.SUBJECT, WAIVER.FIELD_KEY)
      .add(WAIVER.CHECK_CODE, text(20))
      .required()
      .add(WAIVER.HOUSEHOLD, reference("household"))
      .add(WAIVER.SUBJECT, text(40))
      .hidden()
      .add(WAIVER.FIELD_KEY, text(60))
      .hidden()
      .add(WAIVER.REASON, longText())
      .required()
      .add(WAIVER.AUTHOR, text(60))
      .add(WAIVER.WAIVED_ON, day())
      .add(WAIVER.BASIS, text(40))
      .hidden()
      .build();
}
