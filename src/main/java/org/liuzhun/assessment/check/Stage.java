package org.liuzhun.assessment.check;

import org.liuzhun.registry.code.Study;

/// A stage of schooling (学段), with the key of the ages that fit it.
enum Stage {
  PRE,
  PRIMARY,
  JUNIOR,
  SENIOR,
  HIGHER;

  static Stage of(Study study) {
    return switch (study) {
      case BEFORE_SCHOOL, PRESCHOOL -> PRE;
      case PRIMARY -> PRIMARY;
      case JUNIOR_7, JUNIOR_8, JUNIOR_9 -> JUNIOR;
      case SENIOR_1, SENIOR_2, SENIOR_3, VOCATIONAL_1, VOCATIONAL_2, VOCATIONAL_3 -> SENIOR;
      default -> HIGHER;
    };
  }

  /// Whether students of this kind are helped by the Rain and Dew programme (雨露计划).
  static boolean vocational(Study study) {
    return study.ordinal() >= Study.VOCATIONAL_1.ordinal()
        && study.ordinal() <= Study.TECHNICIAN_4.ordinal();
  }

  /// The grade inside a school of several recorded grades, from 1; 0 where grades are not told
  /// apart.
  static int grade(Study study) {
    return switch (study) {
      case BEFORE_SCHOOL, PRESCHOOL, PRIMARY, POSTGRADUATE -> 0;
      default -> study.name().charAt(study.name().length() - 1) - '0';
    };
  }

  /// Whether both are grades of one school.
  static boolean sameSchool(Study one, Study other) {
    return grade(one) > 0 && grade(other) > 0 && school(one).equals(school(other));
  }

  private static String school(Study study) {
    return study.name().substring(0, study.name().lastIndexOf('_'));
  }
}
