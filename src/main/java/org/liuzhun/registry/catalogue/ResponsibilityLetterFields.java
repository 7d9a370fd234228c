package org.liuzhun.registry.catalogue;

import static org.liuzhun.registry.Kind.code;
import static org.liuzhun.registry.Kind.day;
import static org.liuzhun.registry.Kind.longText;
import static org.liuzhun.registry.Kind.text;
import static org.liuzhun.registry.Kind.year;
import static org.liuzhun.registry.db.Tables.RESPONSIBILITY_LETTER;

import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Section;
import org.liuzhun.registry.code.LetterLevel;

/// 责任书 — letter of responsibility between two levels.
final class ResponsibilityLetterFields {
  private ResponsibilityLetterFields() {}

  static final Entity ENTITY = Entity.of(RESPONSIBILITY_LETTER, Owner.VILLAGE, Section.HELPERS)
      .add(RESPONSIBILITY_LETTER.LEVEL, code(LetterLevel.class))
      .add(RESPONSIBILITY_LETTER.YEAR, year())
      .add(RESPONSIBILITY_LETTER.GIVER, text(60))
      .add(RESPONSIBILITY_LETTER.TAKER, text(60))
      .required()
      .add(RESPONSIBILITY_LETTER.SIGNED_ON, day())
      .add(RESPONSIBILITY_LETTER.ENDS_ON, day())
      .add(RESPONSIBILITY_LETTER.CONTENT, longText())
      .build();
}
