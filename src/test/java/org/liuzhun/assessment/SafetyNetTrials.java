package org.liuzhun.assessment;

import static org.liuzhun.assessment.CleanFamily.DAUGHTER;
import static org.liuzhun.assessment.CleanFamily.MOTHER;
import static org.liuzhun.assessment.CleanFamily.WIFE;
import static org.liuzhun.assessment.Trial.passes;
import static org.liuzhun.assessment.Trial.trips;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.List;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.DestituteSupport;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.LowIncomeAllowance;
import org.liuzhun.registry.code.MeasureType;

/// Trials of C061–C068.
final class SafetyNetTrials {

  static final List<Trial> ALL = List.of(
      trips(
          "C061",
          "nobody on the list",
          f -> mother(f).with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, LowIncomeAllowance.NONE)),
      trips("C061", "on the list, nothing recorded", f -> {
        f.measure(MeasureType.LOW_INCOME_ALLOWANCE).remove();
        f.clear(Catalogue.INCOME_ITEM);
      }),
      passes(
          "C061",
          "on the list, income recorded",
          f -> f.measure(MeasureType.LOW_INCOME_ALLOWANCE).remove()),
      trips("C062", "measure for nobody", f -> f.measure(MeasureType.DESTITUTE_SUPPORT, mother(f))),
      trips(
          "C062",
          "healthy at fifty",
          f -> f.head().with(PERSON_YEAR.DESTITUTE_SUPPORT, DestituteSupport.RURAL)),
      passes(
          "C062",
          "healthy at sixty",
          f -> f.head()
              .born("1966-06-15")
              .with(PERSON_YEAR.DESTITUTE_SUPPORT, DestituteSupport.RURAL)),
      trips("C063", "nobody can work", SafetyNetTrials::nobodyCanWork),
      passes("C063", "one works a little", f -> {
        nobodyCanWork(f);
        f.members().get(WIFE).with(PERSON_YEAR.LABOUR, Labour.WEAK);
      }),
      trips("C064", "six per cent less", f -> allowance(f, 320)),
      passes("C064", "four per cent less", f -> allowance(f, 314)),
      trips(
          "C065",
          "over one and a half times the line",
          f -> f.parameter("low_income_allowance.line", "5000")),
      passes(
          "C065",
          "under one and a half times the line",
          f -> f.parameter("low_income_allowance.line", "6000")),
      passes("C065", "explained", f -> {
        f.parameter("low_income_allowance.line", "5000");
        f.first(Catalogue.INCOME_STATEMENT).with(INCOME_STATEMENT.EXPLANATION, "渐退期");
      }),
      trips(
          "C066",
          "76 with an old-age subsidy",
          f -> f.measure(MeasureType.OLD_AGE_SUBSIDY, mother(f))),
      trips("C066", "a pension at fifty", f -> f.head().with(PERSON_YEAR.PENSION_RECEIVING, true)),
      passes("C066", "eighty with an old-age subsidy", f -> {
        mother(f).born("1946-06-15");
        f.measure(MeasureType.OLD_AGE_SUBSIDY, mother(f));
      }),
      trips("C067", "paid after the death", f -> paid(f, "2026-05-01")),
      passes("C067", "paid in the month of death", f -> paid(f, "2026-04-30")),
      trips(
          "C068",
          "both",
          f -> mother(f).with(PERSON_YEAR.DESTITUTE_SUPPORT, DestituteSupport.RURAL)),
      passes(
          "C068",
          "each has one",
          f -> f.members()
              .get(DAUGHTER)
              .with(PERSON_YEAR.DESTITUTE_SUPPORT, DestituteSupport.RURAL)));

  private SafetyNetTrials() {}

  private static Kin mother(Family family) {
    return family.members().get(MOTHER);
  }

  private static void nobodyCanWork(Family family) {
    family
        .members()
        .forEach(kin -> kin.with(PERSON_YEAR.LABOUR, Labour.LOST)
            .with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, LowIncomeAllowance.NONE));
  }

  private static void allowance(Family family, double monthly) {
    family.measure(MeasureType.LOW_INCOME_ALLOWANCE).with(MEASURE.MONTHLY_AMOUNT, monthly);
  }

  private static void paid(Family family, String day) {
    mother(family).on(PERSON.DIED_ON, "2026-04-10").on(MEMBERSHIP.LEFT_ON, "2026-04-10");
    family.measure(MeasureType.DISABILITY_SUBSIDY).on(MEASURE.PAID_ON, day);
  }
}
