package org.liuzhun.assessment.check;

import org.liuzhun.registry.code.School;
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

  /// Whether somebody who went on to a later school left a grade out: the last of the school
  /// before, the first of the next, or a whole school. Colleges also take pupils from junior
  /// school.
  static boolean skips(Study before, Study now) {
    int schools = of(now).compareTo(of(before));
    boolean early = of(before) == JUNIOR
        && (now.school() == School.COLLEGE || now.school() == School.TECHNICIAN);
    return schools > 0 && (schools > 1 && !early || !isLast(before) || !isFirst(now));
  }

  private static boolean isLast(Study study) {
    return switch (of(study)) {
      case JUNIOR -> grade(study) == 9;
      case SENIOR -> grade(study) == 3;
      case PRE, PRIMARY, HIGHER -> true;
    };
  }

  private static boolean isFirst(Study study) {
    return switch (of(study)) {
      case PRE, PRIMARY -> true;
      case JUNIOR -> grade(study) == 7;
      case SENIOR, HIGHER -> grade(study) == 1;
    };
  }
}
