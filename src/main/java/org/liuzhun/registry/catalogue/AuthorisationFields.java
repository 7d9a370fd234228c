package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.reference;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.db.Tables.AUTHORISATION;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.AuthorisationKind;
import org.liuzhun.registry.code.SignMode;

/// 承诺授权 — authorisation.
final class AuthorisationFields {
  private AuthorisationFields() {}

  static final Entity ENTITY = Entity.of(AUTHORISATION, Owner.HOUSEHOLD, Section.DOCUMENTS)
      .add(AUTHORISATION.HOUSEHOLD, reference("household"))
      .add(AUTHORISATION.PERSON, reference("person"))
      .add(AUTHORISATION.KIND, code(AuthorisationKind.class))
      .add(AUTHORISATION.SCOPE, longText())
      .add(AUTHORISATION.GIVEN_ON, day())
      .add(AUTHORISATION.GUARDIAN, text(60))
      .add(AUTHORISATION.SIGN_MODE, code(SignMode.class))
      .add(AUTHORISATION.WITHDRAWN_ON, day())
      .build();
}
