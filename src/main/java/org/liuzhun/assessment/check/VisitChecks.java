package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.CADRES;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Variant;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// Visits of the last twelve months: C120, C121.
public final class VisitChecks {

  private static final Check FREQUENCY = Check.of("C120", WARNING, CADRES)
      .at(VISIT.VISITED_ON)
      .with("visits.year.monitored", "visits.year.lifted", "visits.day.max")
      .meeting(s -> keys(s, VisitChecks::round))
      .household((s, report) -> {
        int required = s.monitored().isPresent()
            ? report.whole("visits.year.monitored")
            : s.lifted() ? report.whole("visits.year.lifted") : 0;
        List<Row> visits = recent(s);
        if (visits.size() < required && !s.members().isEmpty()) {
          report.missing(VISIT.VISITED_ON, s.era(), visits.size(), required);
        }
        visits.forEach(visit -> suspicious(visit, s, report));
      });

  private static final Check SAME_TEXT = Check.of("C121", WARNING, CADRES)
      .at(VISIT.CONTENT)
      .with("visits.identical.households")
      .meeting(s -> keys(s, VisitChecks::text))
      .household((s, report) -> recent(s).forEach(visit -> {
        int sharing = report.meeting(text(visit)).size();
        if (!visit.get(VISIT.CONTENT, "").isEmpty()
            && sharing >= report.whole("visits.identical.households")) {
          report.add(visit, VISIT.CONTENT, visit.get(VISIT.VISITED_ON, s.today()), sharing);
        }
      }));

  static final List<Check> ALL = List.of(FREQUENCY, SAME_TEXT);

  private VisitChecks() {}

  private static List<Row> recent(Situation s) {
    return s.once(VisitChecks.class, VisitChecks::lastYear);
  }

  private static List<Row> lastYear(Situation s) {
    LocalDate from = s.today().minusYears(1);
    return s.rows(Catalogue.VISIT).stream()
        .filter(row -> row.get(VISIT.VISITED_ON, LocalDate.MIN).isAfter(from))
        .toList();
  }

  private static Collection<?> keys(Situation s, Function<Row, Object> key) {
    return recent(s).stream().map(key).distinct().toList();
  }

  /// The key by which households meet that one helper visited on one day.
  public static Object round(@Nullable UUID helper, LocalDate day) {
    return List.of(Optional.ofNullable(helper), day);
  }

  private static Object round(Row visit) {
    return round(visit.get(VISIT.HELPER), visit.get(VISIT.VISITED_ON, LocalDate.MIN));
  }

  private static Object text(Row visit) {
    return List.of(visit.get(VISIT.CONTENT, ""), visit.get(VISIT.VISITED_ON, LocalDate.MIN));
  }

  private static void suspicious(Row visit, Situation s, Report report) {
    LocalDate day = visit.get(VISIT.VISITED_ON, LocalDate.MIN);
    Optional<Row> helper = report.context().helper(visit.get(VISIT.HELPER));
    String name = helper.map(row -> row.get(HELPER.NAME, "")).orElse("");
    int households = report.meeting(round(visit)).size();
    if (helper.isPresent() && households >= report.whole("visits.day.max")) {
      report.add(visit, VISIT.VISITED_ON, new Variant("many"), name, day, households);
    }
    if (report.context().onLeave(visit.get(VISIT.HELPER), day)) {
      report.add(visit, VISIT.VISITED_ON, new Variant("leave"), name, day);
    }
    LocalDate start = start(visit, s);
    if (start != null && day.isBefore(start)) {
      report.add(visit, VISIT.VISITED_ON, new Variant("early"), name, day, start);
    }
  }

  /// When the visitor was first paired with the household; null when he never was, as cadres are
  /// not.
  private static @Nullable LocalDate start(Row visit, Situation s) {
    return s.rows(Catalogue.PAIRING).stream()
        .filter(row -> row.get(PAIRING.HELPER) != null
            && row.get(PAIRING.HELPER, s.id()).equals(visit.get(VISIT.HELPER)))
        .map(row -> row.get(PAIRING.STARTS_ON, LocalDate.MIN))
        .min(LocalDate::compareTo)
        .orElse(null);
  }
}
