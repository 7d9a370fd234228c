package org.liuzhun.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.outlet.Outlet;
import org.liuzhun.ui.session.HeldLane;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class ExportPageTest {

  @TempDir
  static Path folder;

  private final MemorySession session = new MemorySession(
      VillageFile.of(DemoVillage.of(5, 1, LocalDate.of(2026, 11, 20)).rows()));
  private HeldLane writing;
  private boolean held;
  private Path file;

  @Start
  void start(Stage stage) throws Exception {
    file = Files.createTempDirectory(folder, "out").resolve("a.xlsx");
    Look.loadFonts();
    ExportPage page = new ExportPage(session, new Outlet(session, new Chosen()));
    Scene scene = new Scene(new StackPane(page.node()), 980, 500);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void gatheringCanBeStoppedAndNothingIsAsked(FxRobot robot) throws Exception {
    try (HeldLane _ = new HeldLane(session.background(), Lane.JOBS)) {
      Button save = button(robot, "#export-save");
      robot.interact(() -> {
        save.requestFocus();
        save.fire();
      });
      assertTrue(save.isDisabled(), "one at a time");
      robot.interact(() -> button(robot, "#stop").fire());
    }
    awaitRest(robot);
    assertEquals(Texts.of("trouble.stopped"), said(robot));
    assertFalse(Files.exists(file));
    Button save = button(robot, "#export-save");
    assertEquals(save, save.getScene().getFocusOwner(), "it can be begun again at once");
  }

  @Test
  void writingCanBeStoppedAndLeavesNoFileThenItIsWrittenAfterAll(FxRobot robot) throws Exception {
    held = true;
    robot.interact(() -> button(robot, "#export-save").fire());
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> writing != null);
    robot.interact(() -> button(robot, "#stop").fire());
    writing.close();
    awaitRest(robot);
    assertEquals(Texts.of("trouble.stopped"), said(robot));
    assertFalse(Files.exists(file));
    assertEquals(List.of(), session.exports(), "nothing went out");
    held = false;
    robot.interact(() -> button(robot, "#export-save").fire());
    awaitRest(robot);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> session.exports().size() == 1);
    assertTrue(Files.size(file) > 0);
  }

  private static void awaitRest(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> robot.lookup("#stop").tryQuery().isEmpty()
            && !button(robot, "#export-save").isDisabled());
  }

  private static Button button(FxRobot robot, String id) {
    return robot.lookup(id).queryButton();
  }

  private static String said(FxRobot robot) {
    return robot.lookup("#export-said").<Labeled>query().getText();
  }

  /// Chooses one file; where it is held, the lane waits before it is written.
  private final class Chosen implements FilePicker {

    @Override
    public Optional<Path> open(Request request) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(Request request) {
      writing = held ? new HeldLane(session.background(), Lane.JOBS) : writing;
      return Optional.of(file);
    }

    @Override
    public Optional<Path> folder(Request request) {
      return Optional.empty();
    }
  }
}
