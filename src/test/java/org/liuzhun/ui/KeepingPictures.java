package org.liuzhun.ui;

import static org.liuzhun.registry.db.Tables.PERSON;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.store.disk.Evidence;
import org.liuzhun.store.draft.Draft;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.lock.LockScreen;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.WorkbookSession;
import org.liuzhun.ui.session.Worked;
import org.liuzhun.ui.settings.Preferences;
import org.liuzhun.ui.settings.PreferencesFile;
import org.liuzhun.ui.theme.Look;

/// Pictures of the windows of keeping, to be looked at: first window, recovery sheet, restoring,
/// damage and draft strip, settings with backups and access log, lock. Arguments: folder, language,
/// `dark`.
public final class KeepingPictures {

  private static final int FRAMES = 150;

  private final Camera camera;
  private final MainWindow window;

  private KeepingPictures(Camera camera, MainWindow window) {
    this.camera = camera;
    this.window = window;
  }

  public static void main(String[] arguments) throws Exception {
    Locale language = Locale.of(arguments[1]);
    boolean dark = List.of(arguments).contains("dark");
    Texts.use(language);
    Locale.setDefault(language);
    Platform.startup(Look::loadFonts);
    Path home = Files.createTempDirectory("keeping");
    PreferencesFile file = new PreferencesFile(home, language);
    file.write(new Preferences("周明", Texts.language(), new Look(dark, 100), List.of()));
    Background background = new Background();
    WorkbookSession session = session(home, background);
    KeepingPictures pictures = Camera.call(() -> {
      Stage stage = new Stage();
      OneVillage villages = new OneVillage(home, session, background);
      var window = new MainWindow(stage, file, background, villages, home, () -> {});
      window.open(null);
      stage.setWidth(1366);
      stage.setHeight(768);
      String suffix = "-" + arguments[1] + (dark ? "-dark" : "");
      return new KeepingPictures(new Camera(stage, Path.of(arguments[0]), suffix), window);
    });
    try {
      pictures.firstWindow();
      pictures.settings();
      Camera.act(() -> pictures
          .camera
          .stage()
          .getScene()
          .setRoot(new LockScreen(session.persons().orElseThrow()::unlock, "周明", () -> {}).node()));
      pictures.camera.picture("lock");
    } finally {
      Camera.act(session::close);
      background.close();
      Platform.exit();
    }
  }

  /// Two backups, a damaged disk, a draft that was broken off, numbers that were shown.
  private static WorkbookSession session(Path home, Background background) throws Exception {
    Worked worked = new Worked(home.resolve("book"), 12);
    worked.by("周明", 8, book -> book.backups().keep());
    worked.by("李秀兰", 1, book -> {
      var head = Worked.head(Worked.first(book));
      var number = Catalogue.PERSON.field(PERSON.ID_NUMBER);
      book.access().note(AccessKind.SHOWN, number.key() + " " + head.id());
      book.access().note(AccessKind.EXPORTED, Texts.of("print.noted", "帮扶手册", 12, "E:\\手册.pdf"));
      book.draft(List.of(new Draft(head.id(), "person.phone", "1390000")));
      book.backups().keep();
    });
    Evidence evidence = new Evidence(home.resolve("book"));
    evidence.keep(Files.write(home.resolve("0000000001-0000000007.segment"), new byte[1]));
    evidence.miss("gone 3 of this laptop");
    return worked.open(background);
  }

  private void firstWindow() throws Exception {
    camera.picture("welcome");
    Path backup = Files.createTempDirectory("stick").resolve("liuzhun-20261121.lzbackup");
    Files.write(backup, new byte[] {'P', 'K', 3, 4});
    Camera.act(() -> window.bring(backup));
    camera.picture("restore-first");
    camera.fire("#new");
    for (String id : List.of("#village-name", "#person", "#passphrase", "#again")) {
      Camera.act(
          () -> ((TextInputControl) camera.stage().getScene().lookup(id)).setText("清溪村二〇二六年"));
    }
    camera.fire("#make");
    camera.await("#recovery-code");
    camera.picture("recovery");
    camera.fire("#written-down");
    camera.fire("#go");
    camera.await("#room-0");
    camera.picture("draft");
  }

  private void settings() throws Exception {
    int last = 0;
    while (camera.node("#room-" + (last + 1)) != null) {
      last++;
    }
    camera.fire("#room-" + last);
    Camera.rest(FRAMES);
    camera.picture("settings");
    var list = (ListView<?>) camera.node("#own-backups");
    Camera.act(() -> list.getSelectionModel().select(1));
    var pane = (ScrollPane) Camera.call(() -> {
      var around = list.getParent();
      while (!(around instanceof ScrollPane)) {
        around = around.getParent();
      }
      return around;
    });
    for (double at : new double[] {0.7, 1}) {
      Camera.act(() -> pane.setVvalue(at));
      camera.picture("settings-" + at);
    }
    Camera.act(() ->
        ((TextInputControl) camera.stage().getScene().lookup("#backup-file")).setText("none"));
    camera.fire("#restore-now");
    Camera.act(() -> pane.setVvalue(0.7));
    camera.picture("restore-missing");
  }
}
