package org.liuzhun.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.db.Tables;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Worked;
import org.liuzhun.ui.settings.Preferences;
import org.liuzhun.ui.settings.PreferencesFile;
import org.liuzhun.ui.theme.Look;

/// Pictures of the past in the window, to be looked at: folder, language, `dark`.
public final class TimePictures {

  private static final int FRAMES = 150;

  private final Camera camera;
  private final Stage stage;

  private TimePictures(Camera camera) {
    this.camera = camera;
    stage = camera.stage();
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Locale language = Locale.of(arguments[1]);
    boolean dark = List.of(arguments).contains("dark");
    Texts.use(language);
    Locale.setDefault(language);
    Platform.startup(Look::loadFonts);
    Path home = Files.createTempDirectory("time");
    PreferencesFile file = new PreferencesFile(home, language);
    file.write(new Preferences("周明", Texts.language(), new Look(dark, 100), List.of()));
    Background background = new Background();
    var session = new Worked(home.resolve("book"), 12).open(background);
    TimePictures pictures = Camera.call(() -> {
      Stage stage = new Stage();
      new MainWindow(
              stage, file, background, new OneVillage(home, session, background), home, () -> {})
          .open(null);
      stage.setWidth(1366);
      stage.setHeight(768);
      return new TimePictures(
          new Camera(stage, folder, "-" + arguments[1] + (dark ? "-dark" : "")));
    });
    pictures.camera.fire("#demonstration");
    Camera.rest(FRAMES);
    pictures.walk();
    Platform.exit();
  }

  private void walk() throws Exception {
    camera.fire("#room-1");
    Camera.rest(FRAMES);
    var pane = (TabPane) Camera.call(() -> stage.getScene().lookup(".sections"));
    Camera.call(() -> {
      pane.getSelectionModel().select(0);
      return "";
    });
    var room = Camera.call(() -> stage.getScene().lookup(".households"));
    Camera.press(room, KeyCode.ENTER, false);
    Camera.rest(FRAMES);
    var field = Catalogue.HOUSEHOLD.field(Tables.HOUSEHOLD.PHONE);
    Camera.call(() -> {
      stage.getScene().getRoot().lookupAll(".text-field").stream()
          .filter(node -> field.label(Texts.language()).equals(node.getAccessibleText()))
          .findFirst()
          .orElseThrow()
          .requestFocus();
      return "";
    });
    Camera.press(Camera.call(() -> stage.getScene().getFocusOwner()), KeyCode.H, true);
    camera.picture("field-history");
    Camera.call(() -> {
      pane.getSelectionModel().select(pane.getTabs().size() - 2);
      return "";
    });
    camera.picture("household-history");
    camera.fire("#erase");
    camera.picture("erase");
    camera.fire("#look-then");
    Camera.rest(FRAMES);
    camera.picture("file-then");
    camera.fire("#leave-past");
    camera.fire("#room-12");
    camera.picture("changes");
    var tabs = (TabPane) Camera.call(() -> stage.getScene().lookup(".sections"));
    for (int tab = 1; tab < 4; tab++) {
      int at = tab;
      Camera.call(() -> {
        tabs.getSelectionModel().select(at);
        return "";
      });
      if (at == 2) {
        camera.fire("#open-past");
      } else if (at == 3) {
        camera.fire("#fix");
      }
      Camera.rest(FRAMES);
      camera.picture("changes-" + at);
    }
  }
}
