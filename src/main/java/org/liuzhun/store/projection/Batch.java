package org.liuzhun.store.projection;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Named;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Many rows in one statement, past jOOQ: its batches take longer over each value than the database
/// does, and its lists of identities longer still.
final class Batch {

  private static final int AT_ONCE = 1000;
  /// The database compares each record that it finds with all of them.
  private static final int IDENTITIES = 100;

  private Batch() {}

  /// Inserts what each thing comes to, in the order of the columns.
  static <T> void insert(
      DSLContext database,
      Table<?> table,
      List<? extends Field<?>> columns,
      Collection<T> things,
      Function<T, @Nullable Object[]> values) {
    String names = columns.stream().map(Batch::quoted).collect(Collectors.joining(", "));
    String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    run(
        database,
        "insert into " + quoted(table) + " (" + names + ") values (" + marks + ")",
        things,
        values);
  }

  /// Deletes the rows whose identity stands in the column.
  static void delete(
      DSLContext database, Table<?> table, Field<UUID> column, Collection<UUID> rows) {
    delete(database, table, List.of(column), rows, row -> new Object[] {row});
  }

  /// Deletes the rows in whose columns stands what each thing comes to.
  static <T> void delete(
      DSLContext database,
      Table<?> table,
      List<? extends Field<?>> columns,
      Collection<T> things,
      Function<T, @Nullable Object[]> values) {
    String where = columns.stream()
        .map(column -> quoted(column) + " = ?")
        .collect(Collectors.joining(" and "));
    run(database, "delete from " + quoted(table) + " where " + where, things, values);
  }

  /// The records whose column holds one of these identities.
  static Result<Record> fetch(
      DSLContext database,
      Table<?> table,
      List<? extends Field<?>> columns,
      Field<UUID> column,
      Collection<UUID> rows) {
    String names = columns.stream().map(Batch::quoted).collect(Collectors.joining(", "));
    String sql = "select " + names + " from " + quoted(table) + " where " + quoted(column);
    Field<?>[] fields = columns.toArray(new Field<?>[0]);
    return database.connectionResult(connection -> {
      Result<Record> found = database.newResult(fields);
      try (PreparedStatement statement = connection.prepareStatement(sql + " = any(?)")) {
        for (UUID[] some : portions(rows)) {
          statement.setObject(1, some);
          found.addAll(database.fetch(statement.executeQuery(), fields));
        }
      }
      return found;
    });
  }

  /// The identities in portions that the database looks up quickly.
  static List<UUID[]> portions(Collection<UUID> rows) {
    List<UUID> ids = List.copyOf(rows);
    List<UUID[]> portions = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += IDENTITIES) {
      int to = Math.min(ids.size(), from + IDENTITIES);
      portions.add(ids.subList(from, to).toArray(new UUID[0]));
    }
    return portions;
  }

  private static String quoted(Named named) {
    return "\"" + named.getName() + "\"";
  }

  private static <T> void run(
      DSLContext database,
      String sql,
      Collection<T> things,
      Function<T, @Nullable Object[]> values) {
    if (things.isEmpty()) {
      return;
    }
    database.connection(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        int waiting = 0;
        for (T thing : things) {
          bind(statement, values.apply(thing));
          statement.addBatch();
          waiting++;
          if (waiting % AT_ONCE == 0) {
            statement.executeBatch();
          }
        }
        statement.executeBatch();
      }
    });
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        statement.setNull(i + 1, Types.NULL);
      } else {
        statement.setObject(i + 1, values[i]);
      }
    }
  }
}
