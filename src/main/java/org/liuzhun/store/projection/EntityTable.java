package org.liuzhun.store.projection;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Converter;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;

/// The table of one entity: the shown values of its rows, deleted ones included.
record EntityTable(DSLContext database, Entity entity) {

  /// All rows.
  List<Row> all() {
    return database.connectionResult(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(select())) {
        return rows(statement.executeQuery());
      }
    });
  }

  /// The rows of these identities, as far as they exist.
  List<Row> rows(List<UUID> ids) {
    return where(entity.id(), ids);
  }

  /// The rows that name one of these owners in a column.
  List<Row> naming(TableField<?, UUID> column, List<UUID> owners) {
    return where(column, owners);
  }

  private List<Row> where(TableField<?, UUID> column, List<UUID> ids) {
    String sql = select() + " where \"" + column.getName() + "\" = any(?)";
    return database.connectionResult(connection -> {
      List<Row> rows = new ArrayList<>(ids.size());
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (UUID[] some : Batch.portions(ids)) {
          statement.setObject(1, some);
          rows.addAll(rows(statement.executeQuery()));
        }
      }
      return rows;
    });
  }

  /// Puts rows in the place of those of the same identity.
  void put(Collection<Row> rows, Collection<UUID> existing) {
    Batch.delete(database, entity.table(), entity.id(), existing);
    List<Converter<Object, Object>> converters = converters();
    Batch.insert(database, entity.table(), columns(), rows, row -> values(row, converters));
  }

  private @Nullable Object[] values(Row row, List<Converter<Object, Object>> converters) {
    List<TableField<?, ?>> columns = entity.columns();
    @Nullable Object[] values = new Object[columns.size() + 1];
    values[0] = row.id();
    for (int i = 0; i < columns.size(); i++) {
      Object value = row.get(columns.get(i));
      values[i + 1] = value == null ? null : converters.get(i).to(value);
    }
    return values;
  }

  private List<Field<?>> columns() {
    List<Field<?>> columns = new ArrayList<>();
    columns.add(entity.id());
    columns.addAll(entity.columns());
    return columns;
  }

  @SuppressWarnings("unchecked")
  private List<Converter<Object, Object>> converters() {
    List<Converter<Object, Object>> converters = new ArrayList<>();
    entity
        .columns()
        .forEach(column -> converters.add((Converter<Object, Object>) column.getConverter()));
    return converters;
  }

  private String select() {
    String names = columns().stream()
        .map(column -> "\"" + column.getName() + "\"")
        .collect(Collectors.joining(", "));
    return "select " + names + " from \"" + entity.table().getName() + "\"";
  }

  private List<Row> rows(ResultSet result) throws SQLException {
    List<Converter<Object, Object>> converters = converters();
    List<Row> rows = new ArrayList<>();
    Sharing sharing = new Sharing(converters.size());
    while (result.next()) {
      @Nullable Object[] values = new Object[converters.size()];
      for (int i = 0; i < values.length; i++) {
        Converter<Object, Object> converter = converters.get(i);
        Object stored = result.getObject(i + 2, converter.fromType());
        values[i] = stored == null ? null : sharing.of(i, stored, converter);
      }
      rows.add(Row.of(entity, result.getObject(1, UUID.class), values));
    }
    return rows;
  }

  /// Equal values of a column are one object and are converted once, as far as there are few of
  /// them: a village has many rows and few words.
  private static final class Sharing {

    private static final int MOST = 2000;

    private final List<Map<Object, Object>> known = new ArrayList<>();

    Sharing(int columns) {
      for (int i = 0; i < columns; i++) {
        known.add(new HashMap<>());
      }
    }

    @Nullable
    Object of(int column, Object stored, Converter<Object, Object> converter) {
      Map<Object, Object> values = known.get(column);
      Object same = values.get(stored);
      if (same != null) {
        return same;
      }
      Object value = Values.normal(converter.from(stored));
      if (value != null && values.size() < MOST) {
        values.put(stored, value);
      }
      return value;
    }
  }
}
