package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.time.LocalDate;
import org.jooq.TableField;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.DestituteSupport;
import org.liuzhun.registry.code.Education;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.registry.code.LowIncomeAllowance;
import org.liuzhun.registry.code.NotInSchool;
import org.liuzhun.registry.code.SpecialStatus;
import org.liuzhun.registry.code.Study;

/// A member as he stands on the day of judgement (成员现状): his row of the year, or of the last
/// recorded one.
///
/// @param member the member
/// @param now the person's year; an empty row of this year when none was ever recorded
/// @param recorded whether any year was recorded
/// @param age completed years, −1 while the date of birth is unknown
public record MemberNow(Member member, Row now, boolean recorded, int age) {

  static MemberNow of(Member member, LocalDate today) {
    int year = today.getYear();
    var row = member.file().yearOrBefore(year);
    Row now = row.orElseGet(() -> Row.keyed(Catalogue.PERSON_YEAR, member.file().id(), year));
    return new MemberNow(member, now, row.isPresent(), member.ageOn(today).orElse(-1));
  }

  /// The name.
  public String name() {
    return member.name();
  }

  /// The person's row.
  public Row person() {
    return member.person();
  }

  /// The membership.
  public Row membership() {
    return member.membership();
  }

  /// Whether a coded field of this year says exactly this.
  public <E extends Enum<E> & Code> boolean is(TableField<?, Coded<E>> column, E value) {
    Coded<E> coded = now.get(column);
    return coded != null && coded.is(value);
  }

  /// Whether a coded field of this year says one of these.
  @SafeVarargs
  public final <E extends Enum<E> & Code> boolean isAny(
      TableField<?, Coded<E>> column, E... values) {
    for (E value : values) {
      if (is(column, value)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the age is known and at least so many years.
  public boolean atLeast(int years) {
    return age >= years;
  }

  /// Whether the age is known and below so many years.
  public boolean under(int years) {
    return age >= 0 && age < years;
  }

  /// Whether he goes to school (在校), kindergarten not counted.
  public boolean studies() {
    Coded<Study> study = now.get(PERSON_YEAR.STUDY);
    return study != null && !isAny(PERSON_YEAR.STUDY, Study.BEFORE_SCHOOL, Study.PRESCHOOL);
  }

  /// Whether he is ill for long, seriously ill or disabled.
  public boolean ailing() {
    return now.yes(PERSON_YEAR.CHRONIC)
        || now.yes(PERSON_YEAR.SERIOUS_ILLNESS)
        || now.yes(PERSON_YEAR.DISABLED);
  }

  /// Whether he has full ability to work (普通劳动力, 技能劳动力).
  public boolean able() {
    return isAny(PERSON_YEAR.LABOUR, Labour.ORDINARY, Labour.SKILLED);
  }

  /// Whether he draws the low-income allowance (低保).
  public boolean lowIncome() {
    return isAny(
        PERSON_YEAR.LOW_INCOME_ALLOWANCE, LowIncomeAllowance.RURAL, LowIncomeAllowance.URBAN);
  }

  /// Whether he draws destitute support (特困供养).
  public boolean destitute() {
    return isAny(PERSON_YEAR.DESTITUTE_SUPPORT, DestituteSupport.RURAL, DestituteSupport.URBAN);
  }

  /// Whether he need not be insured (参保豁免): for a stated reason, or while he serves as a soldier or
  /// in prison.
  public boolean excusedFromInsurance() {
    return now.get(PERSON_YEAR.MEDICAL_EXEMPTION) != null
        || isAny(PERSON_YEAR.SPECIAL_STATUS, SpecialStatus.SOLDIER, SpecialStatus.PRISONER);
  }

  /// Whether he works for pay away from the farm.
  public boolean works() {
    return now.get(PERSON_YEAR.WORK_MONTHS, 0) > 0;
  }

  /// Whether he holds a public-welfare post (公益性岗位).
  public boolean holdsPost() {
    return now.get(PERSON_YEAR.PUBLIC_POST) != null;
  }

  /// Whether he finished college or university.
  public boolean graduated() {
    return isAny(PERSON_YEAR.EDUCATION, Education.COLLEGE, Education.UNIVERSITY);
  }

  /// Whether a drop-out (失学辍学) is recorded; teaching at home, illness, disability and postponement
  /// are none.
  public boolean droppedOut() {
    return now.get(PERSON_YEAR.NOT_IN_SCHOOL) != null
        && !isAny(
            PERSON_YEAR.NOT_IN_SCHOOL,
            NotInSchool.HOME_TEACHING,
            NotInSchool.DELAYED,
            NotInSchool.ILLNESS,
            NotInSchool.DISABILITY);
  }
}
