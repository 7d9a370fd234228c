package org.liuzhun.policy;

import static org.liuzhun.registry.db.Tables.HOLIDAY;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// Which days are working days (工作日): weekdays, but for the rest days and worked weekends that the
/// State Council's office announces each year (`holidays.tsv`) and those that the village entered.
/// In a year that was not announced only the statutory holidays of fixed date (parameter
/// `holidays.fixed`) are off.
public final class WorkingDays {

  private static final Map<LocalDate, Boolean> SHIPPED = read();

  private final Map<LocalDate, Boolean> announced = new HashMap<>(SHIPPED);
  private final Map<String, Set<MonthDay>> read = new ConcurrentHashMap<>();
  private final Policy policy;

  private WorkingDays(VillageFile village, Policy policy) {
    this.policy = policy;
    for (Row row : village.rows(Catalogue.HOLIDAY)) {
      LocalDate day = row.get(HOLIDAY.DAY);
      Boolean works = row.get(HOLIDAY.WORKING);
      if (day != null && works != null) {
        announced.put(day, works);
      }
    }
  }

  /// The working days of a village.
  public static WorkingDays of(VillageFile village, Policy policy) {
    return new WorkingDays(village, policy);
  }

  /// Whether the day is worked.
  public boolean works(LocalDate day) {
    Boolean said = announced.get(day);
    return said == null ? isWeekday(day) && !isFixedHoliday(day) : said;
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  private boolean isFixedHoliday(LocalDate day) {
    return policy
        .value("holidays.fixed", day)
        .filter(fixed ->
            read.computeIfAbsent(fixed.value(), WorkingDays::days).contains(MonthDay.from(day)))
        .isPresent();
  }

  private static Set<MonthDay> days(String fixed) {
    return Arrays.stream(fixed.split(" "))
        .map(ParameterKind::day)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The last day of a term of so many working days; the day on which it begins does not count.
  public LocalDate after(LocalDate begin, int workdays) {
    LocalDate day = begin;
    for (int left = workdays; left > 0; ) {
      day = day.plusDays(1);
      left -= works(day) ? 1 : 0;
    }
    return day;
  }

  /// How many working days lie after the first day up to and with the second; none when it is not
  /// later.
  public int between(LocalDate from, LocalDate until) {
    return (int) from.datesUntil(until.isAfter(from) ? until : from)
        .filter(day -> works(day.plusDays(1)))
        .count();
  }

  private static Map<LocalDate, Boolean> read() {
    Map<LocalDate, Boolean> days = new HashMap<>();
    try (InputStream in = WorkingDays.class.getResourceAsStream("holidays.tsv");
        BufferedReader reader = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(cells -> LocalDate.parse(cells[0])
              .datesUntil(LocalDate.parse(cells[1]).plusDays(1))
              .forEach(day -> days.put(day, cells[2].equals("yes"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return days;
  }
}
