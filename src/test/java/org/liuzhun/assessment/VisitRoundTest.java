package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;

/// When a household is to be visited next, and how many visits of the year were due.
class VisitRoundTest {

  private final Family family = Family.of("王建国", 1);

  @Test
  void whoWasNeverVisitedIsDueAtOnce() {
    visit(null);
    assertEquals(Optional.of(Family.TODAY), next());
    assertEquals(Optional.empty(), VisitRound.last(situation()));
  }

  @Test
  void theNextVisitIsCountedFromTheLastOneByTheRhythmOfTheStatus() {
    visit("2026-05-02");
    visit("2026-01-10");
    assertEquals(Optional.of(LocalDate.of(2026, 5, 2)), VisitRound.last(situation()));
    assertEquals(Optional.of(LocalDate.of(2027, 5, 2)), next(), "ordinary: once a year");
    episode(EpisodeKind.REGISTERED, "2015-03-01").on(EPISODE.ENDED_ON, "2019-11-01");
    assertEquals(Optional.of(LocalDate.of(2026, 8, 2)), next(), "lifted out: four times");
    episode(EpisodeKind.MONITORED, "2026-02-01");
    assertEquals(Optional.of(LocalDate.of(2026, 6, 2)), next(), "monitored: every month");
  }

  @Test
  void moreVisitsThanMonthsAreDueEveryMonth() {
    visit("2026-05-02");
    family.parameter("visits.year.ordinary", "52");
    assertEquals(Optional.of(LocalDate.of(2026, 6, 2)), next());
  }

  @Test
  void whereNoVisitsAreAskedForNoneIsDueNorForAClosedFile() {
    Part asked = family.parameter("visits.year.ordinary", "0");
    assertEquals(Optional.empty(), next());
    asked.remove();
    family.household().on(HOUSEHOLD.CLOSED_ON, "2026-01-01");
    assertEquals(Optional.empty(), next());
  }

  @Test
  void visitsAreCountedForAYearOrSinceTheMonitoringBegan() {
    assertEquals(LocalDate.of(2025, 6, 15), VisitRound.since(situation()));
    assertEquals(12, VisitRound.due(situation(), 12));
    Part monitored = episode(EpisodeKind.MONITORED, "2025-06-15");
    assertEquals(LocalDate.of(2025, 6, 15), VisitRound.since(situation()));
    monitored.on(EPISODE.IDENTIFIED_ON, "2026-03-15");
    assertEquals(LocalDate.of(2026, 3, 15), VisitRound.since(situation()));
    assertEquals(3, VisitRound.due(situation(), 12), "92 of 365 days");
    monitored.without(EPISODE.IDENTIFIED_ON);
    assertEquals(12, VisitRound.due(situation(), 12));
  }

  private Part episode(EpisodeKind kind, String identified) {
    return family
        .add(Catalogue.EPISODE)
        .with(EPISODE.KIND, kind)
        .with(
            EPISODE.STATE, kind == EpisodeKind.MONITORED ? EpisodeState.ACTIVE : EpisodeState.ENDED)
        .on(EPISODE.IDENTIFIED_ON, identified);
  }

  private void visit(@Nullable String day) {
    Part visit = family.add(Catalogue.VISIT);
    if (day != null) {
      visit.on(VISIT.VISITED_ON, day);
    }
  }

  private Optional<LocalDate> next() {
    return VisitRound.next(situation(), Policy.of(Family.village(family)), Family.TODAY);
  }

  private Situation situation() {
    return Situation.of(family.dossier(), Family.TODAY);
  }
}
