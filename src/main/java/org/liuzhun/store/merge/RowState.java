package org.liuzhun.store.merge;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// What is known of one row, immutable: its lives, the heads of its cells, and writes that are
/// replaced already although
/// they have not arrived yet.
///
/// @param entity the key of its entity; empty while nothing is known
/// @param lives the creations, revivals and deletions that nothing has replaced
/// @param cells the heads of each cell ever written
/// @param ahead for each cell (empty name: the life) the writes replaced before they arrived
public record RowState(
    String entity, List<Life> lives, Map<String, List<Head>> cells, Map<String, Set<Dot>> ahead) {

  /// A row of which nothing is known.
  public static final RowState NONE = new RowState("", List.of(), Map.of(), Map.of());

  /// The field name under which [#conflicts] names a deletion that met an edit.
  public static final String LIFE = "";

  /// The state after a transaction's writes to this row.
  ///
  /// @param known whether a transaction has been applied already
  public RowState apply(RowOp op, Dot dot, long hlc, Predicate<Dot> known) {
    Map<String, Set<Dot>> early = new TreeMap<>(ahead);
    List<Life> nowLives = lives;
    LifeWrite life = op.life();
    if (life != null) {
      nowLives = replace(early, LIFE, lives, life.replaced(), Life.of(dot, life), known);
    }
    Map<String, List<Head>> nowCells = new TreeMap<>(cells);
    op.cells().forEach((field, write) -> {
      List<Head> heads = cells.getOrDefault(field, List.of());
      nowCells.put(
          field,
          replace(early, field, heads, write.replaced(), new Head(dot, hlc, write.value()), known));
    });
    return new RowState(op.entity(), nowLives, nowCells, early);
  }

  private static <T extends Written> List<T> replace(
      Map<String, Set<Dot>> early,
      String cell,
      List<T> heads,
      List<Dot> replaced,
      T write,
      Predicate<Dot> known) {
    Set<Dot> waiting = new HashSet<>(early.getOrDefault(cell, Set.of()));
    List<T> now = new ArrayList<>(heads);
    // A laptop has always seen what it wrote itself, also where the write between was destroyed.
    now.removeIf(head -> replaced.contains(head.dot()) || head.dot().isBefore(write.dot()));
    replaced.stream().filter(known.negate()).forEach(waiting::add);
    if (!waiting.remove(write.dot())) {
      now.add(write);
    }
    if (waiting.isEmpty()) {
      early.remove(cell);
    } else {
      early.put(cell, Set.copyOf(waiting));
    }
    return List.copyOf(now);
  }

  /// The state with the values of a transaction erased; its heads stay.
  public RowState erase(Dot dot) {
    Map<String, List<Head>> bare = new TreeMap<>();
    cells.forEach((field, heads) -> bare.put(
        field,
        heads.stream()
            .map(head -> head.dot().equals(dot)
                ? new Head(dot, head.hlc(), MissingNode.getInstance())
                : head)
            .toList()));
    return new RowState(entity, lives, bare, ahead);
  }

  /// The heads of a cell.
  public List<Head> heads(String field) {
    return cells.getOrDefault(field, List.of());
  }

  /// Whether the row shows: it was created, and no deletion has seen all that was written to it.
  public boolean visible() {
    return !lives.isEmpty() && (lives.stream().anyMatch(Life::alive) || !seenByDeletions());
  }

  private boolean seenByDeletions() {
    Set<Dot> seen = new HashSet<>();
    lives.forEach(life -> seen.addAll(life.seen()));
    return seen.containsAll(written());
  }

  /// The transactions whose writes to cells still stand.
  public Set<Dot> written() {
    Set<Dot> dots = new HashSet<>();
    cells.values().forEach(heads -> heads.forEach(head -> dots.add(head.dot())));
    return dots;
  }

  /// The fields with several different values; [#LIFE] when a deletion met an edit.
  public List<String> conflicts() {
    List<String> fields = new ArrayList<>();
    if (visible()) {
      if (lives.stream().anyMatch(life -> !life.alive())) {
        fields.add(LIFE);
      }
      cells.forEach((field, heads) -> {
        if (Head.differ(heads)) {
          fields.add(field);
        }
      });
    }
    return fields;
  }
}
