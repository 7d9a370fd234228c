package org.liuzhun.store.merge;

import java.util.HashSet;
import java.util.Set;

/// Whether a row lives, as somebody wrote it: created or revived, or deleted by somebody who had
/// seen these writes.
///
/// @param dot who wrote it
/// @param alive false for a deletion
/// @param seen for a deletion, the transactions whose writes to the row the deleting person had
///     seen
public record Life(Dot dot, boolean alive, Set<Dot> seen) implements Written {

  /// The life that a transaction writes; a deletion has seen what its own transaction writes.
  static Life of(Dot dot, LifeWrite write) {
    Set<Dot> seen = new HashSet<>(write.seen());
    if (!write.alive()) {
      seen.add(dot);
    }
    return new Life(dot, write.alive(), Set.copyOf(seen));
  }
}
