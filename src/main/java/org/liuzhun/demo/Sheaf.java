package org.liuzhun.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;

/// The rows of one family, while they are written.
final class Sheaf {

  private final Family family;
  private final List<Row> rows = new ArrayList<>();

  Sheaf(Family family) {
    this.family = family;
  }

  Family family() {
    return family;
  }

  List<Row> rows() {
    return rows;
  }

  void add(Row row) {
    rows.add(row);
  }

  /// The rows of an entity, as they are now.
  List<Row> of(Entity entity) {
    return rows.stream().filter(row -> row.entity() == entity).toList();
  }

  /// The rows of an entity with this value.
  <T> Stream<Row> where(Entity entity, TableField<?, T> column, T value) {
    return of(entity).stream().filter(row -> value.equals(row.get(column)));
  }

  void replace(Row before, Row after) {
    rows.set(rows.indexOf(before), after);
  }

  void remove(Row row) {
    rows.remove(row);
  }
}
