package org.liuzhun.store.projection;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Head;
import org.liuzhun.store.merge.Life;
import org.liuzhun.store.merge.RowKey;
import org.liuzhun.store.merge.RowState;

/// Row states out of the tables and back into them.
record RowLoader(DSLContext database) {

  /// The states of these rows, as far as anything is known of them.
  Map<RowKey, RowState> load(List<UUID> ids) {
    List<HeadTable.Known> entries = new HeadTable(database).known(ids);
    Map<Entity, List<UUID>> byEntity = new HashMap<>();
    for (HeadTable.Known entry : entries) {
      Catalogue.entity(entry.entity())
          .ifPresent(
              entity -> byEntity.computeIfAbsent(entity, _ -> new ArrayList<>()).add(entry.row()));
    }
    Map<RowKey, Row> rows = new HashMap<>();
    byEntity.forEach((entity, some) -> new EntityTable(database, entity)
        .rows(some)
        .forEach(row -> rows.put(new RowKey(entity.key(), row.id()), row)));
    Map<RowKey, RowState> states = new HashMap<>();
    entries.forEach(entry -> states.put(entry.key(), state(entry, rows.get(entry.key()))));
    return states;
  }

  private static RowState state(HeadTable.Known entry, @Nullable Row row) {
    Dot first = entry.first();
    Map<String, List<Head>> filled = new TreeMap<>();
    if (first != null && row != null) {
      for (Field<?> field : row.entity().fields()) {
        JsonNode json = Values.json(field, row.get(field.column()));
        if (!json.isNull()) {
          filled.put(field.name(), List.of(new Head(first, entry.hlc(), json)));
        }
      }
    }
    List<Life> lives = first == null ? List.of() : List.of(new Life(first, true, Set.of()));
    return HeadJson.read(entry.entity(), lives, filled, entry.more());
  }

  /// Writes states.
  ///
  /// @param existing those of the rows that the tables hold already
  void store(Map<RowKey, RowState> states, Set<RowKey> existing) {
    List<HeadTable.Entry> entries = new ArrayList<>();
    Map<Entity, List<Row>> rows = new HashMap<>();
    states.forEach((key, state) -> {
      Optional<Entity> entity = Catalogue.entity(key.entity());
      entries.add(entry(key, state, entity));
      entity.ifPresent(e -> rows.computeIfAbsent(e, _ -> new ArrayList<>())
          .add(ShownRow.values(e, key.row(), state)));
    });
    new HeadTable(database)
        .put(entries, states.keySet().stream().filter(existing::contains).toList());
    rows.forEach((entity, some) -> new EntityTable(database, entity)
        .put(
            some,
            some.stream()
                .map(Row::id)
                .filter(id -> existing.contains(new RowKey(entity.key(), id)))
                .toList()));
  }

  private static HeadTable.Entry entry(RowKey key, RowState state, Optional<Entity> entity) {
    Dot first =
        state.lives().stream().filter(Life::alive).map(Life::dot).findFirst().orElse(null);
    long hlc = 0;
    List<String> named = new ArrayList<>();
    for (Map.Entry<String, List<Head>> cell : state.cells().entrySet()) {
      Head head = cell.getValue().getFirst();
      boolean plain = cell.getValue().size() == 1
          && head.dot().equals(first)
          && entity
              .flatMap(e -> e.field(cell.getKey()))
              .filter(f -> Values.isKept(f, head.value()))
              .isPresent();
      if (plain) {
        hlc = head.hlc();
      } else {
        named.add(cell.getKey());
      }
    }
    boolean lives = state.lives().size() != 1 || first == null;
    int conflicts = state.conflicts().size();
    return new HeadTable.Entry(
        key, first, hlc, state.visible(), conflicts, HeadJson.write(state, named, lives));
  }
}
