package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.ManualAlarm;
import org.liuzhun.ui.session.StoredVillages;
import org.liuzhun.ui.settings.PreferencesFile;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A laptop that was left alone, and the people who may come back to it.
@Timeout(300)
class LockTest {

  private static final String WORDS = "槐树坪村二〇二六";

  @TempDir
  Path home;

  private final FxRobot robot = new FxRobot();
  private final ManualAlarm time = new ManualAlarm(Instant.parse("2026-11-21T01:00:00Z"));
  private final CountDownLatch closed = new CountDownLatch(1);
  private Stage stage;

  @BeforeEach
  void makeAVillage() throws Exception {
    FxToolkit.registerPrimaryStage();
    Texts.use(Texts.CHINESE);
    PreferencesFile preferences = new PreferencesFile(home, Locale.SIMPLIFIED_CHINESE);
    Background background = new Background(time);
    StoredVillages villages = new StoredVillages(home.resolve("demo"), background, time);
    FxToolkit.setupFixture(() -> {
      Look.loadFonts();
      stage = new Stage();
      new MainWindow(
              stage, preferences, background, villages, home.resolve("villages"), closed::countDown)
          .open(null);
    });
    fire("#new");
    type("#village-name", "清溪村");
    type("#person", "周明");
    type("#passphrase", WORDS);
    type("#again", WORDS);
    fire("#make");
    await("#recovery-code");
    fire("#written-down");
    fire("#go");
    await("#room-0");
  }

  @AfterEach
  void closeTheWindow() throws Exception {
    Platform.runLater(stage::close);
    assertTrue(closed.await(240, TimeUnit.SECONDS));
  }

  @Test
  void tenIdleMinutesLockTheScreenAndThePassphraseOpensIt() throws Exception {
    pass(Duration.ofMinutes(9));
    assertNull(node("#unlock"));
    pass(Duration.ofMinutes(1));
    assertNotNull(node("#unlock"));
    assertNull(node("#room-0"));
    type("#unlock-words", "不对不对不对不对");
    fire("#unlock");
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> !((Label) node("#missing")).getText().isEmpty());
    assertNull(node("#room-0"));
    type("#unlock-words", WORDS);
    fire("#unlock");
    await("#room-0");
  }

  @Test
  void aKeyPressKeepsTheScreenOpenAndCtrlLLocksIt() throws Exception {
    pass(Duration.ofMinutes(9));
    robot.push(KeyCode.SHIFT);
    pass(Duration.ofMinutes(9));
    assertNull(node("#unlock"));
    robot.push(KeyCode.CONTROL, KeyCode.L);
    await("#unlock");
    assertEquals("unlock-words", stage.getScene().getFocusOwner().getId());
    assertEquals("周明", ((TextInputControl) node("#locked-by")).getText());
    assertEquals(List.of(), AccessibleNames.missing(stage.getScene().getRoot()));
  }

  @Test
  void onePersonMoreIsAddedInTheSettingsAndTakenAwayAgain() throws Exception {
    fire("#room-" + (roomCount() - 1));
    await("#person-add");
    fire("#person-add");
    await("#person-save");
    type("#person-name", "李秀兰");
    type("#person-words", "短");
    fire("#person-save");
    assertFalse(((Label) node("#missing")).getText().isEmpty());
    type("#person-words", "队员的口令也要长");
    type("#person-again", "队员的口令也要长");
    fire("#person-save");
    await("#person-remove-2");
    assertTrue(((Label) node("#persons-said")).getStyleClass().contains("good"));
    assertNull(node("#person-save"));
    fire("#person-remove-2");
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> node("#person-remove-2") == null);
  }

  private int roomCount() {
    int count = 0;
    while (node("#room-" + count) != null) {
      count++;
    }
    return count;
  }

  private void pass(Duration duration) {
    robot.interact(() -> time.pass(duration));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Node node(String id) {
    return stage.getScene().lookup(id);
  }

  private void await(String id) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> node(id) != null);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void type(String id, String text) {
    robot.interact(() -> ((TextInputControl) node(id)).setText(text));
  }

  private void fire(String id) {
    robot.interact(() -> ((ButtonBase) node(id)).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }
}
