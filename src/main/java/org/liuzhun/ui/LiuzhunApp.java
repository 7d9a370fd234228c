package org.liuzhun.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.StoredVillages;
import org.liuzhun.ui.settings.PreferencesFile;
import org.liuzhun.ui.starting.Display;
import org.liuzhun.ui.starting.FirstPicture;
import org.liuzhun.ui.starting.Liuzhun;
import org.liuzhun.ui.starting.OneProgram;
import org.liuzhun.ui.starting.Rehearsal;
import org.liuzhun.ui.theme.Look;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts the window.
public final class LiuzhunApp {

  private static final Logger LOG = LoggerFactory.getLogger(LiuzhunApp.class);

  private final CompletableFuture<MainWindow> window = new CompletableFuture<>();

  private LiuzhunApp() {}

  /// Opens the window and returns when it was closed; hands over to the window that is there when
  /// the program runs already.
  ///
  /// @throws Trouble `trouble.ui.no-window` when no window can open
  public static void launch(Start start) throws Trouble {
    LiuzhunApp app = new LiuzhunApp();
    try {
      Optional<OneProgram> program =
          OneProgram.begin(start.dataFolder(), start.toOpen(), app::later);
      if (program.isPresent()) {
        try (OneProgram _ = program.get()) {
          app.run(start);
        }
      }
    } catch (IOException e) {
      LOG.warn("later starts open windows of their own: {}", e.getClass().getSimpleName());
      app.run(start);
    }
  }

  private void run(Start start) throws Trouble {
    PreferencesFile preferences = new PreferencesFile(start.dataFolder(), Locale.getDefault());
    Texts.use(preferences.read().language());
    Locale.setDefault(Texts.language());
    Display display = new Display(start.dataFolder());
    boolean safelyByItself = display.choose(start.safely());
    Liuzhun.run(() -> open(start, preferences, display, safelyByItself));
  }

  private void open(
      Start start, PreferencesFile preferences, Display display, boolean safelyByItself) {
    Look.loadFonts();
    Background background = new Background();
    StoredVillages villages =
        new StoredVillages(start.dataFolder().resolve("demonstration"), background, start.clock());
    Path home = start.dataFolder().resolve("villages");
    Stage stage = new Stage();
    stage.getIcons().add(icon());
    MainWindow shown =
        new MainWindow(stage, preferences, background, villages, home, Platform::exit);
    shown.open(start.toOpen());
    if (safelyByItself) {
      shown.say(Texts.of("ui.safe-display"));
    }
    new FirstPicture(display::works).start();
    villages.warmUp();
    window.complete(shown);
    Start.Practice practice = start.practice();
    if (practice != null) {
      new Rehearsal(stage, practice.length(), practice.passphrase(), practice.finished()).start();
    }
  }

  private void later(Path toOpen) {
    MainWindow shown = window.join();
    Platform.runLater(() -> shown.bring(toOpen));
  }

  private static Image icon() {
    return new Image(Objects.requireNonNull(LiuzhunApp.class.getResourceAsStream("icon.png")));
  }
}
