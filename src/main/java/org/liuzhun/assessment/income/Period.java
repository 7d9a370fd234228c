package org.liuzhun.assessment.income;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.StatementPurpose;

/// The twelve months that an income statement covers (核算周期).
///
/// @param from the first day
/// @param until the last day
public record Period(LocalDate from, LocalDate until) {

  /// The period of a statement: the one recorded; else for monitored households the twelve
  /// months before the month of application, identification or removal in the statement's
  /// year; else the income year.
  public static Period of(Row statement, Dossier dossier, Policy policy) {
    LocalDate from = statement.get(INCOME_STATEMENT.PERIOD_FROM);
    LocalDate until = statement.get(INCOME_STATEMENT.PERIOD_UNTIL);
    if (from != null && until != null) {
      return new Period(from, until);
    }
    int year = statement.get(INCOME_STATEMENT.YEAR, Year.MAX_VALUE);
    return event(statement, dossier, year)
        .map(Period::before)
        .orElseGet(() -> incomeYear(year, policy));
  }

  /// The twelve months that end with the month before the day.
  public static Period before(LocalDate day) {
    LocalDate first = day.withDayOfMonth(1);
    return new Period(first.minusYears(1), first.minusDays(1));
  }

  /// The income year (收入核算年度) of a year: it ends in that year, before the day on which the
  /// next one begins (parameter `cycle.start`).
  public static Period incomeYear(int year, Policy policy) {
    MonthDay start =
        policy.dayOfYear("cycle.start", LocalDate.of(year, 12, 31)).orElse(MonthDay.of(1, 1));
    LocalDate end = start.atYear(year).minusDays(1);
    LocalDate until = end.getYear() == year ? end : end.plusYears(1);
    return new Period(until.plusDays(1).minusYears(1), until);
  }

  /// Whether the day lies in it.
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /// Whether it is twelve whole months.
  public boolean isYear() {
    return from.plusYears(1).equals(until.plusDays(1));
  }

  private static Optional<LocalDate> event(Row statement, Dossier dossier, int year) {
    var purpose = statement.get(INCOME_STATEMENT.PURPOSE);
    if (purpose == null) {
      return Optional.empty();
    }
    if (purpose.is(StatementPurpose.IDENTIFICATION)) {
      return day(dossier, EPISODE.APPLIED_ON, year)
          .or(() -> day(dossier, EPISODE.IDENTIFIED_ON, year));
    }
    return purpose.is(StatementPurpose.REMOVAL)
        ? day(dossier, EPISODE.ENDED_ON, year)
        : Optional.empty();
  }

  private static Optional<LocalDate> day(
      Dossier dossier, TableField<?, LocalDate> column, int year) {
    return dossier.rows(Catalogue.EPISODE).stream()
        .filter(Period::isMonitoring)
        .<@Nullable LocalDate>map(episode -> episode.get(column))
        .flatMap(Stream::ofNullable)
        .filter(day -> day.getYear() == year)
        .findFirst();
  }

  private static boolean isMonitoring(Row episode) {
    var kind = episode.get(EPISODE.KIND);
    return kind != null && kind.is(EpisodeKind.MONITORED);
  }
}
