package org.liuzhun.assessment.guarantee;

import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.time.LocalDate;
import java.time.Month;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.code.Education;
import org.liuzhun.registry.code.NotInSchool;

/// The duty to go to school (义务教育): it begins for a child who has reached the school age by
/// 31 August and ends after nine years.
public final class Schooling {

  private Schooling() {}

  /// Whether the member is in the years of compulsory schooling on the day and has not finished
  /// them.
  public static boolean isDue(MemberNow member, LocalDate day, Policy policy) {
    LocalDate yearBegins = day.withMonth(Month.AUGUST.getValue()).withDayOfMonth(31);
    int age = member
        .member()
        .ageOn(day.isAfter(yearBegins) ? yearBegins : yearBegins.minusYears(1))
        .orElse(-1);
    int first = policy.whole("school.age", day).orElse(0);
    int years = policy.whole("school.years", day).orElse(0);
    return age >= first && age < first + years && !finished(member);
  }

  /// Whether the member is taught: at school, or at home (送教上门).
  public static boolean isTaught(MemberNow member) {
    return member.studies() || member.is(PERSON_YEAR.NOT_IN_SCHOOL, NotInSchool.HOME_TEACHING);
  }

  /// Whether illness, disability or a granted postponement excuses the member.
  public static boolean isExcused(MemberNow member) {
    return member.isAny(
        PERSON_YEAR.NOT_IN_SCHOOL,
        NotInSchool.ILLNESS,
        NotInSchool.DISABILITY,
        NotInSchool.DELAYED);
  }

  private static boolean finished(MemberNow member) {
    return member.isAny(
        PERSON_YEAR.EDUCATION,
        Education.JUNIOR,
        Education.SENIOR,
        Education.COLLEGE,
        Education.UNIVERSITY);
  }
}
