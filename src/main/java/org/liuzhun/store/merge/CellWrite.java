package org.liuzhun.store.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;

/// What a transaction writes to one cell.
///
/// @param value JSON null clears; a missing node stands for an erased value
/// @param replaced the writes it replaces: all heads that the author saw
/// @param clears whether it cleared the cell; that stays known when the value is erased
public record CellWrite(JsonNode value, List<Dot> replaced, boolean clears) {

  /// A write whose value is there.
  public CellWrite(JsonNode value, List<Dot> replaced) {
    this(value, replaced, value.isNull());
  }

  /// The same without its value.
  CellWrite erased() {
    return new CellWrite(MissingNode.getInstance(), replaced, clears);
  }
}
