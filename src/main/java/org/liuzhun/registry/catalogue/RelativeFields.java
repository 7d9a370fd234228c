package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.money;
import static org.liuzhun.registry.Kind.phone;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.RELATIVE;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;

/// 社会关系 — a relative of the family who does not live in the household.
final class RelativeFields {
  private RelativeFields() {}

  static final Entity ENTITY = Entity.of(RELATIVE, Owner.HOUSEHOLD, Section.MEMBERS)
      .add(RELATIVE.HOUSEHOLD, reference("household"))
      .add(RELATIVE.PERSON, reference("person"))
      .add(RELATIVE.NAME, text(60))
      .required()
      .add(RELATIVE.RELATION, text(20))
      .add(RELATIVE.RESIDENCE, text(200))
      .add(RELATIVE.OCCUPATION, text(100))
      .add(RELATIVE.INCOME, money())
      .add(RELATIVE.PHONE, phone())
      .build();
}
