package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.PersonFile;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.DestituteSupport;
import org.liuzhun.registry.code.LowIncomeAllowance;

/// The members of the family (家庭成员) as the handbook lists them.
final class FamilyValues {

  private static final Row NO_YEAR = Row.empty(Catalogue.PERSON_YEAR, new UUID(0, 0));

  private static final Member NOBODY = new Member(
      Row.empty(Catalogue.MEMBERSHIP, NO_YEAR.id()), new PersonFile(NO_YEAR.id(), null, Map.of()));

  private final Subject subject;

  FamilyValues(Subject subject) {
    this.subject = subject;
  }

  void put(Values values) {
    Policy policy = Policy.of(subject.village());
    List<Member> members = subject.dossier().members(subject.today());
    List<Member> listed = members.stream()
        .filter(member -> subject.veil().shows(member, policy, subject.today()))
        .toList();
    List<Map<String, Object>> lines = new ArrayList<>();
    listed.forEach(member -> lines.add(line(member, lines.size() + 1)));
    long counted =
        members.stream().filter(m -> !m.membership().no(MEMBERSHIP.COUNTED)).count();
    values.put(Key.MEMBERS, lines);
    values.put(Key.MEMBER_COUNT, counted == 0 ? "" : Long.toString(counted));
    values.put(Key.HEAD_NAME, subject.dossier().title());
    values.put(Key.HEAD, lines.isEmpty() ? line(NOBODY, 1) : lines.getFirst());
  }

  private Map<String, Object> line(Member member, int number) {
    Row year = member.file().yearOrBefore(subject.year()).orElse(NO_YEAR);
    Values derived = new Values();
    derived.put(Key.NUMBER, Integer.toString(number));
    derived.put(
        Key.AGE,
        member.ageOn(subject.today()).stream()
            .mapToObj(Integer::toString)
            .findFirst()
            .orElse(""));
    derived.put(Key.HEALTH, subject.veil().hides(Secret.HEALTH) ? "" : health(year));
    derived.put(Key.SCHOOLING, schooling(year));
    derived.put(Key.MEDICAL_INSURANCE, insurance(year));
    derived.put(Key.PENSION, pension(year));
    derived.put(Key.ALLOWANCE, allowance(year));
    derived.put(Key.WORK, work(year));
    return new RowMap(
        subject.names(), List.of(member.person(), member.membership(), year), derived.map());
  }

  private static String health(Row year) {
    List<String> states = Stream.of(
            PERSON_YEAR.HEALTHY,
            PERSON_YEAR.CHRONIC,
            PERSON_YEAR.SERIOUS_ILLNESS,
            PERSON_YEAR.DISABLED)
        .filter(year::yes)
        .map(TableField::getComment)
        .toList();
    String disease = year.get(PERSON_YEAR.DISEASE, "");
    return String.join("、", states) + (disease.isEmpty() ? "" : "（" + disease + "）");
  }

  private static String schooling(Row year) {
    String study = Subject.shown(year, PERSON_YEAR.STUDY);
    if (study.isEmpty()) {
      return Subject.shown(year, PERSON_YEAR.EDUCATION);
    }
    String school = year.get(PERSON_YEAR.SCHOOL, "");
    return school.isEmpty() ? study : study + "（" + school + "）";
  }

  private static String insurance(Row year) {
    return either(year, PERSON_YEAR.MEDICAL_RESIDENT, PERSON_YEAR.MEDICAL_WORKER);
  }

  private static String pension(Row year) {
    String paying = either(year, PERSON_YEAR.PENSION_RESIDENT, PERSON_YEAR.PENSION_WORKER);
    return year.yes(PERSON_YEAR.PENSION_RECEIVING) ? Words.of("pension.receiving") : paying;
  }

  private static String either(
      Row year, TableField<?, Boolean> resident, TableField<?, Boolean> worker) {
    if (year.yes(resident)) {
      return Words.of("insurance.resident");
    }
    if (year.yes(worker)) {
      return Words.of("insurance.worker");
    }
    return year.no(resident) || year.no(worker) ? Words.of("insurance.none") : "";
  }

  private static String allowance(Row year) {
    var low = year.get(PERSON_YEAR.LOW_INCOME_ALLOWANCE);
    var destitute = year.get(PERSON_YEAR.DESTITUTE_SUPPORT);
    if (destitute != null && !destitute.is(DestituteSupport.NONE)) {
      return Words.of("allowance.destitute");
    }
    if (low != null && !low.is(LowIncomeAllowance.NONE)) {
      return Words.of("allowance.low-income");
    }
    return low == null && destitute == null ? "" : Words.of("insurance.none");
  }

  private static String work(Row year) {
    Integer months = year.get(PERSON_YEAR.WORK_MONTHS);
    String place = year.get(PERSON_YEAR.WORK_PLACE, "");
    return months == null || months == 0 ? place : place + months + Words.of("months");
  }
}
