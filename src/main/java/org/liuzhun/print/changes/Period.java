package org.liuzhun.print.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;

/// Some days, the first and the last counted (期间).
///
/// @param from the first day; null for the beginning
/// @param to the last day
public record Period(@Nullable LocalDate from, LocalDate to) {

  /// When it begins in a zone.
  public Instant begins(ZoneId zone) {
    return from == null ? Instant.EPOCH : from.atStartOfDay(zone).toInstant();
  }

  /// When it is over: the first moment of the day after.
  public Instant ends(ZoneId zone) {
    return to.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /// In words.
  public String words() {
    return from == null
        ? Texts.of("time.period.until", to.toString())
        : Texts.of("time.period.from-to", from.toString(), to.toString());
  }
}
