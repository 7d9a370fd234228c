package org.liuzhun.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.Row;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.session.Colleague;
import org.liuzhun.ui.session.WorkbookOnDisk;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Two windows of two laptops side by side, in either language, light and dark: both write into
/// one field of one household, hand packages to each other over one stick, decide with a key, and
/// show the same in the end.
@ExtendWith(ApplicationExtension.class)
@Timeout(300)
@Tag("xvfb")
class TwoWindowsTest {

  @TempDir
  static Path folder;

  private final FxRobot robot = new FxRobot();
  private Path stick;
  private WorkbookOnDisk ours;
  private WorkbookOnDisk theirs;
  private Window left;
  private Window right;

  /// A laptop's window.
  private record Window(Stage stage, ExchangeRoom room) {}

  @Start
  void start(Stage shown) {
    Look.loadFonts();
  }

  private void open(Locale language, Look look) throws Exception {
    Texts.use(language);
    Path place = Files.createTempDirectory(folder, "two");
    stick = Files.createDirectory(place.resolve("stick"));
    ours = WorkbookOnDisk.with(
        place, DemoVillage.of(3, 1, LocalDate.of(2026, 11, 20), 3).rows());
    theirs = WorkbookOnDisk.over(Colleague.join(ours.workbook(), place));
    left = WaitForAsyncUtils.asyncFx(() -> window(ours, look, 0)).get();
    right = WaitForAsyncUtils.asyncFx(() -> window(theirs, look, 690)).get();
  }

  private Window window(WorkbookOnDisk disk, Look look, double x) {
    ExchangeRoom room = new ExchangeRoom(disk.session(), new Stick());
    Stage stage = new Stage();
    Scene scene = new Scene(new StackPane(room.node()), 670, 720);
    look.dress(scene);
    stage.setScene(scene);
    stage.setX(x);
    stage.setY(0);
    stage.show();
    return new Window(stage, room);
  }

  @AfterEach
  void close() {
    robot.interact(() -> {
      for (Window window : List.of(left, right)) {
        window.room().close();
        window.stage().hide();
      }
    });
    ours.close();
    theirs.close();
  }

  private final class Stick implements FilePicker {
    @Override
    public Optional<Path> open(Request request) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(Request request) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> folder(Request request) {
      return Optional.of(stick);
    }
  }

  private static void until(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, holds);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Button button(Window window, String id) {
    return (Button) window.stage().getScene().lookup(id);
  }

  private void press(Window window, String id) throws Exception {
    until(() -> !button(window, id).isDisabled());
    robot.interact(() -> {
      window.stage().requestFocus();
      button(window, id).requestFocus();
    });
    robot.push(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void write(WorkbookOnDisk disk, String phone) throws Exception {
    Row household = disk.workbook().village().dossiers().iterator().next().household();
    robot.interact(() ->
        disk.session().save(Edit.begin().set(household, HOUSEHOLD.PHONE, phone).build()));
    disk.settle();
  }

  private long packages() throws Exception {
    try (var files = Files.list(stick)) {
      return files.count();
    }
  }

  @Test
  void bothWriteExchangeBothWaysDecideByKeyAndShowTheSame() throws Exception {
    open(Locale.CHINESE, Look.USUAL);
    untilBothShowTheSame();
  }

  @Test
  void soTheyDoInEnglishAndInTheDark() throws Exception {
    open(Locale.ENGLISH, new Look(true, 100));
    untilBothShowTheSame();
  }

  private void untilBothShowTheSame() throws Exception {
    write(ours, "13800000001");
    write(theirs, "13800000002");
    press(right, "#choose-folder");
    press(right, "#send-to-folder");
    until(() -> packages() == 1);
    press(left, "#choose-folder");
    press(left, "#take-packages");
    until(() -> left.stage().getScene().lookup(".conflict-line") != null);
    Node line = left.stage().getScene().lookup(".conflict-line");
    robot.interact(() -> {
      left.stage().requestFocus();
      line.requestFocus();
    });
    robot.push(KeyCode.DIGIT2);
    until(() -> left.stage().getScene().lookup(".conflict-line") == null);
    press(left, "#send-to-folder");
    until(() -> packages() == 2);
    press(right, "#take-packages");
    until(() -> ours.workbook().digest().equals(theirs.workbook().digest()));
    theirs.settle();
    assertEquals(0, theirs.workbook().status().conflicts());
    assertEquals(
        "13800000002",
        theirs.workbook().village().dossiers().iterator().next().household().get(HOUSEHOLD.PHONE));
  }
}
