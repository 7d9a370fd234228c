package org.liuzhun.ui.household;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Finding;

/// From one finding of the household to the next, wherever they are to be mended (逐条整改): one that
/// was mended meanwhile leaves its place to the next; another household is walked from its
/// beginning.
final class FindingWalk {

  private @Nullable UUID walked;
  private @Nullable Finding last;
  private int at = -1;

  /// The finding after the last one, or before it; empty when there is none.
  ///
  /// @param by 1 or -1
  Optional<Finding> step(UUID household, List<Finding> findings, int by) {
    if (!household.equals(walked)) {
      walked = household;
      last = null;
    }
    if (findings.isEmpty()) {
      return Optional.empty();
    }
    int known = last == null ? -1 : findings.indexOf(last);
    int from = known >= 0 ? known : by > 0 ? at - 1 : at;
    at = Math.floorMod(last == null ? (by > 0 ? 0 : -1) : from + by, findings.size());
    Finding found = findings.get(at);
    last = found;
    return Optional.of(found);
  }
}
