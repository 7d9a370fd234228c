package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.count;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.OTHER_COLUMN;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 其他列 — other column.
final class OtherColumnFields {
  private OtherColumnFields() {}

  static final Entity ENTITY = Entity.of(OTHER_COLUMN, Owner.HOUSEHOLD, Section.OTHER)
      .naturalKey(
          OTHER_COLUMN.HOUSEHOLD, OTHER_COLUMN.PERSON, OTHER_COLUMN.LAYOUT, OTHER_COLUMN.HEADING)
      .add(OTHER_COLUMN.HOUSEHOLD, reference("household"))
      .add(OTHER_COLUMN.PERSON, reference("person"))
      .add(OTHER_COLUMN.LAYOUT, text(60))
      .required()
      .add(OTHER_COLUMN.HEADING, text(200))
      .required()
      .add(OTHER_COLUMN.POSITION, count())
      .add(OTHER_COLUMN.VALUE, longText())
      .build();
}
