package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Villages;
import org.liuzhun.ui.settings.PreferencesFile;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The program's window in a test, closed with everything in it before its folders go.
final class OpenedWindow {

  private static final int PATIENCE_SECONDS = 60;

  private final FxRobot robot = new FxRobot();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Background background;
  private Stage stage;
  private MainWindow window;

  /// Opens it with a file, or with none.
  OpenedWindow(Path home, Background background, Villages villages, @Nullable Path file)
      throws Exception {
    this(home, background, villages, file, Texts.CHINESE);
  }

  /// Opens it in a language.
  OpenedWindow(
      Path home, Background background, Villages villages, @Nullable Path file, Locale language)
      throws Exception {
    this.background = background;
    FxToolkit.registerPrimaryStage();
    Texts.use(language);
    Locale.setDefault(language);
    PreferencesFile preferences = new PreferencesFile(home, language);
    FxToolkit.setupFixture(() -> {
      Look.loadFonts();
      stage = new Stage();
      stage.setX(0);
      stage.setY(0);
      Path below = home.resolve("villages");
      window = new MainWindow(stage, preferences, background, villages, below, closed::countDown);
      window.open(file);
    });
  }

  /// Makes the window so large, and its letters.
  void resize(double width, double height, Look look) {
    robot.interact(() -> {
      stage.setWidth(width);
      stage.setHeight(height);
      look.dress(stage.getScene());
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  Parent root() {
    return stage.getScene().getRoot();
  }

  /// What a later start of the program hands over.
  void bring(Path file) {
    robot.interact(() -> window.bring(file));
  }

  @Nullable
  Node node(String id) {
    return stage.getScene().lookup(id);
  }

  boolean shows(String id) {
    Node node = node(id);
    return node != null && node.isVisible();
  }

  String text(String id) {
    return switch (node(id)) {
      case Labeled labeled -> labeled.getText();
      case TextInputControl typed -> typed.getText();
      case null, default -> throw new AssertionError("no text " + id);
    };
  }

  @Nullable
  String focused() {
    Node owner = stage.getScene().getFocusOwner();
    return owner == null ? null : owner.getId();
  }

  FxRobot robot() {
    return robot;
  }

  void fire(String id) {
    robot.interact(() -> ((ButtonBase) node(id)).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  void type(String id, String text) {
    robot.interact(() -> ((TextInputControl) node(id)).setText(text));
  }

  /// Enters the last room of the side bar, the settings.
  void settings() {
    int room = 0;
    while (node("#room-" + (room + 1)) != null) {
      room++;
    }
    fire("#room-" + room);
  }

  /// Waits until every lane has done what was asked of it, and what came of that as well.
  void settle() throws Exception {
    for (int round = 0; round < 2; round++) {
      CountDownLatch idle = new CountDownLatch(Lane.values().length);
      for (Lane lane : Lane.values()) {
        background.run(lane, () -> lane, _ -> idle.countDown(), _ -> idle.countDown());
      }
      assertTrue(idle.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  void await(BooleanSupplier condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  void close() throws Exception {
    Platform.runLater(stage::close);
    assertTrue(closed.await(4L * PATIENCE_SECONDS, TimeUnit.SECONDS));
  }
}
