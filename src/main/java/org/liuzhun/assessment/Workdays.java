package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.HOLIDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// The working days (工作日): Monday to Friday but for statutory holidays of fixed date (parameter
/// `holidays.fixed`), and as the year's holiday notice in the register says otherwise (节假日安排).
public final class Workdays {

  private final Map<LocalDate, Boolean> arranged = new HashMap<>();
  private final Policy policy;

  private Workdays(VillageFile village, Policy policy) {
    this.policy = policy;
    village.rows(Catalogue.HOLIDAY).forEach(row -> {
      LocalDate day = row.get(HOLIDAY.DAY);
      if (day != null) {
        arranged.put(day, row.yes(HOLIDAY.WORKING));
      }
    });
  }

  /// The working days of a village.
  public static Workdays of(VillageFile village, Policy policy) {
    return new Workdays(village, policy);
  }

  /// Whether people work on the day.
  public boolean isWorkday(LocalDate day) {
    Boolean said = arranged.get(day);
    return said != null ? said : isWeekday(day) && !isFixedHoliday(day);
  }

  /// How many working days lie after the first day, up to and with the second.
  public int between(LocalDate from, LocalDate until) {
    return until.isBefore(from)
        ? 0
        : (int) from.plusDays(1)
            .datesUntil(until.plusDays(1))
            .filter(this::isWorkday)
            .count();
  }

  /// The day on which so many working days after the day are over.
  public LocalDate after(LocalDate from, int days) {
    LocalDate day = from;
    int left = days;
    while (left > 0) {
      day = day.plusDays(1);
      if (isWorkday(day)) {
        left--;
      }
    }
    return day;
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  private boolean isFixedHoliday(LocalDate day) {
    return policy
        .value("holidays.fixed", day)
        .filter(fixed -> Arrays.stream(fixed.value().split(" "))
            .anyMatch(text -> MonthDay.from(day).toString().equals("--" + text)))
        .isPresent();
  }
}
