package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.CADRES;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.DOCUMENT;
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
import org.liuzhun.assessment.VisitRound;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.PaperKind;

/// Visits of the last twelve months: C120, C121.
public final class VisitChecks {

  private static final Check FREQUENCY = Check.of("C120", WARNING, CADRES)
      .at(VISIT.VISITED_ON)
      .with("visits.year.monitored", "visits.year.lifted", "visits.day.max")
      .meeting(s -> keys(s, VisitChecks::round))
      .household((s, report) -> {
        if (s.tracked() && !s.members().isEmpty()) {
          frequency(s, report);
        }
        recent(s).forEach(visit -> suspicious(visit, s, report));
      });

  private static final Check SAME_TEXT = Check.of("C121", WARNING, CADRES)
      .at(VISIT.CONTENT, VISIT.VISITED_ON)
      .with("visits.identical.households", "visits.photo.required", "visits.place.required")
      .meeting(s -> keys(s, VisitChecks::text))
      .household((s, report) -> {
        recent(s).forEach(visit -> sameText(visit, s, report));
        unproven(s, report);
      });

  static final List<Check> ALL = List.of(FREQUENCY, SAME_TEXT);

  private VisitChecks() {}

  /// Pro rata of the time since the monitoring began: who was taken in yesterday is not a year
  /// behind.
  private static void frequency(Situation s, Report report) {
    LocalDate since = VisitRound.since(s);
    long required = VisitRound.due(s, report.whole(VisitRound.rhythm(s)));
    long visits = VisitRound.made(s);
    if (visits < required) {
      report.missing(VISIT.VISITED_ON, s.era(), since, visits, required);
    }
  }

  private static void sameText(Row visit, Situation s, Report report) {
    int sharing = report.meeting(text(visit)).size();
    if (!visit.get(VISIT.CONTENT, "").isEmpty()
        && sharing >= report.whole("visits.identical.households")) {
      report.add(visit, VISIT.CONTENT, visit.get(VISIT.VISITED_ON, s.today()), sharing);
    }
  }

  /// Where the region asks for it: visits without a photo of that day, or without its place.
  private static void unproven(Situation s, Report report) {
    boolean placed = report.flag("visits.place.required");
    if (!placed && !report.flag("visits.photo.required")) {
      return;
    }
    for (Row visit : recent(s)) {
      LocalDate day = visit.get(VISIT.VISITED_ON, LocalDate.MIN);
      List<Row> photos = photos(s, day);
      if (photos.isEmpty()) {
        report.add(visit, VISIT.VISITED_ON, new Variant("photo"), day);
      } else if (placed && photos.stream().allMatch(photo -> photo.get(DOCUMENT.PLACE) == null)) {
        report.add(visit, VISIT.VISITED_ON, new Variant("place"), day, photos.size());
      }
    }
  }

  private static List<Row> photos(Situation s, LocalDate day) {
    return s.rows(Catalogue.DOCUMENT).stream()
        .filter(row -> day.equals(row.get(DOCUMENT.TAKEN_ON)))
        .filter(row -> Coded.of(PaperKind.PHOTO).equals(row.get(DOCUMENT.KIND)))
        .toList();
  }

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
