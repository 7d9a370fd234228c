package org.liuzhun.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.draft.Draft;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.history.Remembering;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.FieldModel;
import org.liuzhun.ui.parts.FormFields;
import org.liuzhun.ui.parts.References;
import org.liuzhun.ui.parts.RowForm;
import org.testfx.api.FxToolkit;

/// Typing that is broken off: the draft half a second after the last key, and after the crash.
@Timeout(120)
class DraftingTest {

  private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

  @TempDir
  Path home;

  private final ManualAlarm time = new ManualAlarm(Instant.parse("2026-11-21T01:00:00Z"));
  private Background background;
  private Workbook workbook;
  private WorkbookSession session;
  private RowForm form;
  private UUID household;

  @BeforeEach
  void openAHousehold() throws Exception {
    FxToolkit.registerPrimaryStage();
    background = new Background(time);
    workbook = Workbook.create(home.resolve("book"), Credentials.demonstration(), settings());
    Row row =
        Row.empty(Catalogue.HOUSEHOLD, workbook.ids().next()).with(HOUSEHOLD.PHONE, "13900000001");
    household = row.id();
    workbook.save(Edit.begin().create(row).build());
    session = new WorkbookSession(workbook, background, time, "周明");
    form = form(session);
  }

  @AfterEach
  void close() {
    WorkbookOnDisk.close(session);
  }

  private WorkbookSettings settings() {
    return WorkbookSettings.of("周明", time);
  }

  private RowForm form(WorkbookSession open) throws Exception {
    Desk desk = new Desk(
        References.NONE, open::save, _ -> Map.of(), open.unfinished(), Remembering.NOTHING);
    RowForm made = new RowForm(Catalogue.HOUSEHOLD, FormFields.of(Catalogue.HOUSEHOLD), desk);
    onScreen(() -> made.show(open.village().dossiers().iterator().next().household()));
    return made;
  }

  private FieldModel<?> address() {
    return form.model(HOUSEHOLD.ADDRESS);
  }

  private void type(String text) throws Exception {
    onScreen(() -> address().text().set(text));
  }

  private static void onScreen(Runnable work) throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(() -> {
      work.run();
      done.countDown();
    });
    assertTrue(done.await(60, TimeUnit.SECONDS));
  }

  private List<Draft> kept() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    background.run(Lane.STORE, () -> true, _ -> done.countDown(), _ -> done.countDown());
    assertTrue(done.await(60, TimeUnit.SECONDS));
    return workbook.drafts();
  }

  private Draft draft(String text) {
    return new Draft(household, "household.address", text);
  }

  @Test
  void textIsKeptHalfASecondAfterTheLastKeyAndNotBefore() throws Exception {
    type("上寨");
    onScreen(() -> time.pass(HALF_A_SECOND.minusMillis(1)));
    type("上寨一组");
    onScreen(() -> time.pass(HALF_A_SECOND.minusMillis(1)));
    assertEquals(List.of(), kept());
    onScreen(() -> time.pass(Duration.ofMillis(1)));
    assertEquals(List.of(draft("上寨一组")), kept());
  }

  @Test
  void itIsKeptEncryptedAndWipedOnceTheFieldIsSaved() throws Exception {
    type("上寨一组");
    onScreen(() -> time.pass(HALF_A_SECOND));
    kept();
    Path file = home.resolve("book").resolve("draft");
    assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("household"));
    onScreen(() -> form.leave(address()));
    onScreen(() -> time.pass(HALF_A_SECOND));
    assertEquals(List.of(), kept());
    assertFalse(Files.exists(file));
    assertEquals(
        "上寨一组", workbook.village().dossiers().iterator().next().household().get(HOUSEHOLD.ADDRESS));
  }

  @Test
  void afterACrashTheTextStandsInItsFieldAgain() throws Exception {
    type("上寨一组");
    onScreen(() -> time.pass(HALF_A_SECOND));
    kept();
    Path copy = home.resolve("after-the-crash");
    copy(home.resolve("book"), copy);
    try (Workbook again = Workbook.open(copy, Credentials.demonstration(), settings())) {
      WorkbookSession next = new WorkbookSession(again, background, time, "周明");
      assertEquals(List.of(draft("上寨一组")), next.unfinished().offered());
      RowForm shown = form(next);
      assertEquals("上寨一组", shown.model(HOUSEHOLD.ADDRESS).text().get());
      assertTrue(shown.model(HOUSEHOLD.ADDRESS).typing());
      assertEquals(1, next.unfinished().offered().size());
      onScreen(() -> next.unfinished().drop(draft("上寨一组")));
      assertEquals(List.of(), next.unfinished().offered());
    }
  }

  @Test
  void aDamagedDraftIsSaidAndCostsNothingElse() throws Exception {
    type("上寨一组");
    onScreen(() -> time.pass(HALF_A_SECOND));
    kept();
    Files.writeString(home.resolve("book").resolve("draft"), "x");
    assertEquals(
        "trouble.store.draft-damaged",
        assertThrows(Trouble.class, workbook::drafts).key());
  }

  private static void copy(Path from, Path to) throws Exception {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
