package org.liuzhun.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.StoredVillages;
import org.liuzhun.ui.session.Villages.Opened;
import org.liuzhun.ui.session.WorkbookOnDisk;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody before the first window, with villages that really lie on the disk.
@Timeout(120)
abstract class FirstWindow {

  @TempDir
  Path home;

  final FxRobot robot = new FxRobot();
  final CompletableFuture<Opened> entered = new CompletableFuture<>();
  final Background background = new Background();
  Stage stage;

  /// A picker whose person always chooses these files.
  record Chooses(Path toOpen, Path toSave) implements FilePicker {
    @Override
    public Optional<Path> open(Request request) {
      return Optional.of(toOpen);
    }

    @Override
    public Optional<Path> save(Request request) {
      return Optional.of(toSave);
    }

    @Override
    public Optional<Path> folder(Request request) {
      return Optional.empty();
    }
  }

  /// The folder goes only after the last backup was written and the workbook closed.
  @AfterEach
  void close() {
    robot.interact(stage::hide);
    if (entered.isDone()) {
      WorkbookOnDisk.close(entered.join().session());
    }
    background.close();
  }

  void open(String person, FilePicker picker) throws Exception {
    FxToolkit.registerPrimaryStage();
    StoredVillages villages =
        new StoredVillages(home.resolve("demo"), background, MemorySession.CLOCK);
    WelcomeModel model = new WelcomeModel(
        villages,
        background,
        home.resolve("villages"),
        person,
        List.of(),
        entered::complete,
        _ -> {});
    FxToolkit.setupFixture(() -> {
      stage = new Stage();
      stage.setScene(new Scene(new WelcomeView(model, picker).node(), 1366, 768));
      stage.show();
    });
  }

  <T> T node(String id, Class<T> type) {
    return type.cast(Objects.requireNonNull(stage.getScene().lookup(id), id));
  }

  TextInputControl field(String id) {
    return node(id, TextInputControl.class);
  }

  void type(String id, String text) {
    robot.interact(() -> field(id).setText(text));
  }

  void fire(String id) {
    robot.interact(node(id, Button.class)::fire);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void until(String id) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> stage.getScene().lookup(id) != null);
  }
}
