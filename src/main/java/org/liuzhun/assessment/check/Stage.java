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
    return switch (study.school()) {
      case NONE, PRESCHOOL -> PRE;
      case PRIMARY -> PRIMARY;
      case JUNIOR -> JUNIOR;
      case SENIOR, VOCATIONAL -> SENIOR;
      case COLLEGE, TECHNICIAN, UNIVERSITY, POSTGRADUATE -> HIGHER;
    };
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
    return grade(one) > 0 && grade(other) > 0 && one.school() == other.school();
  }
}
