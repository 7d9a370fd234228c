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
import javafx.scene.control.Label;
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
class ReportsPageTest {

  @TempDir
  static Path folder;

  private final MemorySession session = new MemorySession(
      VillageFile.of(DemoVillage.of(5, 1, LocalDate.of(2026, 11, 20)).rows()));

  @Start
  void start(Stage stage) {
    Look.loadFonts();
    ReportsPage page = new ReportsPage(session, new Outlet(session, new Chosen()), _ -> {});
    page.show();
    Scene scene = new Scene(new StackPane(page.node()), 980, 600);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void aReportThatIsStoppedLeavesNoFile(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> !robot.lookup("#report-figures").queryTableView().getItems().isEmpty());
    Button excel = robot.lookup("#report-excel").queryButton();
    try (HeldLane _ = new HeldLane(session.background(), Lane.JOBS)) {
      robot.interact(excel::fire);
      assertTrue(excel.isDisabled(), "one at a time");
      robot.interact(() -> robot.lookup("#stop").queryButton().fire());
    }
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !excel.isDisabled());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(
        Texts.of("trouble.stopped"), robot.lookup("#report-said").<Label>query().getText());
    assertFalse(Files.exists(folder.resolve("report.xlsx")));
    assertEquals(List.of(), session.exports());
  }

  /// Chooses one file.
  private static final class Chosen implements FilePicker {

    @Override
    public Optional<Path> open(Request request) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(Request request) {
      return Optional.of(folder.resolve("report.xlsx"));
    }

    @Override
    public Optional<Path> folder(Request request) {
      return Optional.empty();
    }
  }
}
