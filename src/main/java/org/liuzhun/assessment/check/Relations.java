package org.liuzhun.assessment.check;

import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;

/// What a relation to the head (与户主关系) implies.
final class Relations {

  private Relations() {}

  /// The sex that the relation implies, or null.
  static @Nullable Sex impliedSex(Relation relation) {
    return switch (relation) {
      case SON,
          SON_IN_LAW,
          GRANDSON,
          DAUGHTERS_SON,
          FATHER,
          WIFES_FATHER,
          HUSBANDS_FATHER,
          GRANDFATHER,
          MATERNAL_GRANDFATHER,
          GREAT_GRANDSON,
          NEPHEW,
          UNCLE -> Sex.MALE;
      case DAUGHTER,
          DAUGHTER_IN_LAW,
          GRANDDAUGHTER,
          DAUGHTERS_DAUGHTER,
          MOTHER,
          WIFES_MOTHER,
          HUSBANDS_MOTHER,
          GRANDMOTHER,
          MATERNAL_GRANDMOTHER,
          GREAT_GRANDDAUGHTER,
          NIECE,
          BROTHERS_WIFE -> Sex.FEMALE;
      case HEAD, SPOUSE, SIBLING, OTHER -> null;
    };
  }

  /// How many generations older (positive) or younger (negative) than the head he must be; 0 where
  /// nothing is certain.
  static int generations(Relation relation) {
    return switch (relation) {
      case SON, DAUGHTER -> -1;
      case FATHER, MOTHER -> 1;
      case GRANDSON, GRANDDAUGHTER, DAUGHTERS_SON, DAUGHTERS_DAUGHTER -> -2;
      case GRANDFATHER, GRANDMOTHER, MATERNAL_GRANDFATHER, MATERNAL_GRANDMOTHER -> 2;
      default -> 0;
    };
  }
}
