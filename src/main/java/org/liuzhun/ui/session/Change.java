package org.liuzhun.ui.session;

import java.util.Set;
import java.util.UUID;

/// What changed in a session.
///
/// @param kind what changed
/// @param households the households whose files or findings changed
public record Change(Kind kind, Set<UUID> households) {

  /// What changed.
  public enum Kind {
    /// The village file: somebody wrote something.
    VILLAGE,
    /// The judgement of it, a moment after the village file.
    JUDGEMENT
  }

  /// Whether the household is among those that changed.
  public boolean touches(UUID household) {
    return households.contains(household);
  }
}
