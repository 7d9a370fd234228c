package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// When a household is to be visited next (走访安排): so many times a year as its status demands,
/// counted
/// from the last visit.
public final class VisitRound {

  private static final int MONTHS = 12;

  private VisitRound() {}

  /// The day by which the next visit is due; empty for closed files and where no number of visits
  /// is fixed. Who was never visited is due at once.
  public static Optional<LocalDate> next(Situation situation, Policy policy, LocalDate today) {
    String status = situation.monitored().isPresent()
        ? "monitored"
        : situation.lifted() ? "lifted" : "ordinary";
    OptionalInt times = policy.whole("visits.year." + status, today);
    if (situation.closed() || times.isEmpty() || times.getAsInt() <= 0) {
      return Optional.empty();
    }
    return Optional.of(last(situation)
        .map(day -> day.plusMonths(Math.max(1, MONTHS / times.getAsInt())))
        .orElse(today));
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
