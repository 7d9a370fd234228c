package org.liuzhun.registry.code;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// 与户主关系 E07 — Relation to head (national list with GB/T 4761).
public enum Relation implements Code {
  HEAD(null, 0),
  SPOUSE(null, 0),
  SON(Sex.MALE, 1),
  DAUGHTER(Sex.FEMALE, 1),
  DAUGHTER_IN_LAW(Sex.FEMALE, 1),
  SON_IN_LAW(Sex.MALE, 1),
  GRANDSON(Sex.MALE, 2),
  GRANDDAUGHTER(Sex.FEMALE, 2),
  DAUGHTERS_SON(Sex.MALE, 2),
  DAUGHTERS_DAUGHTER(Sex.FEMALE, 2),
  FATHER(Sex.MALE, -1),
  MOTHER(Sex.FEMALE, -1),
  WIFES_FATHER(Sex.MALE, -1),
  WIFES_MOTHER(Sex.FEMALE, -1),
  HUSBANDS_FATHER(Sex.MALE, -1),
  HUSBANDS_MOTHER(Sex.FEMALE, -1),
  GRANDFATHER(Sex.MALE, -2),
  GRANDMOTHER(Sex.FEMALE, -2),
  MATERNAL_GRANDFATHER(Sex.MALE, -2),
  MATERNAL_GRANDMOTHER(Sex.FEMALE, -2),
  SIBLING(null, 0),
  GREAT_GRANDSON(Sex.MALE, 3),
  GREAT_GRANDDAUGHTER(Sex.FEMALE, 3),
  NEPHEW(Sex.MALE, 1),
  NIECE(Sex.FEMALE, 1),
  BROTHERS_WIFE(Sex.FEMALE, 0),
  UNCLE(Sex.MALE, -1),
  OTHER(null, null);

  private final @Nullable Sex sex;
  private final @Nullable Integer generation;

  Relation(@Nullable Sex sex, @Nullable Integer generation) {
    this.sex = sex;
    this.generation = generation;
  }

  /// The sex that the word implies; empty when it fits both.
  public Optional<Sex> sex() {
    return Optional.ofNullable(sex);
  }

  /// Generations below the head (children 1, parents −1); empty when the word does not say.
  public OptionalInt generation() {
    return generation == null ? OptionalInt.empty() : OptionalInt.of(generation);
  }
}
