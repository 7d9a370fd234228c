package org.liuzhun.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.RowNames;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.disk.Hash;
import org.liuzhun.store.merge.Author;
import org.liuzhun.store.merge.CellWrite;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Head;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.Life;
import org.liuzhun.store.merge.LifeWrite;
import org.liuzhun.store.merge.RowKey;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.merge.RowState;
import org.liuzhun.store.merge.Written;
import org.liuzhun.store.projection.Projection;
import org.liuzhun.store.projection.Values;

/// Conflicts that the merge itself knows: cells with several different values, and deletions that
/// met an edit.
record CellConflicts(Opened opened) {

  List<Conflict> list() {
    Projection projection = opened.projection();
    List<RowKey> rows = conflicting();
    List<Conflict> found = new ArrayList<>();
    for (RowKey key : rows) {
      UUID row = key.row();
      RowState state = projection.state().row(key);
      Catalogue.entity(state.entity()).ifPresent(entity -> {
        for (String name : state.conflicts()) {
          if (name.equals(RowState.LIFE)) {
            found.add(deleted(entity, row, state));
          } else {
            entity.field(name).ifPresent(field -> found.add(cell(entity, row, state, field)));
          }
        }
      });
    }
    return found;
  }

  /// The names of the fields in which laptops disagree, by row; where they disagree about the row
  /// itself, the field that names it.
  Map<UUID, Set<String>> open() {
    Map<UUID, Set<String>> open = new HashMap<>();
    for (RowKey key : conflicting()) {
      Set<String> names = open.computeIfAbsent(key.row(), _ -> new HashSet<>());
      names.addAll(opened.projection().state().row(key).conflicts());
      if (names.remove(RowState.LIFE)) {
        Catalogue.entity(key.entity())
            .flatMap(RowNames::naming)
            .ifPresent(field -> names.add(field.name()));
      }
    }
    return open;
  }

  private List<RowKey> conflicting() {
    List<RowKey> rows = opened.projection().conflicting();
    opened.projection().prepare(rows.stream().map(RowKey::row).toList());
    return rows;
  }

  private Conflict cell(Entity entity, UUID row, RowState state, Field<?> field) {
    Map<JsonNode, Head> latest = new HashMap<>();
    List<Head> heads = state.heads(field.name());
    heads.stream()
        .filter(head -> !head.erased())
        .forEach(head ->
            latest.merge(head.value(), head, (a, b) -> Head.shown(List.of(a, b)).orElse(a)));
    List<Conflict.Version> versions = latest.values().stream()
        .map(head -> version(row, head, Values.value(field, head.value()), false))
        .sorted(this::mineFirst)
        .toList();
    String id = id(Conflict.Kind.FIELD, row + field.name(), heads);
    Object base = base(row, field, heads);
    return new Conflict(id, Conflict.Kind.FIELD, entity, row, field, base, versions);
  }

  private int mineFirst(Conflict.Version one, Conflict.Version other) {
    return one.mine() == other.mine() ? other.when().compareTo(one.when()) : one.mine() ? -1 : 1;
  }

  private Conflict deleted(Entity entity, UUID row, RowState state) {
    List<Conflict.Version> versions = new ArrayList<>();
    Set<Dot> seen = new HashSet<>();
    List<Written> all = new ArrayList<>(state.lives());
    for (Life life : state.lives()) {
      seen.addAll(life.seen());
      if (!life.alive()) {
        versions.add(version(row, life, null, true));
      }
    }
    Map<Dot, Head> unseen = new LinkedHashMap<>();
    Map<Dot, Map<Field<?>, Object>> written = new HashMap<>();
    state
        .cells()
        .forEach((name, heads) -> heads.stream()
            .filter(head -> !seen.contains(head.dot()))
            .forEach(head -> {
              unseen.put(head.dot(), head);
              entity.field(name).ifPresent(field -> note(field, head, written));
            }));
    all.addAll(unseen.values());
    unseen.forEach((dot, head) -> versions.add(version(row, head, written.get(dot), false)));
    String id = id(Conflict.Kind.DELETED, row.toString(), all);
    return new Conflict(id, Conflict.Kind.DELETED, entity, row, null, null, versions);
  }

  private static void note(Field<?> field, Head head, Map<Dot, Map<Field<?>, Object>> written) {
    Object value = head.erased() ? null : Values.value(field, head.value());
    if (value != null && !(field.kind() instanceof ReferenceKind)) {
      written.computeIfAbsent(head.dot(), _ -> new LinkedHashMap<>()).put(field, value);
    }
  }

  private Conflict.Version version(
      UUID row, Written written, @Nullable Object value, boolean deletes) {
    Dot dot = written.dot();
    Heading heading = opened.projection().heading(dot).orElseThrow();
    return new Conflict.Version(
        row,
        value,
        deletes,
        heading.actor(),
        heading.wall(),
        dot.device(),
        dot.device().equals(opened.keys().identity().device()),
        heading.reason());
  }

  /// What all of them replaced.
  private @Nullable Object base(UUID row, Field<?> field, List<Head> heads) {
    Set<Dot> common = null;
    for (Head head : heads) {
      CellWrite write = write(head.dot(), row, field);
      Set<Dot> replaced = write == null ? Set.of() : new HashSet<>(write.replaced());
      if (common == null) {
        common = new HashSet<>(replaced);
      } else {
        common.retainAll(replaced);
      }
    }
    if (common == null || common.size() != 1) {
      return null;
    }
    CellWrite before = write(common.iterator().next(), row, field);
    return before == null ? null : Values.value(field, before.value());
  }

  private @Nullable CellWrite write(Dot dot, UUID row, Field<?> field) {
    return opened
        .projection()
        .state()
        .past(dot, row)
        .map(past -> past.op().cells().get(field.name()))
        .orElse(null);
  }

  private static String id(Conflict.Kind kind, String about, List<? extends Written> dots) {
    List<String> names =
        dots.stream().map(Written::dot).sorted().map(Dot::toString).toList();
    return id(kind, about, String.join(",", names));
  }

  static String id(Conflict.Kind kind, String about, String dots) {
    byte[] text = (kind + " " + about + " " + dots).getBytes(StandardCharsets.UTF_8);
    return Hash.hex(text).substring(0, 12);
  }

  List<RowOp> decide(Conflict conflict, Conflict.Decision decision) {
    Field<?> field = conflict.field();
    String entity = conflict.entity().key();
    RowState now = opened.projection().state().row(new RowKey(entity, conflict.row()));
    if (field == null) {
      boolean deletes = decision instanceof Conflict.Decision.Take(int version)
          && conflict.versions().get(version).deletes();
      List<Dot> lives = now.lives().stream().map(Life::dot).toList();
      return deletes
          ? Author.delete(now, entity, conflict.row()).stream().toList()
          : List.of(
              new RowOp(entity, conflict.row(), new LifeWrite(true, lives, Set.of()), Map.of()));
    }
    Optional<Object> value = switch (decision) {
      case Conflict.Decision.Take(int version) ->
        Optional.ofNullable(conflict.versions().get(version).value());
      case Conflict.Decision.Write(Object other) -> Optional.ofNullable(other);
      case Conflict.Decision.Different _ ->
        throw new IllegalArgumentException("one cell has one value");
    };
    JsonNode json = Values.json(field, value.orElse(null));
    List<Dot> heads = now.heads(field.name()).stream().map(Head::dot).toList();
    CellWrite write = new CellWrite(json, heads);
    return List.of(new RowOp(entity, conflict.row(), null, Map.of(field.name(), write)));
  }
}
