package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.CardState;
import org.liuzhun.registry.code.DestituteSupport;
import org.liuzhun.registry.code.DisabilityCategory;
import org.liuzhun.registry.code.DisabilityLevel;
import org.liuzhun.registry.code.DocumentType;
import org.liuzhun.registry.code.Education;
import org.liuzhun.registry.code.Fuel;
import org.liuzhun.registry.code.HouseGrade;
import org.liuzhun.registry.code.HouseholdType;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.LowIncomeAllowance;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.RoadType;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.Study;
import org.liuzhun.registry.code.WorkChannel;

/// The family 王建国 with everything in order: lifted out in 2019, monitored again since 2026
/// because of the wife's illness. Its members: head, wife (chronically ill, with card), son
/// (grade 9), daughter (vocational school), mother (disabled, low-income allowance).
public final class CleanFamily {

  /// Places of the members in [Family#members()].
  public static final int WIFE = 1;
  public static final int SON = 2;
  public static final int DAUGHTER = 3;
  public static final int MOTHER = 4;

  private CleanFamily() {}

  /// The family; the number keeps several apart.
  public static Family of(int number) {
    Family family = Family.of("王建国", number);
    household(family, number);
    members(family);
    CleanFile.fill(family);
    CleanProject.of(family, number);
    CleanProject.villageYear(family);
    return family;
  }

  /// Its monitoring.
  public static Part monitoring(Family family) {
    return family.all(Catalogue.EPISODE).getLast();
  }

  /// Its registration.
  public static Part registration(Family family) {
    return family.first(Catalogue.EPISODE);
  }

  /// The same family as if it had never been monitored.
  public static Family unmonitored(Family family) {
    monitoring(family).remove();
    family.clear(Catalogue.RISK);
    return family;
  }

  private static void household(Family family, int number) {
    family
        .with(HOUSEHOLD.PHONE, "199%08d".formatted(number))
        .with(HOUSEHOLD.ADDRESS, "第一组%d号".formatted(number))
        .with(HOUSEHOLD.ACCOUNT, "62%014d".formatted(number))
        .with(HOUSEHOLD.ACCOUNT_NAME, "王建国")
        .with(HOUSEHOLD.STATED_TYPE, HouseholdType.LIFTED)
        .with(HOUSEHOLD.STATED_MEMBERS, 5)
        .with(HOUSEHOLD.EXIT_YEAR, 2019);
    family
        .add(Catalogue.HOUSEHOLD_YEAR)
        .with(HOUSEHOLD_YEAR.YEAR, 2026)
        .with(HOUSEHOLD_YEAR.STATED_MEMBERS, 5)
        .with(HOUSEHOLD_YEAR.ARABLE, 6.5)
        .with(HOUSEHOLD_YEAR.ARABLE_DRY, 4.5)
        .with(HOUSEHOLD_YEAR.ARABLE_PADDY, 2)
        .with(HOUSEHOLD_YEAR.FOREST, 3)
        .with(HOUSEHOLD_YEAR.RETURNED_FOREST, 1)
        .with(HOUSEHOLD_YEAR.FRUIT, 0)
        .with(HOUSEHOLD_YEAR.GRASS, 0)
        .with(HOUSEHOLD_YEAR.WATER_SURFACE, 0)
        .with(HOUSEHOLD_YEAR.POWER_LIVING, true)
        .with(HOUSEHOLD_YEAR.TELEVISION, true)
        .with(HOUSEHOLD_YEAR.ROAD_TYPE, RoadType.CONCRETE)
        .with(HOUSEHOLD_YEAR.FUEL, Fuel.CLEAN)
        .with(HOUSEHOLD_YEAR.TOILET, true)
        .with(HOUSEHOLD_YEAR.ROAD_DISTANCE, 0.3)
        .with(HOUSEHOLD_YEAR.HOUSE_AREA, 110)
        .with(HOUSEHOLD_YEAR.DANGEROUS_HOUSE, false)
        .with(HOUSEHOLD_YEAR.HOUSE_GRADE, HouseGrade.A)
        .on(HOUSEHOLD_YEAR.HOUSE_ASSESSED_ON, "2024-05-20")
        .with(HOUSEHOLD_YEAR.WATER_HARD, false)
        .with(HOUSEHOLD_YEAR.WATER_SAFE, true);
  }

  private static void members(Family family) {
    adult(family.head())
        .with(PERSON_YEAR.LABOUR, Labour.SKILLED)
        .with(PERSON_YEAR.HEALTHY, true)
        .with(PERSON_YEAR.WORK_PLACE, "外省云海市东港区")
        .with(PERSON_YEAR.WORK_MONTHS, 8)
        .with(PERSON_YEAR.WORK_CHANNEL, WorkChannel.SELF);
    adult(family.member("李秀英", Relation.SPOUSE, Sex.FEMALE, "1978-06-01"))
        .with(PERSON_YEAR.LABOUR, Labour.WEAK)
        .with(PERSON_YEAR.CHRONIC, true)
        .with(PERSON_YEAR.DISEASE, "高血压")
        .with(PERSON_YEAR.CHRONIC_CARD, CardState.HELD)
        .with(PERSON_YEAR.CHRONIC_CARD_NUMBER, "M2025001")
        .with(PERSON_YEAR.FAMILY_DOCTOR, true);
    Kin son = insured(family.member("王小明", Relation.SON, Sex.MALE, "2011-05-04"))
        .with(PERSON_YEAR.STUDY, Study.JUNIOR_9)
        .with(PERSON_YEAR.LABOUR, Labour.NONE)
        .with(PERSON_YEAR.HEALTHY, true);
    son.in(2025).with(PERSON_YEAR.STUDY, Study.JUNIOR_8);
    insured(family.member("王小梅", Relation.DAUGHTER, Sex.FEMALE, "2008-09-10"))
        .with(PERSON_YEAR.STUDY, Study.VOCATIONAL_2)
        .with(PERSON_YEAR.LABOUR, Labour.NONE)
        .with(PERSON_YEAR.HEALTHY, true);
    mother(family);
  }

  private static void mother(Family family) {
    Kin mother = adult(family.member("张桂兰", Relation.MOTHER, Sex.FEMALE, "1950-02-11"))
        .with(PERSON_YEAR.LABOUR, Labour.NONE)
        .with(PERSON_YEAR.DISABLED, true)
        .with(PERSON_YEAR.DISABILITY_CATEGORY, DisabilityCategory.LIMB)
        .with(PERSON_YEAR.DISABILITY_LEVEL, DisabilityLevel.TWO)
        .with(PERSON_YEAR.FAMILY_DOCTOR, true)
        .with(PERSON_YEAR.PENSION_RECEIVING, true)
        .with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, LowIncomeAllowance.RURAL);
    mother.with(
        PERSON.DISABILITY_CERTIFICATE, mother.person().row().get(PERSON.ID_NUMBER, "") + "42");
  }

  private static Kin adult(Kin kin) {
    return insured(kin)
        .with(PERSON_YEAR.EDUCATION, Education.JUNIOR)
        .with(PERSON_YEAR.PENSION_RESIDENT, true);
  }

  private static Kin insured(Kin kin) {
    return kin.with(PERSON.DOCUMENT_TYPE, DocumentType.RESIDENT_ID)
        .with(PERSON_YEAR.MEDICAL_RESIDENT, true)
        .with(PERSON_YEAR.MEDICAL_WORKER, false)
        .with(PERSON_YEAR.SERIOUS_INSURANCE, true)
        .with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, LowIncomeAllowance.NONE)
        .with(PERSON_YEAR.DESTITUTE_SUPPORT, DestituteSupport.NONE);
  }
}
