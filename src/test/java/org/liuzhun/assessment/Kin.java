package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.time.LocalDate;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.Coded;

/// A member of a family under construction: columns find their row (person, membership, this year)
/// by their table.
public final class Kin {

  private final Family family;
  private final Part person;
  private final Part membership;

  Kin(Family family, Part person, Part membership) {
    this.family = family;
    this.person = person;
    this.membership = membership;
  }

  /// The person's row.
  public Part person() {
    return person;
  }

  /// The membership.
  public Part membership() {
    return membership;
  }

  /// The person's row of a year; made when there is none.
  public Part in(int year) {
    return family.personYear(person.id(), year);
  }

  /// The person's row of the year of judgement.
  public Part now() {
    return in(Family.TODAY.getYear());
  }

  /// With one value changed.
  public <T> Kin with(TableField<?, T> column, @Nullable T value) {
    partOf(column).with(column, value);
    return this;
  }

  /// With one code changed.
  public <E extends Enum<E> & Code> Kin with(TableField<?, Coded<E>> column, E value) {
    return with(column, Coded.of(value));
  }

  /// With a date changed, `2026-06-15`.
  public Kin on(TableField<?, LocalDate> column, String day) {
    return with(column, LocalDate.parse(day));
  }

  /// Without a value.
  public Kin without(TableField<?, ?> column) {
    return with(column, null);
  }

  /// With another date of birth, and the ID number that belongs to it.
  public Kin born(String birth) {
    LocalDate day = LocalDate.parse(birth);
    boolean male = String.valueOf(person.row().get(PERSON.SEX)).contains("MALE")
        && !String.valueOf(person.row().get(PERSON.SEX)).contains("FEMALE");
    return with(PERSON.BIRTH, day)
        .with(PERSON.ID_NUMBER, Family.idNumber(day, male, family.next()));
  }

  private Part partOf(TableField<?, ?> column) {
    var table = column.getTable();
    return table == PERSON ? person : table == MEMBERSHIP ? membership : now();
  }
}
