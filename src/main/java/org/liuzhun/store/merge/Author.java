package org.liuzhun.store.merge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Turns what a person wants into writes: each names all that the person could see of the
/// cell, and what would change nothing is left out.
public final class Author {

  private Author() {}

  /// Writes cells; a row that does not show is created or revived, with its filled cells only.
  public static Optional<RowOp> edit(
      RowState now, String entity, UUID row, Map<String, JsonNode> values) {
    Map<String, CellWrite> cells = new LinkedHashMap<>();
    values.forEach((field, value) -> {
      List<Head> heads = now.heads(field);
      if (changes(heads, value)) {
        cells.put(field, new CellWrite(value, dots(heads)));
      }
    });
    LifeWrite life = now.visible() ? null : new LifeWrite(true, dots(now.lives()), Set.of());
    return cells.isEmpty() && life == null
        ? Optional.empty()
        : Optional.of(new RowOp(entity, row, life, cells));
  }

  /// Deletes a row that shows.
  public static Optional<RowOp> delete(RowState now, String entity, UUID row) {
    return now.visible()
        ? Optional.of(new RowOp(
            entity, row, new LifeWrite(false, dots(now.lives()), now.written()), Map.of()))
        : Optional.empty();
  }

  private static boolean changes(List<Head> heads, @Nullable JsonNode value) {
    if (heads.isEmpty()) {
      return value != null && !value.isNull();
    }
    return heads.size() > 1 || !heads.getFirst().value().equals(value);
  }

  private static List<Dot> dots(List<? extends Written> heads) {
    return heads.stream().map(Written::dot).toList();
  }
}
