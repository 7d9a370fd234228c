package org.liuzhun.assessment.games;

import java.time.LocalDate;
import java.util.List;

/// What was typed into the village (录入日志), as far back as it is looked at.
///
/// @param since the first day of which it tells everything
/// @param entries what was typed, the oldest first
public record TypingLog(LocalDate since, List<Typed> entries) {

  /// A log.
  public TypingLog {
    entries = List.copyOf(entries);
  }
}
