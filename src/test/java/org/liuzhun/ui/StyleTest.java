package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.settings.Preferences;
import org.liuzhun.ui.settings.PreferencesFile;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Style sheets resolve: no view brings a warning, light or dark.
@Timeout(300)
class StyleTest {

  @TempDir
  Path home;

  private final FxRobot robot = new FxRobot();
  private final List<String> warnings = Collections.synchronizedList(new ArrayList<>());
  private final Logger logger = Logger.getLogger("javafx.css");
  private final Handler collector = new Handler() {
    @Override
    public void publish(LogRecord record) {
      warnings.add(record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  };
  private Stage stage;

  @BeforeEach
  void collect() throws Exception {
    FxToolkit.registerPrimaryStage();
    Texts.use(Texts.CHINESE);
    logger.addHandler(collector);
  }

  @AfterEach
  void stop() throws Exception {
    logger.removeHandler(collector);
    FxToolkit.setupFixture(stage::close);
  }

  @ParameterizedTest
  @EnumSource
  void noViewBringsAWarning(Look.Ground ground) throws Exception {
    PreferencesFile preferences = new PreferencesFile(home, Locale.SIMPLIFIED_CHINESE);
    preferences.write(Preferences.usual(Texts.CHINESE).with(new Look(ground, 125)));
    FxToolkit.setupFixture(() -> {
      Look.loadFonts();
      stage = new Stage();
      stage.setX(0);
      stage.setY(0);
      new MainWindow(stage, preferences, new Background(), new MemoryVillages(home), home, () -> {})
          .open(null);
    });
    fire("#new");
    fire("#open");
    fire("#demonstration");
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(() -> stage.getScene().lookup("#room-0") != null)
            .get());
    for (int room = 0; stage.getScene().lookup("#room-" + room) != null; room++) {
      fire("#room-" + room);
      WaitForAsyncUtils.waitForFxEvents();
    }
    assertEquals(List.of(), warnings);
  }

  private void fire(String id) {
    robot.interact(() -> ((ButtonBase) stage.getScene().lookup(id)).fire());
  }
}
