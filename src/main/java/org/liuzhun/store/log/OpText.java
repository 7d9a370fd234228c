package org.liuzhun.store.log;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.merge.CellWrite;
import org.liuzhun.store.merge.RowOp;

/// What was done to a row as two texts, for tables.
///
/// @param skeleton everything but the values
/// @param values the values; null when they were erased
public record OpText(String skeleton, @Nullable String values) {

  /// The texts of an op of this laptop.
  public static OpText write(UUID device, RowOp op) {
    OpJson json = new OpJson(device);
    boolean erased = !op.cells().isEmpty()
        && op.cells().values().stream().map(CellWrite::value).allMatch(v -> v.isMissingNode());
    return new OpText(
        LineJson.write(json.skeleton(op)), erased ? null : LineJson.write(json.values(op)));
  }

  /// The op that the texts hold.
  public RowOp read(UUID device) {
    return new OpJson(device)
        .read(
            LineJson.read(skeleton),
            values == null ? MissingNode.getInstance() : LineJson.read(values));
  }
}
