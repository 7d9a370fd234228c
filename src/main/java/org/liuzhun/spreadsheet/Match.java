package org.liuzhun.spreadsheet;

import java.util.Set;
import java.util.UUID;
import org.liuzhun.registry.Problem;

/// Whom a row means.
sealed interface Match {

  /// The one of the register or of an earlier row.
  record Known(UUID id) implements Match {}

  /// Somebody new.
  record Unknown() implements Match {}

  /// Nobody can say for sure.
  ///
  /// @param households those that it may mean besides the one of the row
  record Doubt(Problem problem, Set<UUID> households) implements Match {}

  static Match doubt(String key, Object... arguments) {
    return doubt(Set.of(), key, arguments);
  }

  static Match doubt(Set<UUID> households, String key, Object... arguments) {
    return new Doubt(Problem.of(key, arguments), households);
  }
}
