package org.liuzhun.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.system.ProblemReport;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.MemorySession;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The button that reports a problem writes the file that was chosen, and says what came of it.
@Timeout(60)
class ProblemPanelTest {

  @TempDir
  Path folder;

  private final FxRobot robot = new FxRobot();

  @BeforeEach
  void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void theReportIsWrittenToTheChosenFile() throws Exception {
    Path target = folder.resolve("report.zip");
    String said = press(
        target, file -> ProblemReport.write(file, folder.resolve("data"), MemorySession.CLOCK));
    assertTrue(said.contains(target.toString()), said);
    assertTrue(Files.size(target) > 0);
  }

  @Test
  void troubleIsSaidInItsPlace() throws Exception {
    Trouble full = new Trouble("trouble.system.report", "x", "NoSpace");
    String said = press(folder.resolve("report.zip"), _ -> {
      throw full;
    });
    assertEquals(full.getMessage(), said);
  }

  private String press(Path target, Reporting reporting) throws Exception {
    try (Background background = new Background()) {
      ProblemPanel panel = new ProblemPanel(background, new Saving(target), reporting);
      robot.interact(() -> ((Button) panel.lookup("#report-problem")).fire());
      Label said = (Label) panel.lookup("#report-said");
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !said.getText().isEmpty());
      return said.getText();
    }
  }

  /// Somebody chooses this file.
  private record Saving(Path file) implements FilePicker {

    @Override
    public Optional<Path> open(Request request) {
      return Optional.empty();
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
}
