package org.liuzhun.assessment.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liuzhun.text.Texts;

/// The time that a report is about (报告期).
///
/// @param rhythm how often it is owed
/// @param from the first day
/// @param until the last day
public record ReportPeriod(Rhythm rhythm, LocalDate from, LocalDate until) {

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})(?:-?[Qq]([1-4])|-(0[1-9]|1[0-2]))?");
  private static final int MONTHS = 3;

  /// How often a report is owed.
  public enum Rhythm {
    MONTH,
    QUARTER,
    YEAR
  }

  /// The period of a rhythm in which a day lies.
  public static ReportPeriod of(Rhythm rhythm, LocalDate day) {
    YearMonth first = switch (rhythm) {
      case MONTH -> YearMonth.from(day);
      case QUARTER -> YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / MONTHS * MONTHS + 1);
      case YEAR -> YearMonth.of(day.getYear(), 1);
    };
    YearMonth last = switch (rhythm) {
      case MONTH -> first;
      case QUARTER -> first.plusMonths(MONTHS - 1L);
      case YEAR -> first.withMonth(12);
    };
    return new ReportPeriod(rhythm, first.atDay(1), last.atEndOfMonth());
  }

  /// A period as it is written: `2026-11`, `2026-Q4`, `2026`; empty for anything else.
  public static Optional<ReportPeriod> read(String written) {
    Matcher m = WRITTEN.matcher(written.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(m.group(1));
    if (m.group(2) != null) {
      int month = (Integer.parseInt(m.group(2)) - 1) * MONTHS + 1;
      return Optional.of(of(Rhythm.QUARTER, LocalDate.of(year, month, 1)));
    }
    return Optional.of(
        m.group(3) == null
            ? of(Rhythm.YEAR, LocalDate.of(year, 1, 1))
            : of(Rhythm.MONTH, LocalDate.of(year, Integer.parseInt(m.group(3)), 1)));
  }

  /// The period so many steps later, or earlier for a negative number.
  public ReportPeriod plus(int steps) {
    return switch (rhythm) {
      case MONTH -> of(rhythm, from.plusMonths(steps));
      case QUARTER -> of(rhythm, from.plusMonths((long) steps * MONTHS));
      case YEAR -> of(rhythm, from.plusYears(steps));
    };
  }

  /// Whether a day lies in it.
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /// The name in the language in use: 2026年11月, 2026年第四季度, 2026年.
  public String words() {
    String year = Integer.toString(from.getYear());
    int number =
        rhythm == Rhythm.QUARTER ? (from.getMonthValue() - 1) / MONTHS + 1 : from.getMonthValue();
    return Texts.of(
        "report.period." + rhythm.name().toLowerCase(java.util.Locale.ROOT), year, number);
  }
}
