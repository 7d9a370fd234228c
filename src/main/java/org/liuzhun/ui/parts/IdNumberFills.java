package org.liuzhun.ui.parts;

import static org.liuzhun.registry.db.Tables.PERSON;

import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.identity.IdNumber;

/// What a sound identity number says of a person, filled in where nothing is said yet
/// (证件号码带出出生日期和性别).
public final class IdNumberFills {

  private IdNumberFills() {}

  /// The person's row with date of birth and sex.
  public static Row complete(Row person) {
    String written = person.get(PERSON.ID_NUMBER);
    if (written == null || !(IdNumber.of(written) instanceof IdNumber.Sound(IdNumber number))) {
      return person;
    }
    Row filled = person;
    if (filled.get(PERSON.BIRTH) == null) {
      filled = filled.with(PERSON.BIRTH, number.birth());
    }
    if (filled.get(PERSON.SEX) == null) {
      filled = filled.with(PERSON.SEX, Coded.of(number.sex()));
    }
    return filled;
  }
}
