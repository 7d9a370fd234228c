package org.liuzhun.system;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.liuzhun.system.SystemCheck.Line;
import org.liuzhun.system.SystemCheck.State;

/// Whether the clock can be right: not before this program was made, not a working life after it.
final class ClockCheck {

  private static final LocalDate MADE = LocalDate.of(2026, 1, 1);
  private static final int YEARS = 20;
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);

  private ClockCheck() {}

  static Line run(Clock clock) {
    ZonedDateTime now = ZonedDateTime.now(clock);
    LocalDate today = now.toLocalDate();
    boolean can = !today.isBefore(MADE) && today.isBefore(MADE.plusYears(YEARS));
    return Line.of(
        can ? "clock.is" : "clock.wrong", can ? State.GOOD : State.BAD, WRITTEN.format(now));
  }
}
