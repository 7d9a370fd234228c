package org.liuzhun.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.code.Education;
import org.liuzhun.registry.code.Study;

/// The way through school: who is six by the end of August begins on the first of September, and
/// advances every year.
final class Schooling {

  private static final int WORKING_AGE = 18;
  private static final List<Study> COMPULSORY = List.of(
      Study.PRIMARY,
      Study.PRIMARY,
      Study.PRIMARY,
      Study.PRIMARY,
      Study.PRIMARY,
      Study.PRIMARY,
      Study.JUNIOR_7,
      Study.JUNIOR_8,
      Study.JUNIOR_9);
  private static final List<Study> SENIOR = List.of(Study.SENIOR_1, Study.SENIOR_2, Study.SENIOR_3);
  private static final List<Study> VOCATIONAL =
      List.of(Study.VOCATIONAL_1, Study.VOCATIONAL_2, Study.VOCATIONAL_3);
  private static final List<Study> COLLEGE =
      List.of(Study.COLLEGE_1, Study.COLLEGE_2, Study.COLLEGE_3);
  private static final List<Study> UNIVERSITY =
      List.of(Study.UNIVERSITY_1, Study.UNIVERSITY_2, Study.UNIVERSITY_3, Study.UNIVERSITY_4);

  private Schooling() {}

  /// What the person studies on the day, null when not at school (any more).
  static @Nullable Study on(Villager person, LocalDate day) {
    int year = grade(person, day);
    if (year < 1) {
      return person.ageOn(day) >= 3 ? Study.PRESCHOOL : Study.BEFORE_SCHOOL;
    }
    return year <= COMPULSORY.size()
        ? COMPULSORY.get(year - 1)
        : later(person, year - COMPULSORY.size() - 1);
  }

  /// The school that a grown-up has left behind.
  static Education learnt(Villager person) {
    if (!schoolIn(person)) {
      return person.learnt();
    }
    if (person.is(Trait.UNIVERSITY)) {
      return Education.UNIVERSITY;
    }
    if (person.is(Trait.COLLEGE)) {
      return Education.COLLEGE;
    }
    return person.is(Trait.SENIOR) || person.is(Trait.VOCATIONAL)
        ? Education.SENIOR
        : Education.JUNIOR;
  }

  /// Whether somebody young has left school and goes to work.
  static boolean finished(Villager person, @Nullable Study study, int age) {
    return schoolIn(person) && study == null && age >= WORKING_AGE && !person.is(Trait.FARMS);
  }

  private static boolean schoolIn(Villager person) {
    return person.birth().getYear() >= 1995;
  }

  private static @Nullable Study later(Villager person, int year) {
    boolean academic = person.is(Trait.SENIOR) || person.is(Trait.UNIVERSITY);
    if (!academic && !person.is(Trait.VOCATIONAL) && !person.is(Trait.COLLEGE)) {
      return null;
    }
    if (year < SENIOR.size()) {
      return (academic ? SENIOR : VOCATIONAL).get(year);
    }
    List<Study> high =
        person.is(Trait.UNIVERSITY) ? UNIVERSITY : person.is(Trait.COLLEGE) ? COLLEGE : List.of();
    int step = year - SENIOR.size();
    return step < high.size() ? high.get(step) : null;
  }

  private static int grade(Villager person, LocalDate day) {
    LocalDate birth = person.birth();
    int entry = birth.getYear() + (birth.getMonthValue() >= Month.SEPTEMBER.getValue() ? 7 : 6);
    int schoolYear =
        day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    return schoolYear - entry + 1;
  }
}
