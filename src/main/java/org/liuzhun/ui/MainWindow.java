package org.liuzhun.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.liuzhun.hub.TownshipDesk;
import org.liuzhun.hub.VillageLine;
import org.liuzhun.system.ProblemReport;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.StageFilePicker;
import org.liuzhun.ui.desk.DeskScreen;
import org.liuzhun.ui.desk.VisitBand;
import org.liuzhun.ui.lock.IdleLock;
import org.liuzhun.ui.lock.LockScreen;
import org.liuzhun.ui.lock.StillMoment;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Job;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Persons;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.session.Villages;
import org.liuzhun.ui.session.Villages.Opened;
import org.liuzhun.ui.session.WorkbookSession;
import org.liuzhun.ui.settings.Preferences;
import org.liuzhun.ui.settings.PreferencesFile;
import org.liuzhun.ui.shell.Helped;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Shell;
import org.liuzhun.ui.welcome.WelcomeModel;
import org.liuzhun.ui.welcome.WelcomeView;

/// The one window: the first window until a village is open, then the frame with its rooms.
final class MainWindow {

  private static final double LEAST_WIDTH = 910;
  private static final double LEAST_HEIGHT = 512;

  private final Stage stage;
  private final PreferencesFile kept;
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
  private @Nullable StillMoment tidying;
  private @Nullable WelcomeModel welcome;
  private @Nullable WelcomeView first;
  private @Nullable ToOpen waiting;
  private @Nullable DeskScreen desk;
  /// What the lock hides; null while the screen is not locked.
  private @Nullable Parent behind;
  /// What came while the screen was locked.
  private @Nullable Path held;

  MainWindow(
      Stage stage,
      PreferencesFile kept,
      Background background,
      Villages villages,
      Path home,
      Runnable closed) {
    this.stage = stage;
    this.kept = kept;
    this.background = background;
    this.villages = villages;
    this.home = home;
    this.closed = closed;
    preferences = kept.read();
    background.afterJobs(this::tidyLater);
  }

  /// Opens the window; with a workbook, asks for its passphrase at once; with another file, does
  /// what is to be done with it.
  void open(@Nullable Path file) {
    Thread.currentThread().setUncaughtExceptionHandler(new Bugs(this::say));
    preferences.look().dress(scene);
    welcome(file);
    WindowSize size = WindowSize.on(Screen.getPrimary().getVisualBounds());
    stage.setWidth(size.width());
    stage.setHeight(size.height());
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setTitle(Texts.of("ui.program"));
    stage.setScene(scene);
    stage.setOnHidden(_ -> close());
    stage.setOnCloseRequest(close -> {
      if (!mayLeave()) {
        close.consume();
      }
    });
    if (kept.wasDamaged()) {
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
    if (behind != null) {
      held = toOpen;
    } else if (shell == null && desk != null) {
      desk.open(toOpen);
    } else if (shell == null) {
      if (mayLeave()) {
        welcome(toOpen);
      }
    } else {
      ToOpen.of(toOpen).into(shell);
    }
  }

  /// Whether the first window may go: a reader's proposals that are in no file are said once.
  private boolean mayLeave() {
    return shell != null || desk != null || first == null || first.mayLeave();
  }

  /// Says a sentence where it is seen: at the bottom, or in the first window.
  void say(String words) {
    if (shell != null) {
      shell.trouble(words);
    } else if (desk != null) {
      desk.say(words);
    } else if (welcome != null) {
      welcome.say(words);
    }
  }

  private void welcome(@Nullable Path file) {
    waiting = file == null ? null : ToOpen.of(file);
    Preferences offered = waiting != null && waiting.kind() == ToOpen.Kind.WORKBOOK
        ? preferences.opened(waiting.file(), preferences.person())
        : preferences;
    WelcomeModel model = new WelcomeModel(
        villages,
        background,
        home,
        preferences.person(),
        offered.recent(),
        this::enter,
        this::enter);
    welcome = model;
    WelcomeView view = new WelcomeView(model, new StageFilePicker(stage));
    first = view;
    show(new Helped(view.node(), "welcome"));
    if (waiting != null) {
      waiting.into(view);
    }
  }

  private void enter(Opened opened) {
    session = opened.session();
    if (opened.remembered()) {
      remember(preferences.opened(opened.folder(), opened.session().person()));
    }
    furnish(opened.session());
    opened
        .session()
        .persons()
        .filter(Persons::locks)
        .ifPresent(persons ->
            watch(persons::unlock, opened.session().person(), opened.session().clock()));
    if (waiting != null && waiting.kind() == ToOpen.Kind.PACKAGE && shell != null) {
      waiting.into(shell);
      waiting = null;
    }
  }

  /// A township's desk: from here one looks into its villages and comes back.
  private void enter(TownshipDesk township) {
    remember(preferences.opened(township.folder().folder(), township.person()));
    DeskScreen screen = new DeskScreen(
        township,
        background,
        new StageFilePicker(stage),
        (workbook, line) -> visit(
            WorkbookSession.atDesk(workbook, background, township.clock(), township.person()),
            line));
    desk = screen;
    if (township.folder().locks()) {
      watch(new DeskGate(township, background), township.person(), township.clock());
    }
    show(helped(screen));
    screen.enter();
    if (waiting != null && waiting.kind() == ToOpen.Kind.PACKAGE) {
      screen.open(waiting.file());
      waiting = null;
    }
  }

  private void visit(WorkbookSession village, VillageLine line) {
    session = village;
    Shell rooms = new Shell(
        village, Rooms.visited(village, new StageFilePicker(stage)), new StageFilePicker(stage));
    shell = rooms;
    VisitBand band =
        new VisitBand(Texts.of("ui.desk.visiting", line.name()), () -> leave(line.space()));
    VBox.setVgrow(rooms.node(), Priority.ALWAYS);
    show(new VBox(band, rooms.node()));
  }

  private void leave(UUID space) {
    if (shell != null) {
      shell.close();
      shell = null;
    }
    if (session != null) {
      session.close();
      session = null;
    }
    if (desk != null) {
      show(helped(desk));
      desk.back(space);
    }
  }

  private Helped helped(DeskScreen screen) {
    List<String> further = idle == null ? List.of() : List.of("lock");
    return new Helped(screen.node(), "desk", further);
  }

  /// Makes another workbook of a backup; the present one is closed only when that is open.
  private Job restore(Path backup, char[] words, Consumer<Trouble> failed) {
    String person = session == null ? preferences.person() : session.person();
    Job job = background.job(
        Lane.JOBS,
        doing -> villages.restore(backup, home, person, words, doing),
        this::changeTo,
        failed);
    job.report(-1, Texts.of("keep.restore.doing"));
    return job;
  }

  private void changeTo(Opened restored) {
    Session before = session;
    if (idle != null) {
      idle.close();
      idle = null;
    }
    scene.getAccelerators().clear();
    enter(restored);
    if (before != null) {
      before.close();
    }
    if (shell != null) {
      shell.say(Texts.of("keep.restore.opened", restored.folder()));
    }
  }

  /// From now on the screen can be locked, and locks itself when nobody is there.
  private void watch(LockScreen.Gate gate, String person, Clock clock) {
    Runnable lock = () -> lock(gate, person);
    scene
        .getAccelerators()
        .put(new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN), lock);
    idle = new IdleLock(scene, background.alarm(), clock, () -> preferences.idle(), lock);
  }

  /// What was typed is taken first, because its fields leave the window.
  private void lock(LockScreen.Gate gate, String person) {
    if (behind == null) {
      behind = (Parent) root.getChildren().getFirst();
      root.getChildren().setAll(new LockScreen(gate, person, this::unlock).node());
    }
  }

  private void unlock() {
    Parent content = Objects.requireNonNull(behind);
    behind = null;
    show(content);
    Path file = held;
    held = null;
    if (file != null) {
      bring(file);
    }
  }

  private Shell furnish(Session open) {
    if (shell != null) {
      shell.close();
    }
    open.showWhole(preferences.whole());
    shell = new Shell(
        open,
        Rooms.of(
            open,
            new StageFilePicker(stage),
            preferences,
            this::changed,
            this::restore,
            target -> ProblemReport.write(target, kept.folder(), open.clock())),
        new StageFilePicker(stage));
    show(shell.node());
    return shell;
  }

  /// Long work, as opening a village or a backup, leaves memory behind that an old laptop wants
  /// back.
  private void tidyLater() {
    if (tidying != null) {
      tidying.close();
    }
    tidying = new StillMoment(scene, background.alarm(), System::gc);
  }

  private void changed(Preferences chosen) {
    boolean sameWords =
        chosen.language().equals(preferences.language()) && chosen.whole() == preferences.whole();
    remember(chosen);
    chosen.look().dress(scene);
    if (!sameWords && session != null) {
      speak(chosen.language());
      furnish(session).go(RoomName.SETTINGS);
    }
  }

  /// The frame of the window and the toolkit's own words are in the language, too.
  private void speak(Locale language) {
    Texts.use(language);
    Locale.setDefault(Texts.language());
    stage.setTitle(Texts.of("ui.program"));
  }

  private void remember(Preferences now) {
    preferences = now;
    try {
      kept.write(now);
    } catch (Trouble trouble) {
      say(trouble.getMessage());
    }
  }

  /// While the screen is locked, what is to be shown waits behind the lock.
  private void show(Parent content) {
    if (behind == null) {
      root.getChildren().setAll(content);
    } else {
      behind = content;
    }
  }

  private void close() {
    if (idle != null) {
      idle.close();
    }
    if (tidying != null) {
      tidying.close();
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
