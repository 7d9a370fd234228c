package org.liuzhun.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.settings.Preferences;
import org.liuzhun.ui.settings.PreferencesFile;
import org.liuzhun.ui.theme.Look;

/// Takes pictures of every screen in both languages, light and dark, into `target/screens`. Needs a
/// real display. Arguments: width, height, letters in percent.
public final class Screens {

  private static final Path FOLDER = Path.of("target/screens");

  private final Camera camera;
  private final double width;
  private final double height;

  private Screens(Camera camera, double width, double height) {
    this.camera = camera;
    this.width = width;
    this.height = height;
  }

  public static void main(String[] arguments) throws Exception {
    double width = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 1366;
    double height = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 768;
    int letters = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100;
    Files.createDirectories(FOLDER);
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(() -> {
      Platform.setImplicitExit(false);
      Look.loadFonts();
      started.countDown();
    });
    started.await();
    for (Locale language : new Locale[] {Texts.CHINESE, Texts.ENGLISH}) {
      for (boolean dark : new boolean[] {false, true}) {
        tour(language, new Look(dark, letters), width, height);
      }
    }
    Platform.exit();
  }

  private static void tour(Locale language, Look look, double width, double height)
      throws Exception {
    Path home = Files.createTempDirectory("screens");
    PreferencesFile file = new PreferencesFile(home, language);
    file.write(new Preferences("周明", language, look, java.util.List.of()));
    Texts.use(language);
    Locale.setDefault(language);
    String suffix = "-" + language.getLanguage() + (look.dark() ? "-dark" : "")
        + (width < 1300 ? "-small" : "") + (look.percent() > 100 ? "-" + look.percent() : "");
    Screens screens = Camera.call(() -> {
      Stage stage = new Stage();
      Background background = new Background();
      new MainWindow(stage, file, background, new MemoryVillages(home), home, () -> {}).open(null);
      return new Screens(new Camera(stage, FOLDER, suffix), width, height);
    });
    screens.walk();
    Camera.act(screens.camera.stage()::hide);
  }

  private void walk() throws Exception {
    Stage stage = camera.stage();
    Camera.act(() -> {
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(width);
      stage.setHeight(height);
    });
    camera.picture("1-welcome");
    camera.fire("#new");
    camera.picture("2-new-village");
    camera.fire("#demonstration");
    camera.await("#room-0");
    for (int room = 0; room < 14; room++) {
      if (camera.node("#room-" + room) == null) {
        break;
      }
      camera.fire("#room-" + room);
      camera.picture("3-room-" + room);
    }
  }
}
