package org.liuzhun.ui;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.settings.PreferencesFile;
import org.liuzhun.ui.theme.Look;

/// Starts the window.
public final class LiuzhunApp {

  private LiuzhunApp() {}

  /// Opens the window and returns when it was closed.
  ///
  /// @throws UnsupportedOperationException when this machine has no display
  public static void launch(Start start) {
    PreferencesFile preferences = new PreferencesFile(start.dataFolder(), Locale.getDefault());
    Locale language = preferences.read().language();
    Texts.use(language);
    Locale.setDefault(Texts.language());
    CountDownLatch closed = new CountDownLatch(1);
    Platform.startup(() -> {
      Look.loadFonts();
      new MainWindow(new Stage(), start, preferences, closed::countDown).open();
    });
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Platform.exit();
  }
}
