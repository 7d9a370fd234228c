package org.liuzhun.assessment;

import static org.liuzhun.assessment.CleanFamily.DAUGHTER;
import static org.liuzhun.assessment.CleanFamily.MOTHER;
import static org.liuzhun.assessment.CleanFamily.SON;
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
import org.liuzhun.registry.code.CardState;
import org.liuzhun.registry.code.DisabilityLevel;
import org.liuzhun.registry.code.DisabilitySubsidy;
import org.liuzhun.registry.code.InsuranceExemption;
import org.liuzhun.registry.code.LowIncomeAllowance;
import org.liuzhun.registry.code.MeasureType;

/// Trials of C033–C044.
final class HealthTrials {

  static final List<Trial> ALL = List.of(
      trips("C033", "no card recorded", f -> wife(f).without(PERSON_YEAR.CHRONIC_CARD)),
      trips(
          "C033",
          "not made, and nobody in charge",
          f -> wife(f)
              .with(PERSON_YEAR.CHRONIC_CARD, CardState.NOT_MADE)
              .with(PERSON_YEAR.CHRONIC_CARD_REASON, "等待体检")),
      passes(
          "C033",
          "not made, with reason, owner and date",
          f -> wife(f)
              .with(PERSON_YEAR.CHRONIC_CARD, CardState.NOT_MADE)
              .with(PERSON_YEAR.CHRONIC_CARD_REASON, "等待体检")
              .with(PERSON_YEAR.CHRONIC_CARD_OWNER, "陈立")
              .on(PERSON_YEAR.CHRONIC_CARD_DUE, "2026-07-31")),
      passes(
          "C033",
          "disease not on the list",
          f -> wife(f).with(PERSON_YEAR.CHRONIC_CARD, CardState.NOT_ELIGIBLE)),
      trips("C034", "nothing known", f -> f.head().with(PERSON_YEAR.SERIOUS_ILLNESS, true)),
      trips(
          "C034",
          "no treatment",
          f -> f.head().with(PERSON_YEAR.SERIOUS_ILLNESS, true).with(PERSON_YEAR.DISEASE, "肾衰竭")),
      passes("C034", "treated", f -> {
        f.head().with(PERSON_YEAR.SERIOUS_ILLNESS, true).with(PERSON_YEAR.DISEASE, "肾衰竭");
        f.measure(MeasureType.SERIOUS_TREATMENT, f.head());
      }),
      trips("C035", "no certificate", f -> mother(f).without(PERSON.DISABILITY_CERTIFICATE)),
      passes(
          "C035",
          "not disabled",
          f -> mother(f).without(PERSON.DISABILITY_CERTIFICATE).with(PERSON_YEAR.DISABLED, false)),
      trips("C036", "certificate only", f -> mother(f).with(PERSON_YEAR.DISABLED, false)),
      passes(
          "C036",
          "neither",
          f -> mother(f).without(PERSON.DISABILITY_CERTIFICATE).with(PERSON_YEAR.DISABLED, false)),
      trips("C037", "nobody disabled", f -> mother(f).with(PERSON_YEAR.DISABLED, false)),
      passes(
          "C037",
          "the disabled mother has left",
          f -> mother(f).on(MEMBERSHIP.LEFT_ON, "2026-05-01")),
      trips("C038", "level 2 without anything", f -> {
        mother(f).with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, LowIncomeAllowance.NONE);
        f.measure(MeasureType.DISABILITY_SUBSIDY).remove();
      }),
      trips("C038", "level 2 with the living subsidy only", f -> {
        mother(f).with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, LowIncomeAllowance.NONE);
        f.measure(MeasureType.DISABILITY_SUBSIDY)
            .with(MEASURE.DISABILITY_SUBSIDY, DisabilitySubsidy.LIVING);
      }),
      trips("C038", "the subsidy is somebody else's", f -> {
        mother(f).with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, LowIncomeAllowance.NONE);
        f.measure(MeasureType.DISABILITY_SUBSIDY)
            .with(MEASURE.PERSON, wife(f).person().id());
      }),
      passes("C038", "level 2 with both subsidies", f -> {
        mother(f).with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, LowIncomeAllowance.NONE);
        f.measure(MeasureType.DISABILITY_SUBSIDY)
            .with(MEASURE.DISABILITY_SUBSIDY, DisabilitySubsidy.BOTH);
      }),
      passes("C038", "level 3", f -> {
        mother(f)
            .with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, LowIncomeAllowance.NONE)
            .with(PERSON_YEAR.DISABILITY_LEVEL, DisabilityLevel.THREE);
        f.measure(MeasureType.DISABILITY_SUBSIDY).remove();
      }),
      trips("C039", "healthy and chronically ill", f -> wife(f).with(PERSON_YEAR.HEALTHY, true)),
      passes(
          "C039", "not healthy and chronically ill", f -> wife(f).with(PERSON_YEAR.HEALTHY, false)),
      trips("C040", "both", f -> f.head().with(PERSON_YEAR.MEDICAL_WORKER, true)),
      trips("C040", "none", f -> f.head().without(PERSON_YEAR.MEDICAL_RESIDENT)),
      passes(
          "C040",
          "a soldier",
          f -> f.head()
              .with(PERSON_YEAR.MEDICAL_RESIDENT, false)
              .with(PERSON_YEAR.MEDICAL_EXEMPTION, InsuranceExemption.SOLDIER)),
      trips("C041", "blank", f -> f.head().without(PERSON_YEAR.SERIOUS_INSURANCE)),
      passes(
          "C041",
          "a member of the employees' scheme",
          f -> f.head()
              .without(PERSON_YEAR.SERIOUS_INSURANCE)
              .with(PERSON_YEAR.MEDICAL_RESIDENT, false)
              .with(PERSON_YEAR.MEDICAL_WORKER, true)),
      trips("C042", "both", f -> f.head().with(PERSON_YEAR.PENSION_WORKER, true)),
      trips("C042", "blank", f -> f.head().without(PERSON_YEAR.PENSION_RESIDENT)),
      trips(
          "C042",
          "76 and not receiving",
          f -> mother(f).with(PERSON_YEAR.PENSION_RECEIVING, false)),
      passes(
          "C042",
          "a pupil of 17",
          f -> f.members().get(DAUGHTER).without(PERSON_YEAR.PENSION_RESIDENT)),
      passes("C042", "15 years old", f -> f.members().get(SON).without(PERSON_YEAR.STUDY)),
      trips("C043", "76", f -> mother(f).with(PERSON_YEAR.FAMILY_DOCTOR, false)),
      trips("C043", "chronically ill", f -> wife(f).without(PERSON_YEAR.FAMILY_DOCTOR)),
      passes("C043", "64 and healthy", f -> f.head().born("1961-06-16")),
      trips(
          "C044",
          "nobody ill",
          f -> f.members()
              .forEach(
                  kin -> kin.with(PERSON_YEAR.CHRONIC, false).with(PERSON_YEAR.DISABLED, false))),
      trips(
          "C044",
          "risk of illness, nothing paid",
          f -> f.all(Catalogue.INCOME_STATEMENT)
              .forEach(part -> part.without(INCOME_STATEMENT.COMPLIANT_SELF_PAID))),
      passes("C044", "no risk of illness, nothing paid", f -> {
        f.clear(Catalogue.RISK);
        f.all(Catalogue.INCOME_STATEMENT)
            .forEach(part -> part.without(INCOME_STATEMENT.COMPLIANT_SELF_PAID));
      }));

  private HealthTrials() {}

  private static Kin wife(Family family) {
    return family.members().get(WIFE);
  }

  private static Kin mother(Family family) {
    return family.members().get(MOTHER);
  }
}
