package org.liuzhun.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.StoredVillages;
import org.liuzhun.ui.session.Villages.Opened;
import org.liuzhun.ui.session.WorkbookOnDisk;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The journey of a broken laptop in the first window: a stick and the recovery sheet.
@Timeout(120)
class RestoreFormTest {

  @TempDir
  Path home;

  private final FxRobot robot = new FxRobot();
  private final CompletableFuture<Opened> entered = new CompletableFuture<>();
  private final Background background = new Background();
  private Stage stage;

  /// The folder goes only after the last backup was written and the workbook closed.
  @AfterEach
  void close() {
    robot.interact(stage::hide);
    if (entered.isDone()) {
      WorkbookOnDisk.close(entered.join().session());
    }
    background.close();
  }

  /// A picker whose person always chooses this file.
  private record Chooses(Path file) implements FilePicker {
    @Override
    public Optional<Path> open(Request request) {
      return Optional.of(file);
    }

    @Override
    public Optional<Path> save(Request request) {
      return Optional.of(file);
    }

    @Override
    public Optional<Path> folder(Request request) {
      return Optional.empty();
    }
  }

  private String backup(Path stick) throws Exception {
    try (Workbook lost = Workbook.create(
        home.resolve("lost"),
        new Credentials.Passphrase("槐树坪村二〇二六", 1000),
        WorkbookSettings.of("周明", MemorySession.CLOCK))) {
      lost.save(Edit.begin()
          .create(Row.empty(Catalogue.VILLAGE, lost.ids().next()).with(VILLAGE.NAME, "清溪村"))
          .build());
      lost.backups().write(stick);
      return lost.recoveryCode().orElseThrow();
    }
  }

  private void open(Path stick) throws Exception {
    FxToolkit.registerPrimaryStage();
    StoredVillages villages =
        new StoredVillages(home.resolve("demo"), background, MemorySession.CLOCK);
    WelcomeModel model = new WelcomeModel(
        villages,
        background,
        home.resolve("villages"),
        "周明",
        List.of(),
        entered::complete,
        _ -> {});
    FxToolkit.setupFixture(() -> {
      stage = new Stage();
      stage.setScene(new Scene(new WelcomeView(model, new Chooses(stick)).node(), 1366, 768));
      stage.show();
    });
  }

  private <T> T node(String id, Class<T> type) {
    return type.cast(assertNotNull(stage.getScene().lookup(id), id));
  }

  private static <T> T assertNotNull(T thing, String what) {
    org.junit.jupiter.api.Assertions.assertNotNull(thing, what);
    return thing;
  }

  private void fire(String id) {
    robot.interact(node(id, Button.class)::fire);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void twoClicksAndTheRecoverySheetBringTheVillageBack() throws Exception {
    Path stick = home.resolve("stick.lzbackup");
    String code = backup(stick);
    open(stick);
    fire("#restore");
    assertEquals(stick.toString(), node("#backup-file", TextInputControl.class).getText());
    assertEquals("passphrase", stage.getScene().getFocusOwner().getId());
    robot.interact(() -> node("#passphrase", TextInputControl.class)
        .setText(code.toLowerCase(java.util.Locale.ROOT)));
    fire("#restore-now");
    Opened opened = entered.get(60, TimeUnit.SECONDS);
    assertEquals(home.resolve("villages").resolve("清溪村"), opened.folder());
    assertEquals("清溪村", opened.session().village().village().get(VILLAGE.NAME));
    assertTrue(opened.remembered());
  }

  @Test
  void aFileThatIsNoBackupIsSaidInPlaceAndTheCursorIsWhereItWas() throws Exception {
    Path other = java.nio.file.Files.writeString(home.resolve("other.lzbackup"), "x");
    open(other);
    fire("#restore");
    robot.interact(() -> node("#passphrase", TextInputControl.class).requestFocus());
    fire("#restore-now");
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> !node("#trouble", javafx.scene.control.Label.class).getText().isEmpty());
    assertTrue(
        node("#trouble", javafx.scene.control.Label.class).getText().contains(other.toString()));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("passphrase", stage.getScene().getFocusOwner().getId());
  }

  @Test
  void aSecondEnterDoesNotStopWhatTheFirstBegan() throws Exception {
    CountDownLatch goOn = new CountDownLatch(1);
    for (Lane lane : Lane.values()) {
      background.run(lane, () -> waited(goOn), _ -> {}, _ -> {});
    }
    open(java.nio.file.Files.writeString(home.resolve("other.lzbackup"), "x"));
    fire("#restore");
    robot.interact(() -> node("#passphrase", TextInputControl.class).requestFocus());
    fire("#restore-now");
    assertFalse(node("#stop", Button.class).isFocused());
    goOn.countDown();
  }

  private static boolean waited(CountDownLatch goOn) {
    try {
      return goOn.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
