package org.liuzhun.store;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.store.merge.CellWrite;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.Life;
import org.liuzhun.store.merge.LifeWrite;
import org.liuzhun.store.merge.RowKey;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.merge.RowState;

/// Conflicts that several rows make together, when different laptops made them.
///
/// @param opened the workbook
/// @param different what people said to be different
record RowConflicts(Opened opened, Set<UUID> different) {

  /// The kind of row that says: these are different. It is in no catalogue, because nobody fills
  /// it in.
  private static final String DIFFERENT = "different_people";

  /// As the workbook stands now: all rows of a kind are looked for once.
  static RowConflicts of(Opened opened) {
    return new RowConflicts(
        opened,
        opened.projection().foreign(DIFFERENT).entrySet().stream()
            .filter(row -> row.getValue().visible())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()));
  }

  /// The same row on all laptops for the same things.
  static UUID name(Collection<UUID> rows) {
    return Decisions.id(DIFFERENT + rows.stream().sorted().toList());
  }

  /// What rows make together. One laptop alone makes a mistake, not a conflict: the checks find it.
  Optional<Conflict> of(Conflict.Kind kind, Entity entity, Collection<Row> rows) {
    List<Conflict.Version> versions = versions(rows);
    if (versions.stream().map(Conflict.Version::device).distinct().count() < 2) {
      return Optional.empty();
    }
    String about = versions.stream().map(v -> v.row().toString()).toList().toString();
    return Optional.of(new Conflict(
        CellConflicts.id(kind, about, ""),
        kind,
        entity,
        versions.getFirst().row(),
        null,
        null,
        versions));
  }

  private static RowKey key(Row row) {
    return new RowKey(row.entity().key(), row.id());
  }

  private List<Conflict.Version> versions(Collection<Row> rows) {
    List<Conflict.Version> versions = new ArrayList<>();
    for (Row row : rows.stream().sorted(Comparator.comparing(Row::id)).toList()) {
      opened.projection().done(key(row)).entrySet().stream()
          .filter(done -> begins(done.getValue()))
          .map(done -> done.getKey().dot())
          .min(Comparator.naturalOrder())
          .ifPresent(dot -> versions.add(version(row.id(), dot)));
    }
    return versions;
  }

  /// Whether a writing made its row, which may have gone and come back since.
  private static boolean begins(RowOp op) {
    return op.life() != null && op.life().alive() && op.life().replaced().isEmpty();
  }

  private Conflict.Version version(UUID row, Dot dot) {
    Heading heading = opened.projection().heading(dot).orElseThrow();
    UUID device = dot.device();
    boolean mine = device.equals(opened.keys().identity().device());
    return new Conflict.Version(
        row, null, false, heading.actor(), heading.wall(), device, mine, heading.reason());
  }

  /// Says for all laptops that the rows are different.
  RowOp different(Conflict conflict) {
    Set<UUID> rows =
        conflict.versions().stream().map(Conflict.Version::row).collect(Collectors.toSet());
    Map<String, CellWrite> cells = new LinkedHashMap<>();
    int number = 0;
    for (UUID row : rows.stream().sorted().toList()) {
      number++;
      cells.put("person" + number, new CellWrite(TextNode.valueOf(row.toString()), List.of()));
    }
    RowState before =
        opened.projection().foreign(DIFFERENT).getOrDefault(name(rows), RowState.NONE);
    List<Dot> lives = before.lives().stream().map(Life::dot).toList();
    return new RowOp(DIFFERENT, name(rows), new LifeWrite(true, lives, Set.of()), cells);
  }
}
