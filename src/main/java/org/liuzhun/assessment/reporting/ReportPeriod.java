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
      Pattern.compile("(\\d{4})(?:-?[Qq]([1-4])|-?[Hh]([12])|-(0[1-9]|1[0-2]))?");

  /// How often a report is owed.
  public enum Rhythm {
    MONTH(1),
    QUARTER(3),
    HALF(6),
    YEAR(12);

    private final int months;

    Rhythm(int months) {
      this.months = months;
    }

    /// Its so-manieth period of a year, counted from 1.
    private ReportPeriod of(int year, int number) {
      return ReportPeriod.of(this, LocalDate.of(year, (number - 1) * months + 1, 1));
    }
  }

  /// The period of a rhythm in which a day lies.
  public static ReportPeriod of(Rhythm rhythm, LocalDate day) {
    int number = (day.getMonthValue() - 1) / rhythm.months;
    YearMonth first = YearMonth.of(day.getYear(), number * rhythm.months + 1);
    return new ReportPeriod(
        rhythm, first.atDay(1), first.plusMonths(rhythm.months - 1L).atEndOfMonth());
  }

  /// A period as it is written: `2026-11`, `2026-Q4`, `2026-H2`, `2026`; empty for anything else.
  public static Optional<ReportPeriod> read(String written) {
    Matcher m = WRITTEN.matcher(written.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    Rhythm[] rhythms = {Rhythm.QUARTER, Rhythm.HALF, Rhythm.MONTH};
    int year = Integer.parseInt(m.group(1));
    for (int i = 0; i < rhythms.length; i++) {
      String number = m.group(i + 2);
      if (number != null) {
        return Optional.of(rhythms[i].of(year, Integer.parseInt(number)));
      }
    }
    return Optional.of(Rhythm.YEAR.of(year, 1));
  }

  /// The period so many steps later, or earlier for a negative number.
  public ReportPeriod plus(int steps) {
    return of(rhythm, from.plusMonths((long) steps * rhythm.months));
  }

  /// Whether a day lies in it.
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /// The name in the language in use: 2026年11月, 2026年第4季度, 2026年下半年, 2026年.
  public String words() {
    String year = Integer.toString(from.getYear());
    int number = (from.getMonthValue() - 1) / rhythm.months + 1;
    return Texts.of(
        "report.period." + rhythm.name().toLowerCase(java.util.Locale.ROOT), year, number);
  }
}
