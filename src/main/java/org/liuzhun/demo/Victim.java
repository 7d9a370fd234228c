package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// The family into which a fault goes, and the member that its first edit struck.
final class Victim {

  private static final int RECENT_DAYS = 200;

  private final Sheaf sheaf;
  private @Nullable UUID struck;

  Victim(Sheaf sheaf) {
    this.sheaf = sheaf;
  }

  void strike(Row row) {
    struck = personOf(row);
  }

  /// Whether the row meets a condition on its member, its year or its surroundings.
  boolean fits(Row row, String condition, String value) {
    return switch (condition) {
      case "year" -> Objects.equals(year(row), sheaf.family().setting().today().getYear());
      case "same" -> struck != null && struck.equals(personOf(row));
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
