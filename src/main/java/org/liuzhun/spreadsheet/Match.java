package org.liuzhun.spreadsheet;

import java.util.UUID;
import org.liuzhun.registry.Problem;

/// Whom a row means.
sealed interface Match {

  /// The one of the register or of an earlier row.
  record Known(UUID id) implements Match {}

  /// Somebody new.
  record Unknown() implements Match {}

  /// Nobody can say for sure.
  record Doubt(Problem problem) implements Match {}

  static Match doubt(String key, Object... arguments) {
    return new Doubt(Problem.of(key, arguments));
  }
}
