package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.AUTHORISATION;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.AuthorisationKind;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.DocumentType;
import org.liuzhun.registry.code.HouseholdType;
import org.liuzhun.registry.code.IdentificationStandard;
import org.liuzhun.registry.code.JoinReason;
import org.liuzhun.registry.code.Marriage;
import org.liuzhun.registry.code.Politics;
import org.liuzhun.registry.code.PovertyAttribute;
import org.liuzhun.registry.code.RelocationMode;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.registry.code.SignMode;

/// The household, its people and who belongs to it.
final class HouseholdRows {

  private static final int MARRIAGEABLE = 25;
  private static final int GROWN_UP = 16;

  private HouseholdRows() {}

  static void write(Family family, Sheaf sheaf) {
    sheaf.add(status(family, household(family)));
    for (int i = 0; i < family.people().size(); i++) {
      sheaf.add(person(family, i));
      sheaf.add(membership(family, i));
    }
    sheaf.add(Row.empty(Catalogue.AUTHORISATION, family.setting().nextId())
        .with(AUTHORISATION.HOUSEHOLD, family.id())
        .with(AUTHORISATION.PERSON, family.head().id())
        .with(AUTHORISATION.KIND, Coded.of(AuthorisationKind.COMPARISON))
        .with(AUTHORISATION.SCOPE, Words.one("authorisation"))
        .with(AUTHORISATION.GIVEN_ON, surveyed(family))
        .with(AUTHORISATION.SIGN_MODE, Coded.of(SignMode.SELF)));
  }

  private static LocalDate surveyed(Family family) {
    return family.setting().today().minusDays(40 + family.index() % 60);
  }

  private static Row household(Family family) {
    LocalDate surveyed = surveyed(family);
    Row row = Row.empty(Catalogue.HOUSEHOLD, family.id())
        .with(HOUSEHOLD.VILLAGE_GROUP, family.group())
        .with(HOUSEHOLD.NUMBER, family.number())
        .with(HOUSEHOLD.ADDRESS, family.address())
        .with(HOUSEHOLD.PHONE, phone(family, 0))
        .with(HOUSEHOLD.BANK, Words.pick("banks", family.dice()))
        .with(HOUSEHOLD.ACCOUNT, family.account())
        .with(HOUSEHOLD.ACCOUNT_NAME, family.head().name())
        .with(HOUSEHOLD.STATED_MEMBERS, family.people().size())
        .with(HOUSEHOLD.MARTYR_FAMILY, false)
        .with(HOUSEHOLD.HAS_CITY_FLAT, false)
        .with(HOUSEHOLD.HAS_CAR, false)
        .with(HOUSEHOLD.HAS_COMPANY, false)
        .with(HOUSEHOLD.HAS_PUBLIC_EMPLOYEE, false)
        .with(HOUSEHOLD.SURVEYOR, Words.pick("surveyors", family.dice()))
        .with(HOUSEHOLD.SURVEYED_ON, surveyed)
        .with(HOUSEHOLD.HEAD_SIGNED_ON, surveyed)
        .with(HOUSEHOLD.SIGN_MODE, Coded.of(SignMode.SELF));
    return row.with(HOUSEHOLD.SURVEYOR_PHONE, Team.phone(row.get(HOUSEHOLD.SURVEYOR, "")));
  }

  private static Row status(Family family, Row row) {
    Times times = family.times();
    boolean out = times.exited() != null;
    Row typed = row.with(
            HOUSEHOLD.STATED_TYPE,
            Coded.of(times.registered() == null ? HouseholdType.ORDINARY : HouseholdType.LIFTED))
        .with(
            HOUSEHOLD.WITHOUT_LABOUR,
            family.in(family.setting().today().getYear()).stream().noneMatch(Situation::able))
        .with(HOUSEHOLD.RELOCATED, family.marked("relocated"));
    if (family.marked("relocated")) {
      typed = typed
          .with(HOUSEHOLD.RELOCATION_MODE, Coded.of(RelocationMode.CONCENTRATED))
          .with(HOUSEHOLD.RELOCATION_SITE, Words.one("relocation.site"))
          .with(
              HOUSEHOLD.RELOCATION_ADDRESS,
              Words.fill(Words.one("relocation.address"), family.index()))
          .with(HOUSEHOLD.ADDRESS, Words.fill(Words.one("relocation.address"), family.index()))
          .with(HOUSEHOLD.OLD_HOUSE_DEMOLISHED, true);
    }
    if (family.story().monitored().isPresent() && times.removed() == null) {
      typed = typed.with(
          HOUSEHOLD.STATED_MONITORED_TYPE, Coded.of(family.story().monitored().get()));
    }
    LocalDate registered = times.registered();
    return registered == null
        ? typed
        : typed
            .with(HOUSEHOLD.FIRST_IDENTIFIED, YearMonth.from(registered))
            .with(HOUSEHOLD.IDENTIFICATION_STANDARD, Coded.of(IdentificationStandard.NATIONAL))
            .with(HOUSEHOLD.ATTRIBUTE, Coded.of(attribute(family)))
            .with(
                HOUSEHOLD.EXIT_YEAR,
                out && times.exited() != null ? times.exited().getYear() : null);
  }

  private static PovertyAttribute attribute(Family family) {
    if (family.marked("destitute")) {
      return PovertyAttribute.DESTITUTE_LIFTED;
    }
    return family.marked("allowance")
        ? PovertyAttribute.LOW_INCOME_LIFTED
        : PovertyAttribute.GENERAL_LIFTED;
  }

  private static Row person(Family family, int i) {
    Villager person = family.people().get(i);
    LocalDate today = family.setting().today();
    int age = person.ageOn(today);
    Row row = Row.empty(Catalogue.PERSON, person.id())
        .with(PERSON.NAME, person.name())
        .with(PERSON.SEX, Coded.of(person.sex()))
        .with(PERSON.BIRTH, person.birth())
        .with(PERSON.DOCUMENT_TYPE, Coded.of(DocumentType.RESIDENT_ID))
        .with(PERSON.ID_NUMBER, person.idNumber())
        .with(PERSON.PERSON_NUMBER, family.number() + "%02d".formatted(i + 1))
        .with(PERSON.ETHNIC_GROUP, Coded.of(family.ethnic()))
        .with(PERSON.POLITICS, Coded.of(politics(family, person, age)))
        .with(PERSON.MARRIAGE, Coded.of(marriage(person, age, family)));
    LocalDate registered = family.times().registered();
    if (registered != null) {
      row = row.with(
          PERSON.IDENTIFIED,
          YearMonth.from(
              person.birth().isAfter(registered) ? person.birth().plusMonths(1) : registered));
    }
    if (person.is(Trait.DISABLED)) {
      row = row.with(PERSON.DISABILITY_CERTIFICATE, person.idNumber() + "42");
    }
    return age >= GROWN_UP ? row.with(PERSON.PHONE, phone(family, i)) : row;
  }

  /// Telephone numbers begin with 160, which nobody has.
  private static String phone(Family family, int i) {
    return "160%06d%02d".formatted(family.index(), i);
  }

  private static Politics politics(Family family, Villager person, int age) {
    if (person.role() == Role.HEAD && family.index() % 9 == 4) {
      return Politics.PARTY_MEMBER;
    }
    return age >= GROWN_UP && age < 22 && family.index() % 2 == 0
        ? Politics.YOUTH_LEAGUE
        : Politics.MASSES;
  }

  private static Marriage marriage(Villager person, int age, Family family) {
    if (person.is(Trait.WIDOWED)
        || (person.role() == Role.MOTHER && family.person(Role.FATHER).isEmpty())) {
      return Marriage.WIDOWED;
    }
    boolean coupled = person.role() == Role.SPOUSE
        || person.role() == Role.SONS_WIFE
        || (person.role() == Role.HEAD && family.person(Role.SPOUSE).isPresent())
        || (person.role() == Role.CHILD && family.person(Role.SONS_WIFE).isPresent());
    if (coupled) {
      return Marriage.MARRIED;
    }
    List<Role> elders = List.of(Role.FATHER, Role.MOTHER);
    if (elders.contains(person.role())) {
      return family.person(Role.MOTHER).isPresent() ? Marriage.MARRIED : Marriage.WIDOWED;
    }
    return person.role() == Role.HEAD && age > MARRIAGEABLE && person.sex() == Sex.MALE
        ? Marriage.DIVORCED
        : Marriage.SINGLE;
  }

  private static Row membership(Family family, int i) {
    Villager person = family.people().get(i);
    return Row.empty(Catalogue.MEMBERSHIP, family.setting().nextId())
        .with(MEMBERSHIP.HOUSEHOLD, family.id())
        .with(MEMBERSHIP.PERSON, person.id())
        .with(MEMBERSHIP.RELATION, Coded.of(person.role().relation(person.sex())))
        .with(MEMBERSHIP.POSITION, i + 1)
        .with(MEMBERSHIP.JOINED_ON, person.birth().getYear() > 2011 ? person.birth() : null)
        .with(MEMBERSHIP.JOIN_REASON, bornInto(family, person) ? Coded.of(JoinReason.BIRTH) : null)
        .with(MEMBERSHIP.COUNTED, true);
  }

  private static boolean bornInto(Family family, Villager person) {
    return person.birth().getYear() >= family.setting().firstYear();
  }
}
