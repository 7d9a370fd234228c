package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.CardState;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.DestituteSupport;
import org.liuzhun.registry.code.DisabilityCategory;
import org.liuzhun.registry.code.DisabilityLevel;
import org.liuzhun.registry.code.LowIncomeAllowance;
import org.liuzhun.registry.code.PublicPost;
import org.liuzhun.registry.code.Study;
import org.liuzhun.registry.code.WorkChannel;

/// What each member learns, suffers and does in each year.
final class PersonYearRows {

  private static final int SPEAKS = 4;
  private static final int ADULT = 16;

  private PersonYearRows() {}

  static void write(Family family, Sheaf sheaf) {
    for (int year : family.years()) {
      for (Situation situation : family.in(year)) {
        sheaf.add(benefits(
            family,
            work(family, health(family, school(situation), situation), situation),
            situation));
      }
    }
  }

  private static Row school(Situation now) {
    Row row = Row.keyed(Catalogue.PERSON_YEAR, now.person().id(), now.year())
        .with(PERSON_YEAR.LABOUR, Coded.of(now.labour()))
        .with(PERSON_YEAR.MANDARIN, now.age() >= SPEAKS);
    Study study = now.study();
    if (study == null) {
      return row.with(PERSON_YEAR.EDUCATION, Coded.of(Schooling.learnt(now.person())));
    }
    return row.with(PERSON_YEAR.STUDY, Coded.of(study))
        .with(PERSON_YEAR.SCHOOL, school(now, study));
  }

  /// The school of a pupil, the same one for the whole stage.
  static @Nullable String school(Situation now, Study study) {
    String stage = switch (study) {
      case BEFORE_SCHOOL -> "";
      case PRESCHOOL -> "preschool";
      case PRIMARY -> "primary";
      case JUNIOR_7, JUNIOR_8, JUNIOR_9 -> "junior";
      case SENIOR_1, SENIOR_2, SENIOR_3 -> "senior";
      case VOCATIONAL_1, VOCATIONAL_2, VOCATIONAL_3 -> "vocational";
      case COLLEGE_1, COLLEGE_2, COLLEGE_3 -> "college";
      default -> "university";
    };
    return stage.isEmpty() ? null : Words.pick("school." + stage, fate(now, 5));
  }

  /// Where somebody works, the same place in all years.
  static String workplace(Situation now) {
    return Words.pick("workplaces", fate(now, 1));
  }

  /// The family doctor of somebody.
  static String doctor(Situation now) {
    return Words.pick("doctors", fate(now, 2));
  }

  /// What somebody suffers from.
  static String disease(Situation now) {
    return Words.pick(now.serious() ? "disease.serious" : "disease.chronic", fate(now, 3));
  }

  private static Dice fate(Situation now, int thing) {
    return new Dice(now.person().id().getLeastSignificantBits() + thing);
  }

  private static Row health(Family family, Row before, Situation now) {
    Row row = before
        .with(PERSON_YEAR.HEALTHY, now.healthy())
        .with(PERSON_YEAR.CHRONIC, now.chronic())
        .with(PERSON_YEAR.SERIOUS_ILLNESS, now.serious())
        .with(PERSON_YEAR.DISABLED, now.disabled())
        .with(PERSON_YEAR.FAMILY_DOCTOR, !now.healthy() || now.aged())
        .with(PERSON_YEAR.DOCTOR, !now.healthy() || now.aged() ? doctor(now) : null);
    if (now.chronic()) {
      row = row.with(PERSON_YEAR.DISEASE, disease(now))
          .with(PERSON_YEAR.CHRONIC_CARD, Coded.of(CardState.HELD))
          .with(PERSON_YEAR.CHRONIC_CARD_NUMBER, "MB" + family.number().substring(6));
    }
    if (now.serious()) {
      row = row.with(PERSON_YEAR.DISEASE, disease(now)).with(PERSON_YEAR.MEDICAL_AID, true);
    }
    return now.disabled()
        ? row.with(PERSON_YEAR.DISABILITY_CATEGORY, Coded.of(DisabilityCategory.LIMB))
            .with(PERSON_YEAR.DISABILITY_LEVEL, Coded.of(DisabilityLevel.TWO))
            .with(PERSON_YEAR.DISABILITY_YEAR, Math.min(now.year(), 2013))
        : row;
  }

  private static Row work(Family family, Row before, Situation now) {
    Row row = before.with(
        PERSON_YEAR.RESIDE_MONTHS,
        now.workMonths() > 0 && !near(family, now) ? 12 - now.workMonths() : 12);
    if (now.workMonths() > 0) {
      Dice fate = fate(now, 4);
      String employer = Words.pick("employers." + workplace(now), fate);
      boolean near = near(family, now);
      row = row.with(PERSON_YEAR.WORK_MONTHS, now.workMonths())
          .with(PERSON_YEAR.WORK_PLACE, near ? Words.one("workshop.place") : workplace(now))
          .with(PERSON_YEAR.EMPLOYER, near ? Words.one("workshop") : employer)
          .with(
              PERSON_YEAR.WORK_CHANNEL,
              Coded.of(fate.chance(30) ? WorkChannel.GOVERNMENT : WorkChannel.SELF))
          .with(PERSON_YEAR.INDUSTRY_CLASS, Words.pick("industries", fate))
          .with(PERSON_YEAR.ABROAD, false);
    }
    return now.postMonths() > 0 && family.helped(now.year())
        ? row.with(PERSON_YEAR.PUBLIC_POST, Coded.of(PublicPost.CLEANING))
            .with(PERSON_YEAR.PUBLIC_POST_MONTHS, now.postMonths())
        : row;
  }

  /// Whether somebody works in the workshop of the township: many of those who get no fare.
  private static boolean near(Family family, Situation now) {
    return !family.helped(now.year()) && fate(now, 6).chance(40);
  }

  private static Row benefits(Family family, Row row, Situation now) {
    boolean pension = now.age() >= ADULT && now.study() == null;
    return row.with(PERSON_YEAR.MEDICAL_RESIDENT, true)
        .with(PERSON_YEAR.MEDICAL_WORKER, false)
        .with(PERSON_YEAR.SERIOUS_INSURANCE, true)
        .with(PERSON_YEAR.PENSION_RESIDENT, pension)
        .with(PERSON_YEAR.PENSION_WORKER, false)
        .with(PERSON_YEAR.PENSION_RECEIVING, now.aged())
        .with(
            PERSON_YEAR.LOW_INCOME_ALLOWANCE,
            Coded.of(
                family.marked("allowance") ? LowIncomeAllowance.RURAL : LowIncomeAllowance.NONE))
        .with(
            PERSON_YEAR.DESTITUTE_SUPPORT,
            Coded.of(family.marked("destitute") ? DestituteSupport.RURAL : DestituteSupport.NONE))
        .with(PERSON_YEAR.RELOCATED_PERSON, family.marked("relocated"));
  }
}
