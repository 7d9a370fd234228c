package org.liuzhun.demo;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;

/// The whole numbers in rows that nobody should read over a shoulder, by the catalogue.
public final class PersonalNumbers {

  /// Shorter ones also stand in amounts and codes.
  private static final int LONG_ENOUGH = 9;

  private PersonalNumbers() {}

  /// All of them.
  public static Set<String> of(Collection<Row> rows) {
    return rows.stream().flatMap(PersonalNumbers::of).collect(Collectors.toSet());
  }

  private static Stream<String> of(Row row) {
    return row.entity().fields().stream()
        .filter(Field::isMasked)
        .map(field -> (String) row.get(field.column()))
        .filter(number -> number != null && number.length() >= LONG_ENOUGH);
  }
}
