package org.liuzhun.demo;

import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;

/// The place of a member in a story; the relation to the head follows from it and from the sex.
enum Role {
  HEAD(Relation.HEAD, Relation.HEAD),
  SPOUSE(Relation.SPOUSE, Relation.SPOUSE),
  FATHER(Relation.FATHER, Relation.FATHER),
  MOTHER(Relation.MOTHER, Relation.MOTHER),
  CHILD(Relation.SON, Relation.DAUGHTER),
  SECOND_CHILD(Relation.SON, Relation.DAUGHTER),
  THIRD_CHILD(Relation.SON, Relation.DAUGHTER),
  SONS_WIFE(Relation.DAUGHTER_IN_LAW, Relation.DAUGHTER_IN_LAW),
  GRANDCHILD(Relation.GRANDSON, Relation.GRANDDAUGHTER),
  SECOND_GRANDCHILD(Relation.GRANDSON, Relation.GRANDDAUGHTER),
  SIBLING(Relation.SIBLING, Relation.SIBLING);

  private final Relation man;
  private final Relation woman;

  Role(Relation man, Relation woman) {
    this.man = man;
    this.woman = woman;
  }

  Relation relation(Sex sex) {
    return sex == Sex.MALE ? man : woman;
  }

  /// Whether the member bears the name of another family.
  boolean marriedIn() {
    return this == SPOUSE || this == MOTHER || this == SONS_WIFE;
  }
}
