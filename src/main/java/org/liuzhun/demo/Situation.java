package org.liuzhun.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.Study;

/// How one person fares in one year; all rows of the year follow from it.
///
/// @param person who
/// @param year which year
/// @param age in completed years at the year's end, or today
/// @param study what he studies, null when not at school
/// @param chronic whether ill of a chronic disease
/// @param serious whether seriously ill
/// @param disabled whether disabled
/// @param labour the ability to work
/// @param workMonths months of work away or in a firm
/// @param postMonths months on a public-welfare post
record Situation(
    Villager person,
    int year,
    int age,
    @Nullable Study study,
    boolean chronic,
    boolean serious,
    boolean disabled,
    Labour labour,
    int workMonths,
    int postMonths) {

  private static final int ADULT = 16;
  private static final int AGED = 60;
  private static final int VERY_OLD = 75;

  static Situation of(Family family, Villager person, int year, Dice dice) {
    LocalDate day = family.setting().dayOf(year);
    int age = person.ageOn(day);
    Study study = Schooling.on(person, day);
    boolean ill = struck(family, person, year);
    boolean chronic = ill && person.is(Trait.CHRONIC);
    boolean serious = ill && person.is(Trait.SERIOUS);
    boolean disabled = ill && person.is(Trait.DISABLED);
    Labour labour = labour(person, age, study, chronic, serious, disabled);
    boolean able = labour == Labour.ORDINARY || labour == Labour.SKILLED;
    int months = Math.min(12, day.getMonthValue());
    boolean earns = person.is(Trait.WORKS) || Schooling.finished(person, study, age);
    int work = able && earns ? Math.min(months, dice.between(7, 11)) : 0;
    boolean post = person.is(Trait.POST)
        && study == null
        && age >= ADULT + 2
        && age < AGED
        && labour != Labour.NONE;
    return new Situation(
        person,
        year,
        age,
        study,
        chronic,
        serious,
        disabled,
        labour,
        work,
        post && work == 0 ? months : 0);
  }

  boolean healthy() {
    return !chronic && !serious && !disabled;
  }

  boolean able() {
    return labour == Labour.ORDINARY || labour == Labour.SKILLED;
  }

  boolean aged() {
    return age >= AGED;
  }

  boolean is(Study first, Study last) {
    return study != null && study.compareTo(first) >= 0 && study.compareTo(last) <= 0;
  }

  private static boolean struck(Family family, Villager person, int year) {
    LocalDate clue = family.times().clue();
    return !person.is(Trait.NEW) || (clue != null && clue.getYear() <= year);
  }

  private static Labour labour(
      Villager person,
      int age,
      @Nullable Study study,
      boolean chronic,
      boolean serious,
      boolean disabled) {
    if (age < ADULT || study != null || age >= VERY_OLD) {
      return Labour.NONE;
    }
    if (serious || disabled) {
      return age >= AGED ? Labour.NONE : Labour.LOST;
    }
    if (chronic || age >= AGED) {
      return Labour.WEAK;
    }
    return person.is(Trait.COLLEGE) || person.id().getLeastSignificantBits() % 5 == 0
        ? Labour.SKILLED
        : Labour.ORDINARY;
  }
}
