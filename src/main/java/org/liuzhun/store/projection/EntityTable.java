package org.liuzhun.store.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectWhereStep;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;

/// The table of one entity: the shown values of its rows, deleted ones included.
record EntityTable(DSLContext database, Entity entity) {

  private static final int BATCH = 500;

  /// All rows.
  List<Row> all() {
    return read(select().fetch());
  }

  /// The rows of these identities, as far as they exist.
  List<Row> rows(List<UUID> ids) {
    List<Row> rows = new ArrayList<>(ids.size());
    for (int from = 0; from < ids.size(); from += BATCH) {
      List<UUID> some = ids.subList(from, Math.min(ids.size(), from + BATCH));
      rows.addAll(read(select().where(entity.id().in(some)).fetch()));
    }
    return rows;
  }

  /// The rows that name one of these owners in a column.
  List<Row> naming(TableField<?, UUID> column, List<UUID> owners) {
    List<Row> rows = new ArrayList<>();
    for (int from = 0; from < owners.size(); from += BATCH) {
      List<UUID> some = owners.subList(from, Math.min(owners.size(), from + BATCH));
      rows.addAll(read(select().where(column.in(some)).fetch()));
    }
    return rows;
  }

  /// Puts rows in the place of those of the same identity.
  void put(Collection<Row> rows, Collection<UUID> existing) {
    if (!existing.isEmpty()) {
      BatchBindStep delete =
          database.batch(database.deleteFrom(entity.table()).where(entity.id().eq((UUID) null)));
      for (UUID row : existing) {
        delete = delete.bind(row);
      }
      delete.execute();
    }
    List<Field<?>> columns = columns();
    BatchBindStep insert = database.batch(database
        .insertInto(entity.table())
        .columns(columns)
        .values(new @Nullable Object[columns.size()]));
    for (Row row : rows) {
      @Nullable Object[] values = new Object[columns.size()];
      values[0] = row.id();
      for (int i = 1; i < values.length; i++) {
        values[i] = row.get((TableField<?, ?>) columns.get(i));
      }
      insert = insert.bind(values);
    }
    insert.execute();
  }

  private SelectWhereStep<Record> select() {
    return database.select(columns()).from(entity.table());
  }

  private List<Field<?>> columns() {
    List<Field<?>> columns = new ArrayList<>();
    columns.add(entity.id());
    columns.addAll(entity.columns());
    return columns;
  }

  private List<Row> read(List<Record> records) {
    List<Row> rows = new ArrayList<>(records.size());
    for (Record record : records) {
      @Nullable Object[] values = new Object[record.size() - 1];
      for (int i = 0; i < values.length; i++) {
        values[i] = Values.normal(record.get(i + 1));
      }
      rows.add(Row.of(entity, record.get(entity.id()), values));
    }
    return rows;
  }
}
