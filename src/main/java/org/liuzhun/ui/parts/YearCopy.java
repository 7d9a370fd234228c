package org.liuzhun.ui.parts;

import java.util.Objects;
import java.util.Optional;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;

/// Copies a row of one year into another (照抄上一年): everything but the natural key.
public final class YearCopy {

  private YearCopy() {}

  /// The row that results; empty when nothing new would be in it.
  ///
  /// @param from the row of the earlier year
  /// @param to the row of the later year, with its key; what it says already stays
  public static Optional<Row> of(Row from, Row to) {
    Entity entity = to.entity();
    Row copy = to;
    for (Field<?> field : entity.fields()) {
      copy = filled(field, from, copy);
    }
    return Objects.equals(copy, to) ? Optional.empty() : Optional.of(copy);
  }

  private static <T> Row filled(Field<T> field, Row from, Row to) {
    boolean key = to.entity().naturalKey().contains(field.column());
    return key || to.get(field.column()) != null
        ? to
        : to.with(field.column(), from.get(field.column()));
  }
}
