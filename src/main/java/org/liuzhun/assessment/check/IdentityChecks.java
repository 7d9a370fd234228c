package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.PEOPLE;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.code.DocumentType;
import org.liuzhun.registry.code.Politics;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.identity.IdNumber;

/// Numbers and particulars of a person: C001–C005, C013, C014.
final class IdentityChecks {

  private static final int ID_LENGTH = 18;
  private static final Set<Integer> DISABILITY_LENGTHS = Set.of(18, 20, 22);

  /// Foreign spouses and people without registration have another document, or none; a light file
  /// may lack the number.
  private static final Check LENGTH = Check.of("C001", ERROR, PEOPLE)
      .at(PERSON.ID_NUMBER)
      .member((m, report) -> {
        String number = idNumber(m);
        if (ownsResidentNumber(m) && !lengthFits(m, number)) {
          report.add(m.person(), PERSON.ID_NUMBER, m.name(), number.length());
        }
      });

  private static final Check CHECK_CHARACTER = Check.of("C002", ERROR, PEOPLE)
      .at(PERSON.ID_NUMBER)
      .household((s, report) -> s.members().forEach(m -> checkCharacter(m, report)));

  private static final Check UNIQUE = Check.of("C003", ERROR, PEOPLE)
      .at(PERSON.ID_NUMBER)
      .reading(s -> s.members().stream()
          .map(IdentityChecks::idNumber)
          .filter(n -> !n.isEmpty())
          .map(IdentityChecks::firstEighteen)
          .toList())
      .household(IdentityChecks::unique);

  private static final Check SEX = Check.of("C004", ERROR, PEOPLE)
      .at(PERSON.SEX)
      .household((s, report) -> s.members()
          .forEach(m -> sound(m, s).ifPresent(id -> {
            var sex = m.person().get(PERSON.SEX);
            if (sex != null && (sex.is(Sex.MALE) || sex.is(Sex.FEMALE)) && !sex.is(id.sex())) {
              report.add(m.person(), PERSON.SEX, m.name(), sex, id.sex());
            }
          })));

  private static final Check BIRTH = Check.of("C005", ERROR, PEOPLE)
      .at(PERSON.BIRTH)
      .household((s, report) -> s.members()
          .forEach(m -> sound(m, s).ifPresent(id -> {
            var birth = m.person().get(PERSON.BIRTH);
            if (birth != null && !birth.equals(id.birth())) {
              report.add(m.person(), PERSON.BIRTH, m.name(), birth, id.birth());
            }
          })));

  private static final Check ETHNIC_GROUP = Check.of("C013", ERROR, PEOPLE)
      .at(PERSON.ETHNIC_GROUP)
      .member((m, report) -> {
        var group = m.person().get(PERSON.ETHNIC_GROUP);
        if (group == null || group.known() == null) {
          report.add(m.person(), PERSON.ETHNIC_GROUP, m.name(), group == null ? "" : group);
        }
      });

  private static final Check POLITICS = Check.of("C014", WARNING, PEOPLE)
      .at(PERSON.POLITICS)
      .with("politics.party.age", "politics.league.age", "politics.league.age.max")
      .member((m, report) -> {
        var politics = m.person().get(PERSON.POLITICS);
        if (politics != null
            && (politics.known() == null || tooYoungOrOld(m, politics.known(), report))) {
          report.add(m.person(), PERSON.POLITICS, m.name(), politics, m.age());
        }
      });

  static final List<Check> ALL =
      List.of(LENGTH, CHECK_CHARACTER, UNIQUE, SEX, BIRTH, ETHNIC_GROUP, POLITICS);

  private IdentityChecks() {}

  private static boolean ownsResidentNumber(MemberNow m) {
    var type = m.person().get(PERSON.DOCUMENT_TYPE);
    return type == null || !type.is(DocumentType.FOREIGN) && !type.is(DocumentType.NONE);
  }

  private static boolean lengthFits(MemberNow m, String number) {
    var type = m.person().get(PERSON.DOCUMENT_TYPE);
    return type != null && type.is(DocumentType.DISABILITY)
        ? DISABILITY_LENGTHS.contains(number.length())
        : number.length() == ID_LENGTH;
  }

  private static void checkCharacter(MemberNow m, Report report) {
    String number = firstEighteen(idNumber(m));
    if (!ownsResidentNumber(m) || number.length() != ID_LENGTH) {
      return;
    }
    IdNumber sound = reading(m, report.situation()).number();
    if (sound == null || sound.birth().isAfter(report.today())) {
      report.add(m.person(), PERSON.ID_NUMBER, m.name(), number);
    } else if (!sound.isPlausible()) {
      report.add(WARNING, m.person(), PERSON.ID_NUMBER, m.name(), number);
    }
  }

  private static void unique(Situation s, Report report) {
    for (MemberNow m : s.members()) {
      String number = firstEighteen(idNumber(m));
      if (number.isEmpty()) {
        continue;
      }
      for (UUID other : report.meeting(number)) {
        bearer(report.context().situation(other).orElse(s), m, number)
            .ifPresent(
                twin -> report.add(m.person(), PERSON.ID_NUMBER, m.name(), twin.name(), number));
      }
    }
  }

  private static Optional<MemberNow> bearer(Situation s, MemberNow besides, String number) {
    return s.members().stream()
        .filter(m -> firstEighteen(idNumber(m)).equals(number))
        .filter(m -> !m.membership().id().equals(besides.membership().id()))
        .findFirst();
  }

  private static boolean tooYoungOrOld(MemberNow m, Politics politics, Report report) {
    return switch (politics) {
      case PARTY_MEMBER, PROBATIONARY -> m.under(report.whole("politics.party.age"));
      case YOUTH_LEAGUE ->
        m.under(report.whole("politics.league.age"))
            || m.age() > report.whole("politics.league.age.max");
      default -> false;
    };
  }

  /// The place where a member's number, once read, is kept.
  private record Read(UUID membership) {}

  private static IdNumber.Reading reading(MemberNow m, Situation s) {
    return s.once(new Read(m.membership().id()), _ -> IdNumber.of(firstEighteen(idNumber(m))));
  }

  private static Optional<IdNumber> sound(MemberNow m, Situation s) {
    return ownsResidentNumber(m) && idNumber(m).length() >= ID_LENGTH
        ? Optional.ofNullable(reading(m, s).number())
        : Optional.empty();
  }

  private static String idNumber(MemberNow m) {
    return m.person().get(PERSON.ID_NUMBER, "");
  }

  private static String firstEighteen(String number) {
    return number.length() > ID_LENGTH ? number.substring(0, ID_LENGTH) : number;
  }
}
