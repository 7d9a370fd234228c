package org.liuzhun.assessment;

import static org.liuzhun.assessment.CleanFamily.registration;
import static org.liuzhun.assessment.CleanFamily.unmonitored;
import static org.liuzhun.assessment.Trial.passes;
import static org.liuzhun.assessment.Trial.trips;
import static org.liuzhun.registry.db.Tables.DOCUMENT;
import static org.liuzhun.registry.db.Tables.DUTY_DAY;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.PLAN;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.DutyKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.IssueState;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.PaperKind;

/// Trials of C119–C122, C124.
final class HelperTrials {

  static final List<Trial> ALL = List.of(
      trips(
          "C119",
          "a gap of 31 days",
          f -> f.first(Catalogue.PAIRING).on(PAIRING.ENDS_ON, "2026-05-15")),
      trips("C119", "never a helper", f -> f.clear(Catalogue.PAIRING)),
      trips(
          "C119",
          "the helper has gone",
          f -> f.first(Catalogue.HELPER).on(HELPER.ENDS_ON, "2026-06-14")),
      passes(
          "C119",
          "a gap of 30 days",
          f -> f.first(Catalogue.PAIRING).on(PAIRING.ENDS_ON, "2026-05-16")),
      passes("C119", "policies ended", f -> {
        registration(unmonitored(f)).with(EPISODE.KEEPS_POLICY, false);
        f.clear(Catalogue.PAIRING);
      }),
      trips("C120", "eleven visits in a year", f -> {
        f.all(Catalogue.EPISODE).getLast().on(EPISODE.IDENTIFIED_ON, "2025-06-15");
        f.first(Catalogue.VISIT).remove();
      }),
      trips("C120", "one visit in eighty days of monitoring", f -> visits(f, 1)),
      passes("C120", "two visits in eighty days of monitoring", f -> visits(f, 2)),
      trips("C120", "one visit, and one that is dated tomorrow", f -> {
        visits(f, 2);
        f.all(Catalogue.VISIT).getLast().on(VISIT.VISITED_ON, "2026-06-16");
      }),
      passes("C120", "one visit, and one on the day of the identification", f -> {
        visits(f, 2);
        f.all(Catalogue.VISIT).getLast().on(VISIT.VISITED_ON, "2026-03-27");
      }),
      trips("C120", "three visits, registered and not yet lifted", f -> {
        registration(unmonitored(f))
            .without(EPISODE.ENDED_ON)
            .with(EPISODE.STATE, EpisodeState.ACTIVE);
        visits(f, 3);
      }),
      trips("C120", "eight households on a day", f -> roundOf(f, 8)),
      trips(
          "C120",
          "before the helper came",
          f -> f.first(Catalogue.PAIRING).on(PAIRING.STARTS_ON, "2025-12-01")),
      trips("C120", "on a day of leave", f -> duty(f, DutyKind.LEAVE)),
      passes("C120", "on a day of training", f -> duty(f, DutyKind.TRAINING)),
      passes(
          "C120",
          "leave of another",
          f -> duty(f, DutyKind.LEAVE).with(DUTY_DAY.HELPER, f.household().id())),
      passes("C120", "seven households on a day", f -> roundOf(f, 7)),
      passes("C120", "four visits, not monitored", f -> {
        unmonitored(f);
        f.all(Catalogue.VISIT).stream().skip(4).forEach(Part::remove);
      }),
      trips("C121", "three households", f -> text(f, 3)),
      passes("C121", "two households", f -> text(f, 2)),
      trips(
          "C121",
          "a visit without photo",
          f -> photographed(f, "visits.photo.required").getFirst().remove()),
      trips(
          "C121",
          "a scan on that day",
          f -> photographed(f, "visits.photo.required")
              .getFirst()
              .with(DOCUMENT.KIND, PaperKind.LETTER)),
      passes(
          "C121",
          "photos without place",
          f -> photographed(f, "visits.photo.required")
              .forEach(photo -> photo.without(DOCUMENT.PLACE))),
      trips(
          "C121",
          "a photo without place",
          f -> photographed(f, "visits.place.required").getFirst().without(DOCUMENT.PLACE)),
      passes("C121", "all with their places", f -> photographed(f, "visits.place.required")),
      trips("C122", "no result", f -> f.first(Catalogue.PLAN).without(PLAN.RESULT)),
      trips("C122", "61 days of waiting", f -> need(f, "2026-04-15")),
      passes("C122", "60 days of waiting", f -> need(f, "2026-04-16")),
      passes(
          "C122",
          "the plan of this year",
          f -> f.first(Catalogue.PLAN).without(PLAN.RESULT).with(PLAN.YEAR, 2026)),
      trips("C124", "31 days open", f -> issue(f, "2026-05-15")),
      passes("C124", "30 days open", f -> issue(f, "2026-05-16")),
      passes("C124", "closed", f -> issue(f, "2026-01-01").with(ISSUE.STATE, IssueState.CLOSED)));

  private HelperTrials() {}

  /// Only the last visits.
  private static void visits(Family family, int number) {
    family.all(Catalogue.VISIT).stream()
        .sorted(Comparator.comparing(
            visit -> visit.row().get(VISIT.VISITED_ON), Comparator.reverseOrder()))
        .skip(number)
        .forEach(Part::remove);
  }

  /// The region asks for photos; each visit has one, with its place.
  private static List<Part> photographed(Family family, String asked) {
    family.parameter(asked, "yes");
    return family.all(Catalogue.VISIT).stream()
        .map(visit -> family
            .add(Catalogue.DOCUMENT)
            .with(DOCUMENT.KIND, PaperKind.PHOTO)
            .with(DOCUMENT.TAKEN_ON, visit.row().get(VISIT.VISITED_ON))
            .with(DOCUMENT.PLACE, "32.58, 105.23"))
        .toList();
  }

  private static void roundOf(Family family, int households) {
    UUID helper = family.first(Catalogue.HELPER).id();
    IntStream.rangeClosed(2, households)
        .forEach(n -> family.neighbour(n).first(Catalogue.VISIT).with(VISIT.HELPER, helper));
  }

  private static void text(Family family, int households) {
    family.first(Catalogue.VISIT).with(VISIT.CONTENT, "宣传政策");
    IntStream.rangeClosed(2, households)
        .forEach(n -> family.neighbour(n).first(Catalogue.VISIT).with(VISIT.CONTENT, "宣传政策"));
  }

  private static void need(Family family, String day) {
    family
        .measure(MeasureType.TOILET, null)
        .with(MEASURE.STATE, MeasureState.PLANNED)
        .on(MEASURE.NEED_ON, day);
  }

  private static Part issue(Family family, String day) {
    return family
        .add(Catalogue.ISSUE)
        .with(ISSUE.TITLE, "村卫生室无医生")
        .with(ISSUE.STATE, IssueState.OPEN)
        .on(ISSUE.FOUND_ON, day);
  }

  /// What the helper did on the day of the last visit.
  private static Part duty(Family family, DutyKind kind) {
    Row visit = family.all(Catalogue.VISIT).getLast().row();
    return family
        .add(Catalogue.DUTY_DAY)
        .with(DUTY_DAY.HELPER, visit.get(VISIT.HELPER))
        .with(DUTY_DAY.DAY, visit.get(VISIT.VISITED_ON))
        .with(DUTY_DAY.KIND, kind);
  }
}
