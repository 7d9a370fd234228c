package org.liuzhun.ui;

import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.StageFilePicker;
import org.liuzhun.ui.lock.IdleLock;
import org.liuzhun.ui.lock.LockScreen;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Persons;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.session.Villages;
import org.liuzhun.ui.session.Villages.Opened;
import org.liuzhun.ui.settings.Preferences;
import org.liuzhun.ui.settings.PreferencesFile;
import org.liuzhun.ui.shell.Shell;
import org.liuzhun.ui.welcome.WelcomeModel;
import org.liuzhun.ui.welcome.WelcomeView;

/// The one window: the first window until a village is open, then the frame with its rooms.
final class MainWindow {

  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;
  private static final double LEAST_WIDTH = 910;
  private static final double LEAST_HEIGHT = 512;

  private final Stage stage;
  private final PreferencesFile file;
  private final Background background;
  private final Villages villages;
  private final Path home;
  private final Runnable closed;
  private final StackPane root = new StackPane();
  private final Scene scene = new Scene(root, LEAST_WIDTH, LEAST_HEIGHT);
  private Preferences preferences;
  private @Nullable Session session;
  private @Nullable Shell shell;
  private @Nullable IdleLock idle;
  private @Nullable WelcomeModel welcome;

  MainWindow(
      Stage stage,
      PreferencesFile file,
      Background background,
      Villages villages,
      Path home,
      Runnable closed) {
    this.stage = stage;
    this.file = file;
    this.background = background;
    this.villages = villages;
    this.home = home;
    this.closed = closed;
    preferences = file.read();
  }

  /// Opens the window; with a workbook, asks for its passphrase at once.
  void open(@Nullable Path workbook) {
    Thread.currentThread().setUncaughtExceptionHandler(new Bugs(this::say));
    preferences.look().dress(scene);
    welcome(workbook);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(WIDTH, screen.getWidth()));
    stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setTitle(Texts.of("ui.program"));
    stage.setScene(scene);
    stage.setOnHidden(_ -> close());
    if (file.wasDamaged()) {
      say(Texts.of("keep.preferences.damaged"));
    }
    stage.show();
  }

  /// Comes to the front with what a later start of the program was to open; an empty path opens
  /// nothing.
  void bring(Path toOpen) {
    stage.setIconified(false);
    stage.toFront();
    if (toOpen.toString().isEmpty()) {
      return;
    }
    if (session == null) {
      welcome(toOpen);
    } else {
      say(Texts.of("ui.already-open", toOpen));
    }
  }

  /// Says a sentence where it is seen: at the bottom, or in the first window.
  void say(String words) {
    if (shell != null) {
      shell.trouble(words);
    } else if (welcome != null) {
      welcome.say(words);
    }
  }

  private void welcome(@Nullable Path workbook) {
    Preferences offered =
        workbook == null ? preferences : preferences.opened(workbook, preferences.person());
    WelcomeModel model = new WelcomeModel(
        villages, background, home, preferences.person(), offered.recent(), this::enter);
    welcome = model;
    show(new WelcomeView(model, new StageFilePicker(stage)).node());
  }

  private void enter(Opened opened) {
    session = opened.session();
    if (opened.remembered()) {
      remember(preferences.opened(opened.folder(), opened.session().person()));
    }
    furnish(opened.session());
    opened.session().persons().filter(Persons::locks).ifPresent(this::watch);
  }

  /// From now on the screen can be locked, and locks itself when nobody is there.
  private void watch(Persons persons) {
    Runnable lock = () -> lock(persons);
    scene
        .getAccelerators()
        .put(new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN), lock);
    if (session != null) {
      idle = new IdleLock(scene, background.alarm(), session.clock(), lock);
    }
  }

  /// What was typed is taken first, because its fields leave the window.
  private void lock(Persons persons) {
    Shell open = shell;
    Session village = session;
    if (open != null && village != null && root.getChildren().contains(open.node())) {
      show(new LockScreen(persons, village.person(), () -> show(open.node())).node());
    }
  }

  private void furnish(Session open) {
    if (shell != null) {
      shell.close();
    }
    shell = new Shell(open, Rooms.of(open, new StageFilePicker(stage), preferences, this::changed));
    show(shell.node());
  }

  private void changed(Preferences chosen) {
    boolean sameLanguage = chosen.language().equals(preferences.language());
    remember(chosen);
    chosen.look().dress(scene);
    if (!sameLanguage && session != null) {
      Texts.use(chosen.language());
      furnish(session);
    }
  }

  private void remember(Preferences now) {
    preferences = now;
    try {
      file.write(now);
    } catch (Trouble trouble) {
      say(trouble.getMessage());
    }
  }

  private void show(Parent content) {
    root.getChildren().setAll(content);
  }

  private void close() {
    if (idle != null) {
      idle.close();
    }
    if (shell != null) {
      shell.close();
    }
    if (session != null) {
      session.close();
    }
    background.close();
    closed.run();
  }
}
