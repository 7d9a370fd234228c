package org.liuzhun.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.liuzhun.store.merge.Cell;

/// What a save, undo or redo came to.
///
/// @param rows how many rows were written
/// @param cells how many cells were written
/// @param touched the households whose files changed
/// @param left for undo and redo: the cells that stayed, because somebody has written them since
public record Saved(int rows, int cells, Set<UUID> touched, List<Cell> left) {

  /// A save that would have changed nothing and wrote nothing.
  static final Saved NOTHING = new Saved(0, 0, Set.of(), List.of());

  /// Whether anything was written.
  public boolean changed() {
    return rows > 0;
  }
}
