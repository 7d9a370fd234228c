package org.liuzhun.ui.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.EVENT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MONITORING_SNAPSHOT;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;
import static org.liuzhun.registry.db.Tables.RISK;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.MonitoredType;
import org.liuzhun.registry.code.RemovalKind;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.registry.code.SnapshotKind;
import org.liuzhun.store.Edit;
import org.liuzhun.ui.monitoring.MonitoringRoom;
import org.liuzhun.ui.shell.RoomName;

/// A monitoring from the clue through both procedures to the end of the risk.
class MonitoringJourneyTest extends RegisterJourney {

  @Test
  void aFireOnMondayIsHelpedOnMondayPapersFollowAndTheRiskEndsInAutumn() {
    LocalDate monday = LocalDate.of(2026, 7, 6);
    assertEquals(DayOfWeek.MONDAY, monday.getDayOfWeek());
    Row fire = fresh(Catalogue.EVENT, 11).with(EVENT.NAME, "火灾").with(EVENT.HAPPENED_ON, monday);
    UUID home = households().getLast().id();
    desk.write(fire);
    Row clue = fresh(Catalogue.EPISODE, 12)
        .with(EPISODE.HOUSEHOLD, home)
        .with(EPISODE.KIND, Coded.of(EpisodeKind.MONITORED))
        .with(EPISODE.STATE, Coded.of(EpisodeState.CLUE))
        .with(EPISODE.EVENT, fire.id())
        .with(EPISODE.CLUE_ON, monday)
        .with(EPISODE.GREEN_CHANNEL, true)
        .with(EPISODE.FIRST_HELP_ON, monday)
        .with(EPISODE.FIRST_HELP, "临时救助两千元，安置村小学");
    desk.write(clue);
    desk.write(
        fresh(Catalogue.RISK, 13)
            .with(RISK.HOUSEHOLD, home)
            .with(RISK.EPISODE, clue.id())
            .with(RISK.KIND, Coded.of(RiskType.values()[0]))
            .with(RISK.HAPPENED_ON, monday),
        fresh(Catalogue.MEASURE, 14)
            .with(MEASURE.HOUSEHOLD, home)
            .with(MEASURE.NAME, "灾后重建补助")
            .with(MEASURE.STARTS_ON, monday));
    desk.open(MonitoringRoom::of, RoomName.MONITORING, clue.id());
    desk.below("register.procedure");
    IntStream.range(0, 8).forEach(_ -> desk.press("record-step"));
    desk.press("procedure-take-in");
    assertEquals(EpisodeState.CLUE, episodeState(clue), "the type is still open");
    desk.save(Edit.begin().set(clue, EPISODE.MONITORED_TYPE, Coded.of(MonitoredType.SUDDEN)));
    desk.below("register.procedure");
    desk.press("procedure-take-in");
    desk.save(dated(clue, monday.plusDays(14)));
    desk.press("procedure-begin");
    IntStream.range(0, 5).forEach(_ -> desk.press("record-step"));
    desk.save(Edit.begin()
        .set(clue, EPISODE.REMOVAL, Coded.of(RemovalKind.HELPED))
        .set(clue, EPISODE.RECOGNISED_ON, TODAY));
    desk.press("procedure-remove");
    assertEquals(EpisodeState.ENDED, episodeState(clue));
    assertEquals(13, desk.rows(Catalogue.PROCEDURE_STEP).size());
    Set<?> moments = desk.rows(Catalogue.MONITORING_SNAPSHOT).stream()
        .filter(row -> clue.id().equals(row.get(MONITORING_SNAPSHOT.EPISODE)))
        .map(row -> row.get(MONITORING_SNAPSHOT.KIND))
        .collect(Collectors.toSet());
    assertEquals(
        Set.of(Coded.of(SnapshotKind.IDENTIFICATION), Coded.of(SnapshotKind.REMOVAL)), moments);
    assertFalse(
        desk.now(clue).get(EPISODE.FIRST_HELP_ON, TODAY).isAfter(monday), "help on the same day");
  }

  /// The papers of the taking in were done on this day, as the forms would say.
  private Edit.Builder dated(Row clue, LocalDate day) {
    Edit.Builder edit = Edit.begin().set(clue, EPISODE.IDENTIFIED_ON, day);
    desk.rows(Catalogue.PROCEDURE_STEP)
        .forEach(step -> edit.set(step, PROCEDURE_STEP.DONE_ON, day)
            .set(step, PROCEDURE_STEP.PUBLIC_FROM, null)
            .set(step, PROCEDURE_STEP.PUBLIC_UNTIL, null));
    return edit;
  }

  private EpisodeState episodeState(Row episode) {
    return Objects.requireNonNull(desk.now(episode).get(EPISODE.STATE)).known();
  }
}
