package org.liuzhun.ui.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MONITORING_SNAPSHOT;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.verdict.StepPlan;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.MonitoredType;
import org.liuzhun.registry.code.RemovalKind;
import org.liuzhun.registry.code.SnapshotKind;
import org.liuzhun.registry.code.StepKind;
import org.liuzhun.store.Edit;
import org.liuzhun.ui.register.ListPage;
import org.liuzhun.ui.session.MemorySession;

class ProceedingsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final UUID HOME = new UUID(1, 1);

  private final Row clue = Row.empty(Catalogue.EPISODE, new UUID(2, 1))
      .with(EPISODE.HOUSEHOLD, HOME)
      .with(EPISODE.KIND, Coded.of(EpisodeKind.MONITORED))
      .with(EPISODE.STATE, Coded.of(EpisodeState.CLUE))
      .with(EPISODE.CLUE_ON, LocalDate.of(2026, 9, 18));
  private final MemorySession session = new MemorySession(VillageFile.of(
      List.of(Row.empty(Catalogue.HOUSEHOLD, HOME).with(HOUSEHOLD.NUMBER, "H001"), clue)));
  private final Proceedings proceedings = new Proceedings(session, () -> null);

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void theLastDaysCountWorkingDaysFromTheClueAndLeapOverTheHoliday() {
    List<StepPlan.Step> steps = proceedings.plan(clue).orElseThrow().steps();
    assertEquals(LocalDate.of(2026, 9, 22), due(steps, StepKind.HOUSE_CHECK));
    assertEquals(LocalDate.of(2026, 9, 22), due(steps, StepKind.AUTHORISATION), "same visit");
    assertEquals(
        Clues.of(session.village(), TODAY).deadline(clue).orElseThrow(),
        due(steps, StepKind.COUNTY_DECISION),
        "the steps together last as long as the whole");
    assertTrue(steps.getFirst().late(TODAY));
  }

  @Test
  void aClueIsLedStepByStepToItsDecisionAndNeedsItsType() {
    recordAll();
    assertEquals(Optional.of(EPISODE.MONITORED_TYPE), proceedings.takeIn(now()));
    session.save(Edit.begin()
        .set(clue, EPISODE.MONITORED_TYPE, Coded.of(MonitoredType.SUDDEN))
        .build());
    assertTrue(proceedings.takeIn(now()).isEmpty());
    assertEquals(Coded.of(EpisodeState.ACTIVE), now().get(EPISODE.STATE));
    assertEquals(TODAY, now().get(EPISODE.IDENTIFIED_ON));
    assertEquals(List.of(Coded.of(SnapshotKind.IDENTIFICATION)), snapshots());
    Row notice = session.village().all(Catalogue.PROCEDURE_STEP).stream()
        .filter(row -> Coded.of(StepKind.VILLAGE_NOTICE).equals(row.get(PROCEDURE_STEP.KIND)))
        .findFirst()
        .orElseThrow();
    assertEquals(LocalDate.of(2026, 11, 27), notice.get(PROCEDURE_STEP.PUBLIC_UNTIL));
  }

  @Test
  void nobodyIsRefusedWithoutAReason() {
    assertEquals(Optional.of(EPISODE.REFUSAL), proceedings.refuse(now()));
    assertEquals(Coded.of(EpisodeState.CLUE), now().get(EPISODE.STATE));
    session.save(Edit.begin().set(clue, EPISODE.REFUSAL, "收入稳定").build());
    assertTrue(proceedings.refuse(now()).isEmpty());
    assertEquals(Coded.of(EpisodeState.REFUSED), now().get(EPISODE.STATE));
    assertTrue(proceedings.plan(now()).isEmpty());
  }

  @Test
  void aRemovalHasItsOwnStepsAndNeedsTheWayAndTheSignature() {
    LocalDate spring = LocalDate.of(2026, 4, 1);
    session.save(Edit.begin()
        .set(clue, EPISODE.STATE, Coded.of(EpisodeState.ACTIVE))
        .set(clue, EPISODE.CLUE_ON, spring)
        .set(clue, EPISODE.IDENTIFIED_ON, spring.plusDays(20))
        .create(step(StepKind.HOUSE_CHECK, spring.plusDays(2)))
        .build());
    assertTrue(proceedings.plan(now()).isEmpty(), "not begun");
    proceedings.begin(now());
    assertFalse(
        proceedings.plan(now()).orElseThrow().steps().getFirst().done().isPresent(),
        "the house check of the taking in is not the one of the removal");
    recordAll();
    assertEquals(Optional.of(EPISODE.REMOVAL), proceedings.remove(now()));
    session.save(
        Edit.begin().set(clue, EPISODE.REMOVAL, Coded.of(RemovalKind.HELPED)).build());
    assertEquals(Optional.of(EPISODE.RECOGNISED_ON), proceedings.remove(now()));
    session.save(Edit.begin().set(clue, EPISODE.RECOGNISED_ON, TODAY).build());
    assertTrue(proceedings.remove(now()).isEmpty());
    assertEquals(TODAY, now().get(EPISODE.ENDED_ON));
    assertEquals(List.of(Coded.of(SnapshotKind.REMOVAL)), snapshots());
  }

  @Test
  void aRemovalThatRunsWithoutItsDayBeginsWithItsFirstStep() {
    LocalDate spring = LocalDate.of(2026, 4, 1);
    session.save(Edit.begin()
        .set(clue, EPISODE.STATE, Coded.of(EpisodeState.ENDING))
        .set(clue, EPISODE.IDENTIFIED_ON, spring)
        .create(step(StepKind.HOUSE_CHECK, spring.plusDays(90)))
        .build());
    proceedings.begin(now());
    assertEquals(spring.plusDays(90), now().get(EPISODE.REMOVAL_BEGUN_ON));
    assertTrue(proceedings.plan(now()).orElseThrow().steps().getFirst().done().isPresent());
  }

  @Test
  void theDecisionIsOfTheDayThatStandsInTheForm() {
    session.save(Edit.begin()
        .set(clue, EPISODE.MONITORED_TYPE, Coded.of(MonitoredType.SUDDEN))
        .build());
    recordAll();
    Row typed = session.village().all(Catalogue.PROCEDURE_STEP).stream()
        .filter(row -> Coded.of(StepKind.COUNTY_DECISION).equals(row.get(PROCEDURE_STEP.KIND)))
        .findFirst()
        .orElseThrow()
        .with(PROCEDURE_STEP.DONE_ON, TODAY.minusDays(2));
    new Proceedings(session, () -> typed).takeIn(now());
    assertEquals(TODAY.minusDays(2), now().get(EPISODE.DECIDED_ON));
  }

  @Test
  void aSecondClickBeforeTheAnswerRecordsNothing() throws Exception {
    List<Runnable> answers = new ArrayList<>();
    session.refuse(answers::add);
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(() -> {
      ListPage page = new ListPage(session, Catalogue.EPISODE, "household");
      ProceedingsPanel panel = new ProceedingsPanel(session, page.desk(), _ -> {}, _ -> {});
      Button record = (Button) panel.about(clue).lookup("#record-step");
      record.fire();
      record.fire();
      done.countDown();
    });
    assertTrue(done.await(30, TimeUnit.SECONDS), "the panel was shown");
    assertEquals(1, answers.size());
  }

  private void recordAll() {
    Optional<StepPlan.Step> next = proceedings.plan(now()).orElseThrow().next();
    while (next.isPresent()) {
      proceedings.record(now(), next.get().kind(), _ -> {});
      next = proceedings.plan(now()).orElseThrow().next();
    }
  }

  private Row step(StepKind kind, LocalDate day) {
    return Row.empty(Catalogue.PROCEDURE_STEP, new UUID(3, 1))
        .with(PROCEDURE_STEP.HOUSEHOLD, HOME)
        .with(PROCEDURE_STEP.EPISODE, clue.id())
        .with(PROCEDURE_STEP.KIND, Coded.of(kind))
        .with(PROCEDURE_STEP.DONE_ON, day);
  }

  private Row now() {
    return session.village().all(Catalogue.EPISODE).getFirst();
  }

  private List<Coded<SnapshotKind>> snapshots() {
    return session.village().all(Catalogue.MONITORING_SNAPSHOT).stream()
        .map(row -> row.get(MONITORING_SNAPSHOT.KIND))
        .toList();
  }

  private static LocalDate due(List<StepPlan.Step> steps, StepKind kind) {
    return steps.stream()
        .filter(step -> step.kind() == kind)
        .findFirst()
        .orElseThrow()
        .due();
  }
}
