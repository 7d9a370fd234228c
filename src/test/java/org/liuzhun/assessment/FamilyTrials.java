package org.liuzhun.assessment;

import static org.liuzhun.assessment.CleanFamily.DAUGHTER;
import static org.liuzhun.assessment.CleanFamily.MOTHER;
import static org.liuzhun.assessment.CleanFamily.SON;
import static org.liuzhun.assessment.CleanFamily.WIFE;
import static org.liuzhun.assessment.Trial.passes;
import static org.liuzhun.assessment.Trial.trips;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.List;
import java.util.stream.IntStream;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;

/// Trials of C006–C012, C015–C017, C019, C020.
final class FamilyTrials {

  static final List<Trial> ALL = List.of(
      trips("C006", "the head left", f -> f.head().on(MEMBERSHIP.LEFT_ON, "2026-01-01")),
      passes("C006", "the head will leave", f -> f.head().on(MEMBERSHIP.LEFT_ON, "2026-09-01")),
      trips(
          "C007", "two heads", f -> f.members().get(WIFE).with(MEMBERSHIP.RELATION, Relation.HEAD)),
      passes("C007", "the former head left", f -> {
        f.head().on(MEMBERSHIP.LEFT_ON, "2026-01-01");
        f.members().get(WIFE).with(MEMBERSHIP.RELATION, Relation.HEAD);
      }),
      trips(
          "C008",
          "two wives",
          f -> f.members().get(DAUGHTER).with(MEMBERSHIP.RELATION, Relation.SPOUSE)),
      passes("C008", "the first wife left", f -> {
        f.members().get(WIFE).on(MEMBERSHIP.LEFT_ON, "2020-01-01");
        f.members().get(DAUGHTER).with(MEMBERSHIP.RELATION, Relation.SPOUSE);
      }),
      trips("C009", "two men", f -> f.members().get(WIFE).with(PERSON.SEX, Sex.MALE)),
      passes("C009", "sex unknown", f -> f.members().get(WIFE).with(PERSON.SEX, Sex.UNKNOWN)),
      trips(
          "C010",
          "a daughter as son",
          f -> f.members().get(DAUGHTER).with(MEMBERSHIP.RELATION, Relation.SON)),
      passes(
          "C010",
          "a sister",
          f -> f.members().get(DAUGHTER).with(MEMBERSHIP.RELATION, Relation.SIBLING)),
      trips(
          "C011",
          "an unknown word",
          f -> f.head().with(MEMBERSHIP.RELATION, new Coded<>(null, "干亲"))),
      passes(
          "C011",
          "other relative",
          f -> f.members().get(DAUGHTER).with(MEMBERSHIP.RELATION, Relation.OTHER)),
      trips("C012", "a son 13 years younger", f -> f.members().get(SON).born("1989-03-12")),
      trips("C012", "a mother 13 years older", f -> f.members().get(MOTHER).born("1963-03-12")),
      trips("C012", "a wife of 15", f -> f.members().get(WIFE).born("2010-09-01")),
      trips(
          "C012",
          "a grandson 28 years younger",
          f ->
              f.members().get(SON).with(MEMBERSHIP.RELATION, Relation.GRANDSON).born("2004-03-12")),
      passes("C012", "a son 14 years younger", f -> f.members().get(SON).born("1990-03-12")),
      passes(
          "C012",
          "a grandson 29 years younger",
          f ->
              f.members().get(SON).with(MEMBERSHIP.RELATION, Relation.GRANDSON).born("2005-03-12")),
      trips("C015", "six stated", f -> f.with(HOUSEHOLD.STATED_MEMBERS, 6)),
      passes("C015", "one not counted", f -> {
        f.with(HOUSEHOLD.STATED_MEMBERS, 4);
        f.members().get(DAUGHTER).with(MEMBERSHIP.COUNTED, false);
      }),
      trips(
          "C016",
          "four stated",
          f -> f.first(Catalogue.INCOME_STATEMENT).with(INCOME_STATEMENT.STATED_MEMBERS, 4)),
      passes(
          "C016",
          "one born after the period, of whom no day of joining is known",
          f -> f.member("王小宝", Relation.SON, Sex.MALE, "2026-03-01")),
      passes("C016", "one joined after the period", f -> {
        f.members().get(DAUGHTER).on(MEMBERSHIP.JOINED_ON, "2026-03-01");
        f.all(Catalogue.INCOME_STATEMENT)
            .forEach(part -> part.with(INCOME_STATEMENT.STATED_MEMBERS, 4));
      }),
      trips("C017", "ten digits", f -> f.with(HOUSEHOLD.PHONE, "1990000000")),
      trips(
          "C017",
          "four households share it",
          f -> IntStream.of(2, 3, 4)
              .forEach(n -> f.neighbour(n).with(HOUSEHOLD.PHONE, "19900000001"))),
      trips("C017", "shared by members at work in two places", f -> {
        f.head().with(PERSON.PHONE, "19911112222");
        f.members()
            .get(WIFE)
            .with(PERSON.PHONE, "19911112222")
            .with(PERSON_YEAR.WORK_MONTHS, 3)
            .with(PERSON_YEAR.WORK_PLACE, "外省明江市西山区");
      }),
      passes("C017", "shared by members at work, one place unknown", f -> {
        f.head().with(PERSON.PHONE, "19911112222");
        f.members().get(WIFE).with(PERSON.PHONE, "19911112222").with(PERSON_YEAR.WORK_MONTHS, 3);
      }),
      passes(
          "C017",
          "three households share it",
          f ->
              IntStream.of(2, 3).forEach(n -> f.neighbour(n).with(HOUSEHOLD.PHONE, "19900000001"))),
      trips("C019", "the head died", f -> f.head().on(PERSON.DIED_ON, "2026-05-01")),
      trips("C019", "a child as head", f -> f.head().born("2012-01-01")),
      passes("C019", "a head of 16", f -> f.head().born("2010-06-15")),
      trips(
          "C020",
          "half a year away",
          f -> f.members().get(WIFE).with(PERSON_YEAR.RESIDE_MONTHS, 6)),
      passes(
          "C020",
          "five months away",
          f -> f.members().get(WIFE).with(PERSON_YEAR.RESIDE_MONTHS, 7)),
      passes("C020", "at work", f -> f.head().with(PERSON_YEAR.RESIDE_MONTHS, 4)));

  private FamilyTrials() {}
}
