package org.liuzhun.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStepN;
import org.jooq.SQLDialect;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.db.Tables;

/// The yardstick: the same rows in plain H2 tables, written and read with plain jOOQ.
final class PlainTables implements AutoCloseable {

  private final Connection connection;
  private final DSLContext jooq;

  PlainTables(Path folder) throws Exception {
    connection =
        DriverManager.getConnection("jdbc:h2:" + folder.resolve("plain").toAbsolutePath());
    jooq = DSL.using(connection, SQLDialect.H2);
  }

  void write(List<Row> rows) {
    jooq.execute("create domain if not exists year_month as varchar(7)");
    for (Entity entity : Catalogue.ENTITIES) {
      jooq.createTableIfNotExists(entity.table())
          .columns(entity.table().fields())
          .execute();
      entity
          .owning()
          .ifPresent(owner -> jooq.createIndexIfNotExists("of_" + entity.key())
              .on(entity.table(), owner)
              .execute());
      List<Row> own = rows.stream().filter(row -> row.entity() == entity).toList();
      for (int from = 0; from < own.size(); from += 500) {
        insert(entity, own.subList(from, Math.min(own.size(), from + 500)));
      }
    }
  }

  private void insert(Entity entity, List<Row> rows) {
    List<TableField<?, ?>> columns = new ArrayList<>(entity.columns());
    columns.addFirst(entity.id());
    InsertValuesStepN<?> insert = jooq.insertInto(entity.table()).columns(columns);
    for (Row row : rows) {
      List<Object> values = new ArrayList<>();
      values.add(row.id());
      entity.columns().forEach(column -> values.add(row.get(column)));
      insert = insert.values(values);
    }
    insert.execute();
  }

  /// Writes all columns of rows that stand there.
  void update(List<Row> rows) {
    for (Row row : rows) {
      Map<TableField<?, ?>, Object> values = new HashMap<>();
      row.entity().columns().forEach(column -> values.put(column, row.get(column)));
      jooq.update(row.entity().table())
          .set(values)
          .where(row.entity().id().eq(row.id()))
          .execute();
    }
  }

  int read() {
    int count = 0;
    for (Entity entity : Catalogue.ENTITIES) {
      count += jooq.selectFrom(entity.table()).fetch().size();
    }
    return count;
  }

  /// The rows of one household and of its people.
  int household(UUID household) {
    int count = jooq.selectFrom(Tables.HOUSEHOLD)
        .where(Tables.HOUSEHOLD.ID.eq(household))
        .fetch()
        .size();
    count += owned(Owner.HOUSEHOLD, List.of(household));
    List<UUID> people = jooq.select(Tables.MEMBERSHIP.PERSON)
        .from(Tables.MEMBERSHIP)
        .where(Tables.MEMBERSHIP.HOUSEHOLD.eq(household))
        .fetch(Tables.MEMBERSHIP.PERSON);
    count += jooq.selectFrom(Tables.PERSON)
        .where(Tables.PERSON.ID.in(people))
        .fetch()
        .size();
    return count + owned(Owner.PERSON, people);
  }

  private int owned(Owner owner, List<UUID> owners) {
    int count = 0;
    for (Entity entity : Catalogue.ENTITIES) {
      if (entity.owner() == owner && entity.owning().isPresent()) {
        count += jooq.selectFrom(entity.table())
            .where(entity.owning().get().in(owners))
            .fetch()
            .size();
      }
    }
    return count;
  }

  /// The people whose name holds the text.
  int named(String text) {
    return jooq.selectFrom(Tables.PERSON)
        .where(Tables.PERSON.NAME.contains(text))
        .limit(20)
        .fetch()
        .size();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
