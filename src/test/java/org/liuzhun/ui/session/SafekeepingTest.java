package org.liuzhun.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.BackupState;
import org.liuzhun.store.BackupState.Warning;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Trouble;
import org.testfx.api.FxToolkit;

/// What an open village does by itself: backups, and judging anew on a new day.
@Timeout(120)
class SafekeepingTest {

  @TempDir
  Path home;

  private final ManualAlarm time = new ManualAlarm(Instant.parse("2026-11-21T15:50:00Z"));
  private Background background;
  private WorkbookSession session;

  @BeforeEach
  void startTheScreen() throws Exception {
    FxToolkit.registerPrimaryStage();
    background = new Background(time);
  }

  private Workbook workbook() throws Trouble {
    Path folder = home.resolve("book");
    WorkbookSettings settings = WorkbookSettings.of("周明", time);
    if (Files.exists(folder)) {
      return Workbook.open(folder, Credentials.demonstration(), settings);
    }
    Workbook workbook = Workbook.create(folder, Credentials.demonstration(), settings);
    Row household =
        Row.empty(Catalogue.HOUSEHOLD, workbook.ids().next()).with(HOUSEHOLD.PHONE, "13900000001");
    workbook.save(Edit.begin().create(household).build());
    return workbook;
  }

  private WorkbookSession session(Workbook workbook) {
    session = new WorkbookSession(workbook, background, time, "周明");
    return session;
  }

  @AfterEach
  void close() {
    if (session != null) {
      WorkbookOnDisk.close(session);
      session = null;
    }
  }

  private void settle() throws Exception {
    for (Lane lane : new Lane[] {Lane.STORE, Lane.JOBS, Lane.STORE, Lane.ASSESSMENT}) {
      CountDownLatch done = new CountDownLatch(1);
      background.run(lane, () -> true, _ -> done.countDown(), _ -> done.countDown());
      assertTrue(done.await(60, TimeUnit.SECONDS));
    }
    onScreen(() -> {});
  }

  private static void onScreen(Runnable work) throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(() -> {
      work.run();
      done.countDown();
    });
    assertTrue(done.await(60, TimeUnit.SECONDS));
  }

  @Test
  void theMinuteAfterOpeningAndTheCloseMakeABackupOnlyWhenSomethingIsNew() throws Exception {
    Workbook workbook = workbook();
    Safekeeping kept = session(workbook).safekeeping().orElseThrow();
    assertEquals(Warning.NONE, kept.warning());
    onScreen(kept::begin);
    settle();
    assertEquals(0, workbook.backups().state().own().size());
    onScreen(() -> time.pass(Duration.ofMinutes(1)));
    settle();
    BackupState state = Objects.requireNonNull(kept.state().get());
    assertEquals(1, state.own().size());
    assertNull(state.rebuilt());
    onScreen(() -> time.pass(Duration.ofMinutes(5)));
    settle();
    assertEquals(time.instant(), Objects.requireNonNull(kept.state().get()).rebuilt());
    assertEquals(Warning.ONLY_HERE, kept.warning());
    close();
    try (Workbook again = workbook()) {
      assertEquals(1, again.backups().state().own().size());
    }
  }

  @Test
  void theFirstMinuteOfANewDayJudgesAnewAndMakesTheDaysBackup() throws Exception {
    Workbook workbook = workbook();
    WorkbookSession session = session(workbook);
    onScreen(session.safekeeping().orElseThrow()::begin);
    settle();
    assertEquals(LocalDate.parse("2026-11-21"), day(session));
    onScreen(() -> time.pass(Duration.ofMinutes(9)));
    settle();
    assertEquals(LocalDate.parse("2026-11-21"), day(session));
    Row household = session.village().dossiers().iterator().next().household();
    onScreen(() ->
        session.save(Edit.begin().set(household, HOUSEHOLD.PHONE, "13900000002").build()));
    settle();
    onScreen(() -> time.pass(Duration.ofMinutes(1)));
    settle();
    assertEquals(LocalDate.parse("2026-11-22"), day(session));
    assertEquals(2, workbook.backups().state().own().size());
  }

  @Test
  void aBackupAndARebuildingAreLongWorkAfterWhichMemoryIsTidied() throws Exception {
    AtomicInteger ended = new AtomicInteger();
    background.afterJobs(ended::incrementAndGet);
    onScreen(session(workbook()).safekeeping().orElseThrow()::begin);
    onScreen(() -> time.pass(Duration.ofMinutes(1)));
    settle();
    assertEquals(1, ended.get());
    onScreen(() -> time.pass(Duration.ofMinutes(5)));
    settle();
    assertEquals(2, ended.get());
  }

  private static LocalDate day(WorkbookSession session) {
    return session.judgement().orElseThrow().context().today();
  }

  @Test
  void aBackupThatFailsSaysWhatIsWrongAndStaysInMind() throws Exception {
    WorkbookSession session = session(workbook());
    Safekeeping kept = session.safekeeping().orElseThrow();
    onScreen(kept::begin);
    settle();
    Path nowhere = home.resolve("pulled-stick").resolve("b.lzbackup");
    CountDownLatch told = new CountDownLatch(1);
    Optional<?>[] trouble = new Optional<?>[1];
    onScreen(() -> kept.backUp(nowhere, what -> {
      trouble[0] = what.map(Trouble::key);
      told.countDown();
    }));
    assertTrue(told.await(60, TimeUnit.SECONDS));
    assertEquals(Optional.of("trouble.store.gone"), trouble[0]);
    assertFalse(Files.exists(nowhere));
  }
}
