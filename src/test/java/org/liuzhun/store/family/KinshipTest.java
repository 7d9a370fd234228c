package org.liuzhun.store.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;

class KinshipTest {

  @ParameterizedTest
  @CsvSource({
    // former head, sex; new head, sex; relative, sex; expected (blank: a person decides)
    "MALE, SPOUSE, FEMALE, HEAD, MALE, SPOUSE",
    "MALE, SPOUSE, FEMALE, SON, MALE, SON",
    "MALE, SPOUSE, FEMALE, FATHER, MALE, HUSBANDS_FATHER",
    "MALE, SPOUSE, FEMALE, WIFES_MOTHER, FEMALE, MOTHER",
    "FEMALE, SPOUSE, MALE, HUSBANDS_FATHER, MALE, FATHER",
    "FEMALE, SPOUSE, MALE, MOTHER, FEMALE, WIFES_MOTHER",
    "MALE, SON, MALE, HEAD, MALE, FATHER",
    "FEMALE, SON, MALE, HEAD, FEMALE, MOTHER",
    "MALE, SON, MALE, SPOUSE, FEMALE, MOTHER",
    "MALE, SON, MALE, DAUGHTER, FEMALE, SIBLING",
    "MALE, SON, MALE, DAUGHTER_IN_LAW, FEMALE, SPOUSE",
    "MALE, SON, MALE, GRANDSON, MALE, SON",
    "MALE, SON, MALE, GREAT_GRANDSON, MALE, GRANDSON",
    "MALE, SON, MALE, FATHER, MALE, GRANDFATHER",
    "FEMALE, SON, MALE, FATHER, MALE, MATERNAL_GRANDFATHER",
    "MALE, SON, MALE, SIBLING, MALE, UNCLE",
    "MALE, DAUGHTER, FEMALE, GRANDSON, MALE, NEPHEW",
    "MALE, DAUGHTER, FEMALE, DAUGHTERS_SON, MALE, SON",
    "MALE, FATHER, MALE, HEAD, MALE, SON",
    "MALE, FATHER, MALE, SPOUSE, FEMALE, DAUGHTER_IN_LAW",
    "MALE, FATHER, MALE, SON, MALE, GRANDSON",
    "FEMALE, FATHER, MALE, SON, MALE, DAUGHTERS_SON",
    "MALE, FATHER, MALE, MOTHER, FEMALE, SPOUSE",
    "MALE, MOTHER, FEMALE, GRANDFATHER, MALE, HUSBANDS_FATHER",
    "MALE, FATHER, MALE, BROTHERS_WIFE, FEMALE, DAUGHTER_IN_LAW",
    "MALE, FATHER, MALE, NEPHEW, MALE, GRANDSON",
    "MALE, DAUGHTER_IN_LAW, FEMALE, HEAD, MALE, HUSBANDS_FATHER",
    "MALE, DAUGHTER_IN_LAW, FEMALE, SPOUSE, FEMALE, HUSBANDS_MOTHER",
    "MALE, DAUGHTER_IN_LAW, FEMALE, SON, MALE, SPOUSE",
    "MALE, DAUGHTER_IN_LAW, FEMALE, GRANDDAUGHTER, FEMALE, DAUGHTER",
    "MALE, DAUGHTER_IN_LAW, FEMALE, DAUGHTER, FEMALE, ",
    "MALE, SIBLING, MALE, SPOUSE, FEMALE, BROTHERS_WIFE",
    "MALE, SIBLING, MALE, SON, MALE, NEPHEW",
    "FEMALE, SIBLING, MALE, SON, MALE, ",
    "MALE, SIBLING, MALE, MOTHER, FEMALE, MOTHER",
    "MALE, OTHER, MALE, SON, MALE, "
  })
  void theRelationToANewHeadFollows(
      Sex former, Relation head, Sex headSex, Relation relative, Sex sex, Relation expected) {
    assertEquals(
        Optional.ofNullable(expected), rebased(former, head, headSex, relative, sex, true));
  }

  @Test
  void whoseChildAGrandchildIsTheRegisterCannotKnowAmongSeveralSons() {
    assertEquals(
        Optional.empty(),
        rebased(Sex.MALE, Relation.SON, Sex.MALE, Relation.GRANDSON, Sex.MALE, false));
  }

  /// Back and forth again: the former head, once more head, has the same relatives as before.
  @Test
  void whatIsKnownOneWayIsKnownTheOtherWay() {
    int known = 0;
    for (Sex former : List.of(Sex.MALE, Sex.FEMALE)) {
      for (Relation head : Relation.values()) {
        for (Relation relative : Relation.values()) {
          known += agrees(former, head, relative) ? 1 : 0;
        }
      }
    }
    assertTrue(known > 120, "only " + known);
  }

  /// Whether the way back is known; it must then lead to the same relation.
  private static boolean agrees(Sex former, Relation head, Relation relative) {
    Sex other = former == Sex.MALE ? Sex.FEMALE : Sex.MALE;
    Sex headSex = head.sex().orElse(other);
    Sex sex = relative.sex().orElse(other);
    if (head == relative
        || relative == Relation.HEAD
        || !fits(former, head)
        || !fits(former, relative)) {
      return false;
    }
    Optional<Relation> there = rebased(former, head, headSex, relative, sex, false);
    Optional<Relation> way = rebased(former, head, headSex, Relation.HEAD, former, false);
    Optional<Relation> again =
        way.flatMap(to -> there.flatMap(is -> rebased(headSex, to, former, is, sex, false)));
    assertTrue(
        again.isEmpty() || again.get() == relative,
        () -> former + " " + head + " " + relative + " " + there + " " + again);
    return again.isPresent();
  }

  /// Whether somebody of this sex can have such a relative.
  private static boolean fits(Sex head, Relation relation) {
    return switch (relation) {
      case WIFES_FATHER, WIFES_MOTHER -> head == Sex.MALE;
      case HUSBANDS_FATHER, HUSBANDS_MOTHER -> head == Sex.FEMALE;
      default -> true;
    };
  }

  private static Optional<Relation> rebased(
      Sex former, Relation head, Sex headSex, Relation relative, Sex sex, boolean only) {
    if (head == relative && head != Relation.SIBLING) {
      return Optional.empty();
    }
    return Kinship.path(head, headSex)
        .map(path -> Kinship.back(path, former))
        .flatMap(back -> Kinship.path(relative, sex).map(back::concat))
        .flatMap(path -> Kinship.relation(path, headSex, only));
  }
}
