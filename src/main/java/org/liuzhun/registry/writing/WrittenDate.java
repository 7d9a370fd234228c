package org.liuzhun.registry.writing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liuzhun.registry.Parsed;

/// Dates as people type them: 20160305, 2016.3.5, 2016-03-05, 2016/3/5, 2016年3月5日; months as
/// 201603, 2016.3, 2016-03,
/// 2016年3月. A time of day after a date is dropped. Years have four digits: 16.3.5 could be many
/// things.
public final class WrittenDate {

  private static final String GAP = "\\s?[^\\d\\s]\\s?|\\s";
  private static final String TIME = "(?:[ T]?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?";
  private static final Pattern DAY = Pattern.compile(
      "(?:(\\d{4})(?:%1$s)(\\d{1,2})(?:%1$s)(\\d{1,2})\\D{0,2}?|(\\d{4})(\\d{2})(\\d{2}))%2$s"
          .formatted(GAP, TIME));
  private static final Pattern MONTH =
      Pattern.compile("(\\d{4})(?:%s)(\\d{1,2})\\D{0,2}|(\\d{4})(\\d{2})".formatted(GAP));
  private static final Pattern SHORT_YEAR =
      Pattern.compile("\\d{2}(?:%1$s)\\d{1,2}(?:(?:%1$s)\\d{1,2})?\\D{0,2}".formatted(GAP));

  private WrittenDate() {}

  /// A day; blank is null.
  public static Parsed<LocalDate> day(String written) {
    String text = Hygiene.clean(written);
    if (text.isEmpty()) {
      return Parsed.value(null);
    }
    Matcher m = DAY.matcher(text);
    try {
      if (m.matches()) {
        return Parsed.value(LocalDate.of(number(m, 1, 4), number(m, 2, 5), number(m, 3, 6)));
      }
    } catch (DateTimeException e) {
      return Parsed.refused("problem.no-such-day", written);
    }
    return Parsed.refused(shortYear(text, "problem.not-a-day"), written);
  }

  /// A month; blank is null. Of a full date the month counts.
  public static Parsed<YearMonth> month(String written) {
    String text = Hygiene.clean(written);
    if (text.isEmpty()) {
      return Parsed.value(null);
    }
    if (day(text) instanceof Parsed.Value<LocalDate>(LocalDate day) && day != null) {
      return Parsed.value(YearMonth.from(day));
    }
    Matcher m = MONTH.matcher(text);
    try {
      if (m.matches()) {
        return Parsed.value(YearMonth.of(number(m, 1, 3), number(m, 2, 4)));
      }
    } catch (DateTimeException e) {
      return Parsed.refused("problem.no-such-month", written);
    }
    return Parsed.refused(shortYear(text, "problem.not-a-month"), written);
  }

  private static String shortYear(String text, String otherwise) {
    return SHORT_YEAR.matcher(text).matches() ? "problem.year-of-two-digits" : otherwise;
  }

  private static int number(Matcher m, int separated, int together) {
    String group = m.group(separated) == null ? m.group(together) : m.group(separated);
    return Integer.parseInt(group);
  }
}
