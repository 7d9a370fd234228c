package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.time.LocalDate;
import org.liuzhun.registry.code.DocumentType;
import org.liuzhun.registry.code.Education;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.Study;

/// Further members of [CleanFamily] with everything in order, whatever their age.
final class RandomFamily {

  private RandomFamily() {}

  /// A child of the head who turned so old in January.
  static Kin child(Family family, int age) {
    LocalDate birth = Family.TODAY.minusYears(age).withDayOfYear(9);
    boolean boy = age % 2 == 0;
    Kin child = family
        .member(
            "王小" + age,
            boy ? Relation.SON : Relation.DAUGHTER,
            boy ? Sex.MALE : Sex.FEMALE,
            birth.toString())
        .with(PERSON.DOCUMENT_TYPE, DocumentType.RESIDENT_ID)
        .with(PERSON_YEAR.HEALTHY, true)
        .with(PERSON_YEAR.LABOUR, age < 16 ? Labour.NONE : Labour.ORDINARY)
        .with(PERSON_YEAR.MEDICAL_RESIDENT, true)
        .with(PERSON_YEAR.SERIOUS_INSURANCE, true);
    return age > 15 ? grown(child) : pupil(child, age);
  }

  private static Kin grown(Kin child) {
    return child
        .with(PERSON_YEAR.EDUCATION, Education.JUNIOR)
        .with(PERSON_YEAR.PENSION_RESIDENT, true);
  }

  private static Kin pupil(Kin child, int age) {
    Study study = age < 3
        ? Study.BEFORE_SCHOOL
        : age < 7
            ? Study.PRESCHOOL
            : age < 13 ? Study.PRIMARY : age < 15 ? Study.JUNIOR_7 : Study.JUNIOR_9;
    return child.with(PERSON_YEAR.STUDY, study);
  }
}
