package org.liuzhun.spreadsheet.form;

import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// The rows of the register in which an answer lies.
final class Rows {

  private Rows() {}

  static List<Row> of(From from, Field<?> field, Whose whose) {
    Entity entity = entity(field);
    return switch (from) {
      case OWN -> own(entity, whose, whose.member()).toList();
      case HEAD -> own(entity, whose, whose.head()).toList();
      case HELPER -> helpers(whose);
      case MONITORING ->
        Stream.ofNullable(whose.household())
            .flatMap(household -> household.monitored().or(household::removed).stream())
            .toList();
    };
  }

  /// The year of a row; 0 when it has none.
  static int year(Row row) {
    return row.entity()
        .field("year")
        .filter(field -> row.get(field.column()) instanceof Integer)
        .map(field -> (Integer) Objects.requireNonNull(row.get(field.column())))
        .orElse(0);
  }

  static Entity entity(Field<?> field) {
    return Catalogue.entity(field.key().substring(0, field.key().indexOf('.'))).orElseThrow();
  }

  /// The field that gives the rows their name to which a field refers; empty where they have none.
  static Optional<Field<?>> name(ReferenceKind reference) {
    return Catalogue.entity(reference.entity()).flatMap(entity -> entity.field("name"));
  }

  /// What the row is called that is referred to; empty when it has gone or has no name.
  static Optional<String> named(ReferenceKind reference, UUID id, Whose whose) {
    Situation household = whose.household();
    Optional<Row> row = household == null
        ? Optional.empty()
        : household.dossier().member(id).map(member -> member.file().person());
    return row.or(() -> Catalogue.entity(reference.entity())
            .flatMap(entity -> whose.register().village().row(entity, id)))
        .flatMap(found -> name(reference).map(field -> field.shown(found, Locale.CHINESE)))
        .filter(words -> !words.isEmpty());
  }

  private static Stream<Row> own(Entity entity, Whose whose, @Nullable MemberNow member) {
    if (entity == Catalogue.VILLAGE) {
      return Stream.of(whose.register().village().village());
    }
    if (entity == Catalogue.VILLAGE_YEAR) {
      return villageYear(whose).stream();
    }
    Row row = whose.row();
    if (row != null && row.entity() == entity) {
      return Stream.of(row);
    }
    Situation household = whose.household();
    return Stream.concat(
        member == null ? Stream.empty() : ofMember(entity, member, whose),
        household == null ? Stream.empty() : ofHousehold(entity, household, whose));
  }

  private static Stream<Row> ofMember(Entity entity, MemberNow member, Whose whose) {
    if (entity == Catalogue.PERSON) {
      return Stream.of(member.person());
    }
    if (entity == Catalogue.MEMBERSHIP) {
      return Stream.of(member.membership());
    }
    return entity == Catalogue.PERSON_YEAR
        ? member.member().file().yearOrBefore(whose.year()).stream()
        : Stream.empty();
  }

  private static Stream<Row> ofHousehold(Entity entity, Situation household, Whose whose) {
    if (entity == Catalogue.HOUSEHOLD) {
      return Stream.of(household.household());
    }
    return entity == Catalogue.HOUSEHOLD_YEAR
        ? household.dossier().livingOrBefore(whose.year()).stream()
        : Stream.empty();
  }

  private static Optional<Row> villageYear(Whose whose) {
    return whose.register().village().rows(Catalogue.VILLAGE_YEAR).stream()
        .filter(row -> row.get(VILLAGE_YEAR.YEAR, 0) <= whose.year())
        .max(Comparator.comparingInt(row -> row.get(VILLAGE_YEAR.YEAR, 0)));
  }

  private static List<Row> helpers(Whose whose) {
    Situation household = whose.household();
    return household == null
        ? List.of()
        : household.help().pairings().stream()
            .flatMap(pairing ->
                whose
                    .register()
                    .village()
                    .row(Catalogue.HELPER, pairing.get(PAIRING.HELPER))
                    .stream())
            .toList();
  }
}
