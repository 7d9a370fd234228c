package org.liuzhun.registry;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.liuzhun.registry.code.Relation;

/// A person in a household (家庭成员): the membership with the person's file.
///
/// @param membership the membership row
/// @param file the person's file
public record Member(Row membership, PersonFile file) {

  /// The person's row.
  public Row person() {
    return file.row();
  }

  /// The name, empty while unknown.
  public String name() {
    return person().get(PERSON.NAME, "");
  }

  /// Whether the membership holds on the day.
  public boolean activeOn(LocalDate day) {
    LocalDate joined = membership.get(MEMBERSHIP.JOINED_ON);
    LocalDate left = membership.get(MEMBERSHIP.LEFT_ON);
    return (joined == null || !joined.isAfter(day)) && (left == null || left.isAfter(day));
  }

  /// Whether the membership held on a day of the past: whoever was born later was not there, even
  /// where nobody wrote down the day of joining.
  public boolean heldOn(LocalDate day) {
    return activeOn(day) && !person().get(PERSON.BIRTH, LocalDate.MIN).isAfter(day);
  }

  /// Whether this is the head of the household (户主).
  public boolean isHead() {
    return is(Relation.HEAD);
  }

  /// Whether the relation to the head is the given one.
  public boolean is(Relation relation) {
    var value = membership.get(MEMBERSHIP.RELATION);
    return value != null && value.is(relation);
  }

  /// Age in completed years on the day; empty while the date of birth is unknown or later.
  public OptionalInt ageOn(LocalDate day) {
    LocalDate birth = person().get(PERSON.BIRTH);
    return birth == null || birth.isAfter(day)
        ? OptionalInt.empty()
        : OptionalInt.of(Period.between(birth, day).getYears());
  }
}
