package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.certificate;
import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.idNumber;
import static org.liuzhun.registry.Kind.month;
import static org.liuzhun.registry.Kind.number;
import static org.liuzhun.registry.Kind.phone;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.PERSON;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.DocumentType;
import org.liuzhun.registry.code.EthnicGroup;
import org.liuzhun.registry.code.Marriage;
import org.liuzhun.registry.code.Politics;
import org.liuzhun.registry.code.Sex;

/// 人员 — person.
final class PersonFields {
  private PersonFields() {}

  static final Entity ENTITY = Entity.of(PERSON, Owner.PERSON, Section.MEMBERS)
      .add(PERSON.NAME, text(60))
      .required()
      .add(PERSON.SEX, code(Sex.class))
      .add(PERSON.BIRTH, day())
      .add(PERSON.DOCUMENT_TYPE, code(DocumentType.class))
      .add(PERSON.ID_NUMBER, idNumber())
      .add(PERSON.DISABILITY_CERTIFICATE, certificate())
      .add(PERSON.PERSON_NUMBER, number())
      .add(PERSON.ETHNIC_GROUP, code(EthnicGroup.class))
      .add(PERSON.POLITICS, code(Politics.class))
      .add(PERSON.MARRIAGE, code(Marriage.class))
      .add(PERSON.PHONE, phone())
      .add(PERSON.DIED_ON, day())
      .add(PERSON.DIVORCED_ON, day())
      .add(PERSON.IDENTIFIED, month())
      .build();
}
