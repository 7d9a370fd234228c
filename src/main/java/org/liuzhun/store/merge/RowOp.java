package org.liuzhun.store.merge;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a transaction does to one row; a transaction has at most one for each row.
///
/// @param entity the key of the row's entity
/// @param row the row's identity
/// @param life its creation, revival or deletion, or null
/// @param cells the written cells by field name
public record RowOp(
    String entity, UUID row, @Nullable LifeWrite life, Map<String, CellWrite> cells) {

  /// The same without its values.
  public RowOp erased() {
    Map<String, CellWrite> bare = new LinkedHashMap<>();
    cells.forEach((field, write) ->
        bare.put(field, new CellWrite(MissingNode.getInstance(), write.replaced())));
    return new RowOp(entity, row, life, bare);
  }
}
