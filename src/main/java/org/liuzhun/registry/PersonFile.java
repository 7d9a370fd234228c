package org.liuzhun.registry;

import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.catalogue.Catalogue;

/// What the register knows of one person (人员), wherever he is a member.
///
/// @param id the person's identity
/// @param person the person's row, null while only dependent rows have arrived
/// @param rows the person's other rows by entity
public record PersonFile(UUID id, @Nullable Row person, Map<Entity, List<Row>> rows) {

  /// The person's row; without one, an empty row.
  public Row row() {
    return person == null ? Row.empty(Catalogue.PERSON, id) : person;
  }

  /// The person's rows of an entity.
  public List<Row> rows(Entity entity) {
    return rows.getOrDefault(entity, List.of());
  }

  /// The person's row of a year (成员年度情况).
  public Optional<Row> year(int year) {
    for (Row row : rows(Catalogue.PERSON_YEAR)) {
      if (row.get(PERSON_YEAR.YEAR, 0) == year) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /// The person's row of the year, or of the last year before it that was recorded.
  public Optional<Row> yearOrBefore(int year) {
    Row last = null;
    int lastYear = Integer.MIN_VALUE;
    for (Row row : rows(Catalogue.PERSON_YEAR)) {
      int recorded = row.get(PERSON_YEAR.YEAR, 0);
      if (recorded <= year && recorded >= lastYear) {
        last = row;
        lastYear = recorded;
      }
    }
    return Optional.ofNullable(last);
  }
}
