package org.liuzhun.ui;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.StoredVillages;
import org.liuzhun.ui.settings.PreferencesFile;
import org.liuzhun.ui.theme.Look;

/// Starts the window.
public final class LiuzhunApp {

  private LiuzhunApp() {}

  /// Opens the window and returns when it was closed.
  public static void launch(Start start) {
    PreferencesFile preferences = new PreferencesFile(start.dataFolder(), Locale.getDefault());
    Texts.use(preferences.read().language());
    Locale.setDefault(Texts.language());
    CountDownLatch closed = new CountDownLatch(1);
    Platform.startup(() -> open(start, preferences, closed));
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Platform.exit();
  }

  private static void open(Start start, PreferencesFile preferences, CountDownLatch closed) {
    Look.loadFonts();
    Background background = new Background();
    StoredVillages villages =
        new StoredVillages(start.dataFolder().resolve("demonstration"), background, start.clock());
    new MainWindow(
            new Stage(),
            preferences,
            background,
            villages,
            start.dataFolder().resolve("villages"),
            closed::countDown)
        .open(start.workbook());
  }
}
