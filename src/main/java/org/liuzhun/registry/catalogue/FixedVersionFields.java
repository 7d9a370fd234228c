package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.FIXED_VERSION;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 年度定版 — the register as it was fixed under a name: the last transaction of each laptop that
/// counts, and the digest of what showed then.
final class FixedVersionFields {
  private FixedVersionFields() {}

  static final Entity ENTITY = Entity.of(FIXED_VERSION, Owner.VILLAGE, Section.VILLAGE)
      .add(FIXED_VERSION.NAME, text(60))
      .required()
      .add(FIXED_VERSION.YEAR, year())
      .add(FIXED_VERSION.FIXED_ON, day())
      .add(FIXED_VERSION.FIXED_BY, text(60))
      .add(FIXED_VERSION.REMARK, longText())
      .add(FIXED_VERSION.CONTENTS, longText())
      .hidden()
      .add(FIXED_VERSION.DIGEST, text(64))
      .hidden()
      .build();
}
