package org.liuzhun.assessment;

import static org.liuzhun.assessment.CleanFamily.DAUGHTER;
import static org.liuzhun.assessment.CleanFamily.SON;
import static org.liuzhun.assessment.Trial.passes;
import static org.liuzhun.assessment.Trial.trips;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.List;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Education;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.NotInSchool;
import org.liuzhun.registry.code.Study;

/// Trials of C021–C026, C028–C030, C032.
final class EducationTrials {

  static final List<Trial> ALL = List.of(
      trips("C021", "both", f -> son(f).with(PERSON_YEAR.EDUCATION, Education.PRIMARY)),
      trips("C021", "none", f -> son(f).without(PERSON_YEAR.STUDY)),
      passes("C021", "before school", f -> son(f).with(PERSON_YEAR.STUDY, Study.BEFORE_SCHOOL)),
      trips(
          "C022",
          "an unknown level",
          f -> f.head().with(PERSON_YEAR.EDUCATION, new Coded<>(null, "秀才"))),
      trips(
          "C022",
          "an unknown school",
          f -> son(f).with(PERSON_YEAR.STUDY, new Coded<>(null, "非在校生"))),
      passes(
          "C022",
          "an accepted spelling",
          f -> f.head().with(PERSON_YEAR.EDUCATION, Coded.spelled(Education.class, "职高"))),
      trips(
          "C023",
          "a boy of 15 in his ninth school year",
          f -> son(f).without(PERSON_YEAR.STUDY).with(PERSON_YEAR.EDUCATION, Education.PRIMARY)),
      passes(
          "C023",
          "a reason is given",
          f -> son(f)
              .without(PERSON_YEAR.STUDY)
              .with(PERSON_YEAR.NOT_IN_SCHOOL, NotInSchool.HOME_TEACHING)),
      passes(
          "C023",
          "six only in September",
          f -> son(f).born("2019-09-01").with(PERSON_YEAR.STUDY, Study.PRESCHOOL)),
      passes(
          "C023", "nine years are over", f -> son(f).born("2010-08-31").without(PERSON_YEAR.STUDY)),
      trips(
          "C024",
          "seven and in kindergarten",
          f -> son(f).born("2019-06-15").with(PERSON_YEAR.STUDY, Study.PRESCHOOL)),
      passes(
          "C024",
          "six and in kindergarten",
          f -> son(f).born("2019-06-16").with(PERSON_YEAR.STUDY, Study.PRESCHOOL)),
      trips(
          "C025",
          "fifteen and in primary school",
          f -> son(f).with(PERSON_YEAR.STUDY, Study.PRIMARY)),
      passes(
          "C025",
          "fourteen and in primary school",
          f -> son(f).born("2012-01-01").with(PERSON_YEAR.STUDY, Study.PRIMARY)),
      trips(
          "C026",
          "ill but healthy",
          f -> son(f).with(PERSON_YEAR.NOT_IN_SCHOOL, NotInSchool.ILLNESS)),
      passes(
          "C026",
          "chronically ill",
          f -> son(f)
              .with(PERSON_YEAR.NOT_IN_SCHOOL, NotInSchool.ILLNESS)
              .with(PERSON_YEAR.HEALTHY, false)
              .with(PERSON_YEAR.CHRONIC, true)),
      trips(
          "C028", "three months", f -> f.members().get(DAUGHTER).with(PERSON_YEAR.WORK_MONTHS, 3)),
      passes(
          "C028", "the vacation", f -> f.members().get(DAUGHTER).with(PERSON_YEAR.WORK_MONTHS, 2)),
      trips(
          "C028",
          "work is planned",
          f -> f.members().get(DAUGHTER).with(PERSON_YEAR.PLANS_WORK, true)),
      trips("C029", "the same grade again", f -> son(f).with(PERSON_YEAR.STUDY, Study.JUNIOR_8)),
      trips("C029", "two grades", f -> son(f).in(2025).with(PERSON_YEAR.STUDY, Study.JUNIOR_7)),
      trips(
          "C029",
          "back to a lower school",
          f -> son(f).in(2025).with(PERSON_YEAR.STUDY, Study.VOCATIONAL_1)),
      passes(
          "C029",
          "to another school after the last grade",
          f -> moves(f, Study.JUNIOR_9, Study.VOCATIONAL_1)),
      trips("C029", "the last grade left out", f -> moves(f, Study.JUNIOR_8, Study.VOCATIONAL_1)),
      trips("C029", "into the second grade", f -> moves(f, Study.PRIMARY, Study.JUNIOR_8)),
      trips("C029", "a whole school left out", f -> moves(f, Study.PRIMARY, Study.SENIOR_1)),
      trips("C029", "from kindergarten", f -> moves(f, Study.PRESCHOOL, Study.JUNIOR_7)),
      passes("C029", "to college at once", f -> moves(f, Study.JUNIOR_9, Study.COLLEGE_1)),
      trips("C029", "to university at once", f -> moves(f, Study.JUNIOR_9, Study.UNIVERSITY_1)),
      passes("C029", "to university", f -> moves(f, Study.SENIOR_3, Study.UNIVERSITY_1)),
      passes("C029", "between colleges", f -> moves(f, Study.COLLEGE_3, Study.UNIVERSITY_3)),
      passes(
          "C029",
          "another kind of senior school",
          f -> moves(f, Study.SENIOR_1, Study.VOCATIONAL_1)),
      trips(
          "C030",
          "unwilling to study",
          f -> son(f)
              .without(PERSON_YEAR.STUDY)
              .with(PERSON_YEAR.NOT_IN_SCHOOL, NotInSchool.AVERSION)),
      passes("C030", "called back", f -> {
        son(f).without(PERSON_YEAR.STUDY).with(PERSON_YEAR.NOT_IN_SCHOOL, NotInSchool.AVERSION);
        f.measure(MeasureType.DROPOUT_RETURN, f.members().get(SON));
      }),
      passes(
          "C030",
          "taught at home",
          f -> son(f).with(PERSON_YEAR.NOT_IN_SCHOOL, NotInSchool.HOME_TEACHING)),
      trips("C032", "without work", f -> graduate(f)),
      passes(
          "C032", "with a reason", f -> graduate(f).with(PERSON_YEAR.GRADUATE_UNEMPLOYED, "备考")));

  private EducationTrials() {}

  private static Kin son(Family family) {
    return family.members().get(SON);
  }

  private static Kin moves(Family family, Study before, Study now) {
    son(family).in(2025).with(PERSON_YEAR.STUDY, before);
    return son(family).with(PERSON_YEAR.STUDY, now);
  }

  private static Kin graduate(Family family) {
    Kin daughter = family.members().get(DAUGHTER);
    daughter.in(2025).with(PERSON_YEAR.STUDY, Study.COLLEGE_3);
    return daughter.without(PERSON_YEAR.STUDY).with(PERSON_YEAR.EDUCATION, Education.COLLEGE);
  }
}
