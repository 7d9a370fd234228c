package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.time.LocalDate;
import java.util.Random;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.DestituteSupport;
import org.liuzhun.registry.code.DisabilityCategory;
import org.liuzhun.registry.code.DisabilityLevel;
import org.liuzhun.registry.code.DisabilitySubsidy;
import org.liuzhun.registry.code.DocumentType;
import org.liuzhun.registry.code.Education;
import org.liuzhun.registry.code.InsuranceExemption;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.LowIncomeAllowance;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.Study;
import org.liuzhun.registry.code.WorkChannel;

/// [CleanFamily] as life may have made it, with everything in order: more or fewer people of any
/// age, monitored or not, disabled, away at work, in the army, gone.
final class RandomFamily {

  private static final int MOST_CHILDREN = 5;
  private static final int OLDEST_CHILD = 31;

  private final Random random;
  private final Family family;

  private RandomFamily(Family family, Random random) {
    this.family = family;
    this.random = random;
  }

  /// The family of this seed.
  static Family of(long seed) {
    Random random = new Random(seed);
    return new RandomFamily(CleanFamily.of(1 + random.nextInt(900)), random).made();
  }

  /// A further child of so many years.
  static void child(Family family, int age) {
    new RandomFamily(family, new Random(age)).child(age);
  }

  private Family made() {
    for (int i = random.nextInt(MOST_CHILDREN + 1); i > 0; i--) {
      child(random.nextInt(OLDEST_CHILD));
    }
    if (random.nextBoolean()) {
      CleanFamily.unmonitored(family);
    }
    if (random.nextInt(3) == 0) {
      grandfather(60 + random.nextInt(36));
    }
    if (random.nextInt(3) == 0) {
      disabledBrother(16 + random.nextInt(44));
    }
    if (random.nextInt(4) == 0) {
      soldier();
    }
    if (random.nextInt(4) == 0) {
      gone();
    }
    int members = (int) family.members().stream().filter(kin -> !hasLeft(kin)).count();
    family.with(HOUSEHOLD.STATED_MEMBERS, members);
    family
        .all(Catalogue.HOUSEHOLD_YEAR)
        .forEach(part -> part.with(HOUSEHOLD_YEAR.STATED_MEMBERS, members));
    return family;
  }

  private static boolean hasLeft(Kin kin) {
    return kin.membership().row().get(MEMBERSHIP.LEFT_ON) != null;
  }

  private void child(int age) {
    boolean boy = random.nextBoolean();
    Kin child = insured(family.member(
            "王小" + age,
            boy ? Relation.SON : Relation.DAUGHTER,
            boy ? Sex.MALE : Sex.FEMALE,
            birth(age)))
        .with(PERSON_YEAR.HEALTHY, true)
        .with(PERSON_YEAR.LABOUR, age < 16 ? Labour.NONE : Labour.ORDINARY);
    if (age > 15) {
      grown(child, age);
    } else {
      child.with(PERSON_YEAR.STUDY, school(age));
    }
  }

  private void grown(Kin child, int age) {
    if (age > 18 && age < 23 && random.nextBoolean()) {
      child.with(PERSON_YEAR.STUDY, Study.UNIVERSITY_2).with(PERSON_YEAR.LABOUR, Labour.NONE);
    } else {
      child.with(PERSON_YEAR.EDUCATION, Education.JUNIOR).with(PERSON_YEAR.PENSION_RESIDENT, true);
      if (random.nextBoolean()) {
        child
            .with(PERSON_YEAR.WORK_PLACE, "外省云海市东港区")
            .with(PERSON_YEAR.WORK_MONTHS, 1 + random.nextInt(12))
            .with(PERSON_YEAR.WORK_CHANNEL, WorkChannel.SELF);
      }
    }
  }

  private static Study school(int age) {
    return age < 3
        ? Study.BEFORE_SCHOOL
        : age < 7
            ? Study.PRESCHOOL
            : age < 13 ? Study.PRIMARY : age < 15 ? Study.JUNIOR_7 : Study.JUNIOR_9;
  }

  private void grandfather(int age) {
    adult(family.member("王德福", Relation.FATHER, Sex.MALE, birth(Math.max(age, 66))))
        .with(PERSON_YEAR.HEALTHY, true)
        .with(PERSON_YEAR.LABOUR, Labour.NONE)
        .with(PERSON_YEAR.FAMILY_DOCTOR, true)
        .with(PERSON_YEAR.PENSION_RECEIVING, true);
  }

  private void disabledBrother(int age) {
    boolean severe = random.nextBoolean();
    Kin brother = adult(family.member("王建军", Relation.SIBLING, Sex.MALE, birth(age)))
        .with(PERSON_YEAR.LABOUR, severe ? Labour.LOST : Labour.WEAK)
        .with(PERSON_YEAR.DISABLED, true)
        .with(PERSON_YEAR.DISABILITY_CATEGORY, DisabilityCategory.LIMB)
        .with(PERSON_YEAR.DISABILITY_LEVEL, severe ? DisabilityLevel.ONE : DisabilityLevel.FOUR)
        .with(PERSON_YEAR.FAMILY_DOCTOR, true);
    brother.with(
        PERSON.DISABILITY_CERTIFICATE,
        brother.person().row().get(PERSON.ID_NUMBER, "") + (severe ? "41" : "44"));
    if (severe) {
      family
          .measure(MeasureType.DISABILITY_SUBSIDY, brother)
          .on(MEASURE.STARTS_ON, "2022-01-01")
          .with(MEASURE.DISABILITY_SUBSIDY, DisabilitySubsidy.NURSING)
          .with(MEASURE.UNIT, "青石镇人民政府")
          .with(MEASURE.CONTENT, "护理补贴" + brother.person().id());
    }
  }

  /// A soldier is insured by the army.
  private void soldier() {
    family
        .member("王小军", Relation.SON, Sex.MALE, birth(20))
        .with(PERSON.DOCUMENT_TYPE, DocumentType.RESIDENT_ID)
        .with(PERSON_YEAR.EDUCATION, Education.SENIOR)
        .with(PERSON_YEAR.HEALTHY, true)
        .with(PERSON_YEAR.LABOUR, Labour.ORDINARY)
        .with(PERSON_YEAR.MEDICAL_RESIDENT, false)
        .with(PERSON_YEAR.MEDICAL_EXEMPTION, InsuranceExemption.SOLDIER)
        .with(PERSON_YEAR.SERIOUS_INSURANCE, true)
        .with(PERSON_YEAR.PENSION_RESIDENT, true);
  }

  /// A daughter who has married away; nothing is recorded of her since.
  private void gone() {
    family
        .member("王小芳", Relation.DAUGHTER, Sex.FEMALE, birth(25))
        .with(PERSON.DOCUMENT_TYPE, DocumentType.RESIDENT_ID)
        .on(MEMBERSHIP.LEFT_ON, "2024-05-01");
  }

  private static Kin adult(Kin kin) {
    return insured(kin)
        .with(PERSON_YEAR.EDUCATION, Education.PRIMARY)
        .with(PERSON_YEAR.PENSION_RESIDENT, true);
  }

  private static Kin insured(Kin kin) {
    return kin.with(PERSON.DOCUMENT_TYPE, DocumentType.RESIDENT_ID)
        .with(PERSON_YEAR.MEDICAL_RESIDENT, true)
        .with(PERSON_YEAR.SERIOUS_INSURANCE, true)
        .with(PERSON_YEAR.LOW_INCOME_ALLOWANCE, LowIncomeAllowance.NONE)
        .with(PERSON_YEAR.DESTITUTE_SUPPORT, DestituteSupport.NONE);
  }

  private static String birth(int age) {
    return LocalDate.of(Family.TODAY.getYear() - age, 1, 9).toString();
  }
}
