package org.liuzhun.store.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What a transaction does to one row; a transaction has at most one for each row.
///
/// @param entity the key of the row's entity
/// @param row the row's identity
/// @param life its creation, revival or deletion, or null
/// @param cells the written cells by field name
public record RowOp(
    String entity, UUID row, @Nullable LifeWrite life, Map<String, CellWrite> cells) {

  /// The name of the row.
  public RowKey key() {
    return new RowKey(entity, row);
  }

  /// The same without its values.
  public RowOp erased() {
    Map<String, CellWrite> bare = new LinkedHashMap<>();
    cells.forEach((field, write) -> bare.put(field, write.erased()));
    return new RowOp(entity, row, life, bare);
  }

  /// The same with other names for the transactions that it names.
  RowOp renamed(UnaryOperator<Dot> names) {
    Map<String, CellWrite> other = new LinkedHashMap<>();
    cells.forEach((field, write) -> other.put(
        field, new CellWrite(write.value(), renamed(write.replaced(), names), write.clears())));
    LifeWrite now = life == null
        ? null
        : new LifeWrite(
            life.alive(),
            renamed(life.replaced(), names),
            Set.copyOf(renamed(List.copyOf(life.seen()), names)));
    return new RowOp(entity, row, now, other);
  }

  private static List<Dot> renamed(List<Dot> dots, UnaryOperator<Dot> names) {
    return dots.stream().map(names).toList();
  }
}
