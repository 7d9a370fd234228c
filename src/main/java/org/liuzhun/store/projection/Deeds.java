package org.liuzhun.store.projection;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.Line;

/// What was ever done (历次写入), and the rows it was done to, deleted ones included.
public final class Deeds {

  private final DSLContext database;
  private final DoneTable done;
  private final Map<UUID, Long> applied;

  Deeds(DSLContext database, Map<UUID, Long> applied) {
    this.database = database;
    this.applied = applied;
    done = new DoneTable(database);
  }

  /// All that was ever done to these rows, in no particular order.
  public List<Done> of(Collection<UUID> rows) {
    return done.of(List.copyOf(rows));
  }

  /// What was done from a hybrid time up to, not including, another.
  public List<Done> between(long from, long to) {
    return done.between(from, to);
  }

  /// What the transactions did that are behind these numbers.
  public List<Done> after(Map<UUID, Long> numbers) {
    return done.after(numbers, applied.keySet());
  }

  /// What transactions of this kind did.
  public List<Done> of(Heading.Kind kind) {
    return done.of(kind);
  }

  /// Hands over what was done with one of these texts among its values, one after the other: there
  /// may be more than fits into memory.
  public void saying(Collection<String> texts, Consumer<Done> taker) {
    done.saying(texts, taker);
  }

  /// What was done to rows of an entity with one of these texts as a whole value.
  public List<Done> writing(Entity entity, Collection<String> texts) {
    return done.writing(entity.key(), texts);
  }

  /// The headings whose reason holds one of these texts.
  ///
  /// @param telling whether a reason that holds one counts
  public List<Line> giving(Collection<String> texts, Predicate<String> telling) {
    return done.giving(texts, telling);
  }

  /// How many transactions erased something.
  public long erasures() {
    return done.count(Heading.Kind.ERASE);
  }

  /// How many rows these transactions wrote.
  public int rows(List<Dot> dots) {
    return done.rows(dots);
  }

  /// The first rows that a transaction wrote.
  public List<UUID> firstRows(Dot dot, int most) {
    return done.firstRows(dot, most);
  }

  /// The rows of an entity by identity, with their last values, deleted ones included.
  public Map<UUID, Row> rows(Entity entity, Collection<UUID> ids) {
    Map<UUID, Row> rows = new HashMap<>();
    new EntityTable(database, entity)
        .rows(List.copyOf(ids))
        .forEach(row -> rows.put(row.id(), row));
    return rows;
  }

  /// The rows of an entity that name one of these owners in a column, deleted ones included.
  public List<Row> naming(Entity entity, TableField<?, UUID> column, Collection<UUID> owners) {
    return new EntityTable(database, entity).naming(column, List.copyOf(owners));
  }

  /// Every row that is or was in a household's file, by entity, deleted ones included.
  public Map<Entity, List<Row>> file(UUID household) {
    Map<Entity, List<Row>> file = new LinkedHashMap<>();
    file.put(
        Catalogue.HOUSEHOLD,
        List.copyOf(rows(Catalogue.HOUSEHOLD, List.of(household)).values()));
    owned(file, Owner.HOUSEHOLD, Catalogue.HOUSEHOLD, List.of(household));
    file.putAll(person(people(file.getOrDefault(Catalogue.MEMBERSHIP, List.of()))));
    return file;
  }

  private static List<UUID> people(List<Row> memberships) {
    List<UUID> people = new ArrayList<>();
    for (Row membership : memberships) {
      UUID person = membership.get(MEMBERSHIP.PERSON);
      if (person != null && !people.contains(person)) {
        people.add(person);
      }
    }
    return people;
  }

  /// Every row that is or was in these people's files, by entity, deleted ones included.
  public Map<Entity, List<Row>> person(List<UUID> people) {
    Map<Entity, List<Row>> file = new LinkedHashMap<>();
    file.put(Catalogue.PERSON, List.copyOf(rows(Catalogue.PERSON, people).values()));
    owned(file, Owner.PERSON, Catalogue.PERSON, people);
    return file;
  }

  private void owned(Map<Entity, List<Row>> file, Owner owner, Entity of, List<UUID> ids) {
    for (Entity entity : Catalogue.ENTITIES) {
      if (entity.owner() == owner && entity != of) {
        entity.owning().ifPresent(column -> file.put(entity, naming(entity, column, ids)));
      }
    }
  }
}
