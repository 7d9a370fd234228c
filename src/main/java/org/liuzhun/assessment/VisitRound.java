package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// When a household is to be visited next (走访安排): so many times a year as its status demands,
/// counted from the last visit.
public final class VisitRound {

  private static final int MONTHS = 12;
  private static final int DAYS = 365;

  private VisitRound() {}

  /// The day by which the next visit is due; empty for closed files and where no number of visits
  /// is fixed. Who was never visited is due at once.
  public static Optional<LocalDate> next(Situation situation, Policy policy, LocalDate today) {
    OptionalInt times = policy.whole(rhythm(situation), today);
    if (situation.closed() || times.isEmpty() || times.getAsInt() <= 0) {
      return Optional.empty();
    }
    return Optional.of(last(situation)
        .map(day -> day.plusMonths(Math.max(1, MONTHS / times.getAsInt())))
        .orElse(today));
  }

  /// The parameter that says how many visits a year its status demands.
  public static String rhythm(Situation situation) {
    String status = situation.monitored().isPresent()
        ? "monitored"
        : situation.tracked() ? "lifted" : "ordinary";
    return "visits.year." + status;
  }

  /// The day since which visits are counted: a year ago, or when a monitoring began after that.
  public static LocalDate since(Situation situation) {
    LocalDate yearAgo = situation.today().minusDays(DAYS);
    return situation
        .monitored()
        .map(episode -> episode.get(EPISODE.IDENTIFIED_ON, yearAgo))
        .filter(yearAgo::isBefore)
        .orElse(yearAgo);
  }

  /// How many of so many visits a year were due since that day.
  public static long due(Situation situation, int year) {
    return year * ChronoUnit.DAYS.between(since(situation), situation.today()) / DAYS;
  }

  /// How many visits were made since that day, which counts with today; one that is dated after
  /// today was not made yet.
  public static long made(Situation situation) {
    LocalDate since = since(situation);
    return situation.rows(Catalogue.VISIT).stream()
        .map(visit -> visit.get(VISIT.VISITED_ON, LocalDate.MIN))
        .filter(day -> !day.isBefore(since) && !day.isAfter(situation.today()))
        .count();
  }

  /// The day of the last visit.
  public static Optional<LocalDate> last(Situation situation) {
    return situation.dossier().rows(Catalogue.VISIT).stream()
        .map(VisitRound::day)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  private static @org.jspecify.annotations.Nullable LocalDate day(Row visit) {
    return visit.get(VISIT.VISITED_ON);
  }
}
