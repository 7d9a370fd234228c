package org.liuzhun.assessment;

import static org.liuzhun.assessment.Trial.passes;
import static org.liuzhun.assessment.Trial.trips;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.List;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.DocumentType;
import org.liuzhun.registry.code.EthnicGroup;
import org.liuzhun.registry.code.Politics;
import org.liuzhun.registry.code.Sex;

/// Trials of C001–C005, C013, C014.
final class IdentityTrials {

  static final List<Trial> ALL = List.of(
      trips(
          "C001",
          "seventeen characters",
          f -> f.head().with(PERSON.ID_NUMBER, "99010119760312001")),
      trips("C001", "no number", f -> f.head().without(PERSON.ID_NUMBER)),
      passes(
          "C001",
          "a foreign spouse",
          f -> f.members()
              .get(1)
              .with(PERSON.DOCUMENT_TYPE, DocumentType.FOREIGN)
              .with(PERSON.ID_NUMBER, "P1234567")),
      passes(
          "C001",
          "twenty characters of a disability certificate",
          f -> f.members()
              .get(4)
              .with(PERSON.DOCUMENT_TYPE, DocumentType.DISABILITY)
              .with(PERSON.ID_NUMBER, id(f, 4) + "42")),
      trips(
          "C002",
          "a wrong check character",
          f -> f.head().with(PERSON.ID_NUMBER, "110105194912310021")),
      trips(
          "C002",
          "a birth before 1900",
          f -> f.head().with(PERSON.ID_NUMBER, "440524188001010014")),
      passes(
          "C002",
          "the standard's own example",
          f -> f.head().with(PERSON.ID_NUMBER, "11010519491231002X")),
      trips(
          "C003",
          "twice in one household",
          f -> f.members().get(2).with(PERSON.ID_NUMBER, id(f, 0))),
      trips(
          "C003",
          "in another household",
          f -> f.neighbour(2).head().with(PERSON.ID_NUMBER, id(f, 0))),
      passes(
          "C003",
          "in a household that he has left",
          f -> f.neighbour(2)
              .head()
              .with(PERSON.ID_NUMBER, id(f, 0))
              .on(MEMBERSHIP.LEFT_ON, "2025-01-01")),
      trips("C004", "a woman as man", f -> f.members().get(1).with(PERSON.SEX, Sex.MALE)),
      passes("C004", "sex not stated", f -> f.members().get(1).with(PERSON.SEX, Sex.UNSTATED)),
      trips("C005", "another day", f -> f.head().on(PERSON.BIRTH, "1976-03-13")),
      passes("C005", "no date", f -> f.head().with(PERSON.BIRTH, (LocalDate) null)),
      trips("C013", "empty", f -> f.head().without(PERSON.ETHNIC_GROUP)),
      trips("C013", "unknown", f -> f.head().with(PERSON.ETHNIC_GROUP, new Coded<>(null, "88"))),
      passes("C013", "not identified", f -> f.head().with(PERSON.ETHNIC_GROUP, EthnicGroup.OTHER)),
      trips(
          "C014",
          "a Party member of 15",
          f -> f.members().get(2).with(PERSON.POLITICS, Politics.PARTY_MEMBER)),
      trips(
          "C014",
          "a League member of 50",
          f -> f.head().with(PERSON.POLITICS, Politics.YOUTH_LEAGUE)),
      passes(
          "C014",
          "a League member of 15",
          f -> f.members().get(2).with(PERSON.POLITICS, Politics.YOUTH_LEAGUE)));

  private IdentityTrials() {}

  private static String id(Family family, int member) {
    return family.members().get(member).person().row().get(PERSON.ID_NUMBER, "");
  }
}
