package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.INFO;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;

/// Who belongs to the household and how they are related: C006–C012, C015–C017, C019, C020.
final class FamilyChecks {

  private static final Check HEAD_MISSING = Check.of("C006", ERROR, PEOPLE)
      .at(MEMBERSHIP.RELATION)
      .household((s, report) -> {
        if (s.head().isEmpty() && !s.members().isEmpty()) {
          report.add(
              s.members().getFirst().membership(),
              MEMBERSHIP.RELATION,
              s.members().size());
        }
      });

  private static final Check HEADS = Check.of("C007", ERROR, PEOPLE)
      .at(MEMBERSHIP.RELATION)
      .household((s, report) -> several(s, Relation.HEAD, report));

  private static final Check SPOUSES = Check.of("C008", ERROR, PEOPLE)
      .at(MEMBERSHIP.RELATION)
      .household((s, report) -> several(s, Relation.SPOUSE, report));

  private static final Check SAME_SEX = Check.of("C009", ERROR, PEOPLE)
      .at(PERSON.SEX)
      .household((s, report) -> s.head()
          .ifPresent(head -> related(s, Relation.SPOUSE)
              .filter(spouse -> sex(spouse) != null && sex(spouse) == sex(head))
              .forEach(
                  spouse -> report.add(spouse.person(), PERSON.SEX, head.name(), spouse.name()))));

  private static final Check RELATION_SEX = Check.of("C010", ERROR, PEOPLE)
      .at(MEMBERSHIP.RELATION)
      .household((s, report) -> s.members().forEach(m -> {
        Relation relation = relation(m);
        Sex sex = sex(m);
        Sex implied = relation == null ? null : Relations.impliedSex(relation);
        if (relation != null && implied != null && sex != null && sex != implied) {
          report.add(m.membership(), MEMBERSHIP.RELATION, m.name(), relation, sex);
        }
      }));

  private static final Check RELATION_LISTED = Check.of("C011", WARNING, PEOPLE)
      .at(MEMBERSHIP.RELATION)
      .household((s, report) -> s.members().forEach(m -> {
        var relation = m.membership().get(MEMBERSHIP.RELATION);
        if (relation == null || relation.known() == null) {
          report.add(
              m.membership(), MEMBERSHIP.RELATION, m.name(), relation == null ? "" : relation);
        }
      }));

  private static final Check AGE_ORDER = Check.of("C012", WARNING, PEOPLE)
      .at(PERSON.BIRTH)
      .with("family.parent.years", "family.grandparent.years", "family.spouse.age")
      .household((s, report) -> s.head()
          .filter(head -> head.atLeast(0))
          .ifPresent(head -> s.members().stream()
              .filter(m -> m.atLeast(0) && !ageFits(m, head, report))
              .forEach(m -> report.add(
                  m.person(),
                  PERSON.BIRTH,
                  m.name(),
                  m.membership().get(MEMBERSHIP.RELATION, Coded.of(Relation.OTHER)),
                  m.age(),
                  head.name(),
                  head.age()))));

  /// Two members at work are held to be in two places only where both places are recorded.
  private static final Check PHONE = Check.of("C017", WARNING, PEOPLE)
      .at(HOUSEHOLD.PHONE, PERSON.PHONE)
      .with("phone.households.max")
      .meeting(s -> s.household().get(HOUSEHOLD.PHONE) == null
          ? List.of()
          : List.of(s.household().get(HOUSEHOLD.PHONE, "")))
      .household(FamilyChecks::phone);

  private static final Check MEMBERS_STATED = Check.of("C015", ERROR, PEOPLE)
      .at(HOUSEHOLD.STATED_MEMBERS)
      .household((s, report) -> {
        Integer stated = s.household().get(HOUSEHOLD.STATED_MEMBERS);
        long counted = counted(s, s.today());
        if (stated != null && s.tracked() && stated != counted) {
          report.add(s.household(), HOUSEHOLD.STATED_MEMBERS, stated, counted);
        }
      });

  private static final Check MEMBERS_OF_ACCOUNT = Check.of("C016", WARNING, PEOPLE)
      .at(INCOME_STATEMENT.STATED_MEMBERS)
      .each(Catalogue.INCOME_STATEMENT, (statement, report) -> {
        Integer stated = statement.get(INCOME_STATEMENT.STATED_MEMBERS);
        LocalDate end = statement.get(INCOME_STATEMENT.PERIOD_UNTIL);
        if (stated != null && end != null && stated != counted(report.situation(), end)) {
          report.add(
              statement,
              INCOME_STATEMENT.STATED_MEMBERS,
              stated,
              end,
              counted(report.situation(), end));
        }
      });

  private static final Check HEAD_ABSENT = Check.of("C019", WARNING, PEOPLE)
      .at(MEMBERSHIP.RELATION)
      .with("labour.age.min")
      .household((s, report) -> s.head().ifPresent(head -> {
        int adult = report.whole("labour.age.min");
        boolean dead = head.person().get(PERSON.DIED_ON) != null;
        if (dead || head.under(adult) && s.members().stream().anyMatch(m -> m.atLeast(adult))) {
          report.add(head.membership(), MEMBERSHIP.RELATION, head.name(), head.age());
        }
      }));

  private static final Check AWAY = Check.of("C020", INFO, PEOPLE)
      .at(PERSON_YEAR.RESIDE_MONTHS)
      .with("residence.away.months")
      .member((m, report) -> {
        int away = 12 - m.now().get(PERSON_YEAR.RESIDE_MONTHS, 12);
        if (away >= report.whole("residence.away.months")
            && !m.works()
            && m.now().get(PERSON_YEAR.STUDY) == null
            && m.now().get(PERSON_YEAR.SPECIAL_STATUS) == null) {
          report.add(m.now(), PERSON_YEAR.RESIDE_MONTHS, m.name(), away);
        }
      });

  static final List<Check> ALL = List.of(
      HEAD_MISSING,
      HEADS,
      SPOUSES,
      SAME_SEX,
      RELATION_SEX,
      RELATION_LISTED,
      AGE_ORDER,
      MEMBERS_STATED,
      MEMBERS_OF_ACCOUNT,
      PHONE,
      HEAD_ABSENT,
      AWAY);

  private FamilyChecks() {}

  private static void several(Situation s, Relation relation, Report report) {
    List<MemberNow> bearers = related(s, relation).toList();
    bearers.stream()
        .skip(1)
        .forEach(m -> report.add(
            m.membership(),
            MEMBERSHIP.RELATION,
            bearers.stream().map(MemberNow::name).toList()));
  }

  private static Stream<MemberNow> related(Situation s, Relation relation) {
    return s.members().stream().filter(m -> m.member().is(relation));
  }

  private static boolean ageFits(MemberNow m, MemberNow head, Report report) {
    Relation relation = relation(m);
    if (relation == Relation.SPOUSE) {
      return m.atLeast(report.whole("family.spouse.age"));
    }
    int generations = relation == null ? 0 : Relations.generations(relation);
    int years = report.whole(
        Math.abs(generations) == 1 ? "family.parent.years" : "family.grandparent.years");
    return generations == 0 || (m.age() - head.age()) * Integer.signum(generations) > years;
  }

  private static void phone(Situation s, Report report) {
    String phone = s.household().get(HOUSEHOLD.PHONE, "");
    if (!phone.matches("\\d{11}") && (s.tracked() || !phone.isEmpty())) {
      report.add(s.household(), HOUSEHOLD.PHONE, phone, phone.length());
    }
    int sharing = report.meeting(phone).size();
    if (!phone.isEmpty() && sharing > report.whole("phone.households.max")) {
      report.add(s.household(), HOUSEHOLD.PHONE, new Variant("households"), phone, sharing);
    }
    for (MemberNow m : s.members()) {
      String own = m.person().get(PERSON.PHONE, "");
      s.members().stream()
          .filter(other -> !own.isEmpty() && own.equals(other.person().get(PERSON.PHONE)))
          .filter(other -> m.works() && other.works() && apart(workPlace(m), workPlace(other)))
          .findFirst()
          .ifPresent(other -> report.add(
              m.person(), PERSON.PHONE, new Variant("members"), m.name(), other.name(), own));
    }
  }

  private static String workPlace(MemberNow m) {
    return m.now().get(PERSON_YEAR.WORK_PLACE, "");
  }

  private static boolean apart(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private static long counted(Situation s, LocalDate day) {
    return s.everybody().stream()
        .filter(m -> m.member().heldOn(day) && !m.membership().no(MEMBERSHIP.COUNTED))
        .count();
  }

  private static @Nullable Relation relation(MemberNow m) {
    var relation = m.membership().get(MEMBERSHIP.RELATION);
    return relation == null ? null : relation.known();
  }

  private static @Nullable Sex sex(MemberNow m) {
    var sex = m.person().get(PERSON.SEX);
    return sex == null || !sex.is(Sex.MALE) && !sex.is(Sex.FEMALE) ? null : sex.known();
  }
}
