package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// The family into which a fault goes, the row that its first edit struck, and the one that was
/// added last.
final class Victim {

  private static final int RECENT_DAYS = 200;

  private final Sheaf sheaf;
  private @Nullable Row struck;
  private @Nullable Row added;

  Victim(Sheaf sheaf) {
    this.sheaf = sheaf;
  }

  Sheaf sheaf() {
    return sheaf;
  }

  void strike(Row row) {
    struck = row;
  }

  void add(Row row) {
    sheaf.add(row);
    added = row;
  }

  /// The row that was struck first.
  Row struck() {
    return Objects.requireNonNull(struck);
  }

  /// The row that was added last.
  Row added() {
    return Objects.requireNonNull(added);
  }

  /// A row as one of this family, and of the member who was struck.
  Row own(Row row) {
    Row own = row;
    UUID person = struck == null ? null : personOf(struck);
    Field<?> household = row.entity().field("household").orElse(null);
    Field<?> who = row.entity().field("person").orElse(null);
    own =
        household == null ? own : Chronicle.with(own, household, sheaf.family().id());
    return who == null ? own : Chronicle.with(own, who, person);
  }

  /// Whether the row meets a condition on its member, its year or its surroundings.
  boolean fits(Row row, String condition, String value) {
    return switch (condition) {
      case "year" -> Objects.equals(year(row), thisYear() - (value.equals("last") ? 1 : 0));
      case "account" -> ofAccount(row, value);
      case "without" -> nobody(value, (person, role) -> person.role() == Role.valueOf(role));
      case "lacks" -> nobody(value, (person, trait) -> person.is(Trait.valueOf(trait)));
      case "same" -> struck != null && Objects.equals(personOf(struck), personOf(row));
      case "orphan" ->
        !statements().contains((UUID)
            row.get(row.entity().field("statement").orElseThrow().column()));
      case "recent" -> recent(row);
      case "couple" -> sheaf.family().person(Role.SPOUSE).isPresent();
      default -> person(row).filter(person -> is(person, condition, value)).isPresent();
    };
  }

  private boolean is(Villager person, String condition, String value) {
    return switch (condition) {
      case "role" -> person.role() == Role.valueOf(value);
      case "notrole" -> person.role() != Role.valueOf(value);
      case "trait" -> person.is(Trait.valueOf(value.toUpperCase(Locale.ROOT)));
      case "age" -> {
        String[] ages = value.split("-");
        int age = person.ageOn(sheaf.family().setting().today());
        yield age >= Integer.parseInt(ages[0]) && age <= Integer.parseInt(ages[1]);
      }
      default -> throw new IllegalArgumentException(condition);
    };
  }

  private int thisYear() {
    return sheaf.family().setting().today().getYear();
  }

  private boolean nobody(String values, BiPredicate<Villager, String> is) {
    return sheaf.family().people().stream()
        .noneMatch(
            person -> Arrays.stream(values.split(",")).anyMatch(value -> is.test(person, value)));
  }

  /// Whether a line belongs to the last account of this purpose.
  private boolean ofAccount(Row item, String purpose) {
    Object wanted = Objects.requireNonNull(
        Written.value(Catalogue.INCOME_STATEMENT.field(INCOME_STATEMENT.PURPOSE), purpose));
    return sheaf.of(Catalogue.INCOME_STATEMENT).stream()
        .filter(row -> wanted.equals(row.get(INCOME_STATEMENT.PURPOSE)))
        .max(Comparator.comparing(row -> row.get(INCOME_STATEMENT.YEAR, 0)))
        .filter(row -> row.id().equals(item.get(INCOME_ITEM.STATEMENT)))
        .isPresent();
  }

  private boolean recent(Row visit) {
    LocalDate day = visit.get(VISIT.VISITED_ON);
    return day != null && day.isAfter(sheaf.family().setting().today().minusDays(RECENT_DAYS));
  }

  private Set<UUID> statements() {
    return sheaf.of(Catalogue.INCOME_STATEMENT).stream().map(Row::id).collect(Collectors.toSet());
  }

  private static @Nullable Integer year(Row row) {
    return (Integer) row.get(row.entity().field("year").orElseThrow().column());
  }

  private Optional<Villager> person(Row row) {
    UUID id = personOf(row);
    return sheaf.family().people().stream().filter(p -> p.id().equals(id)).findFirst();
  }

  private static @Nullable UUID personOf(Row row) {
    return row.entity() == Catalogue.PERSON
        ? row.id()
        : row.entity()
            .field("person")
            .map(field -> (UUID) row.get(field.column()))
            .orElse(null);
  }
}
