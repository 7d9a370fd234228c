package org.liuzhun.ui;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.settings.Preferences;
import org.liuzhun.ui.settings.PreferencesFile;
import org.liuzhun.ui.theme.Look;

/// Takes pictures of every screen in both languages, light and dark, into `target/screens`. Needs a
/// real display. Arguments: width, height, letters in percent.
public final class Screens {

  private static final Path FOLDER = Path.of("target/screens");

  private final String suffix;
  private final Stage stage;
  private final double width;
  private final double height;

  private Screens(String suffix, Stage stage, double width, double height) {
    this.suffix = suffix;
    this.stage = stage;
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
    Screens screens = call(() -> {
      Stage stage = new Stage();
      Background background = new Background();
      new MainWindow(stage, file, background, new MemoryVillages(home), home, () -> {}).open(null);
      return new Screens(suffix, stage, width, height);
    });
    screens.walk();
    call(() -> {
      screens.stage.hide();
      return "";
    });
  }

  private void walk() throws Exception {
    call(() -> {
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(width);
      stage.setHeight(height);
      return "";
    });
    picture("1-welcome");
    fire("#new");
    picture("2-new-village");
    fire("#demonstration");
    await("#room-0");
    for (int room = 0; room < 14; room++) {
      if (lookup("#room-" + room) == null) {
        break;
      }
      fire("#room-" + room);
      picture("3-room-" + room);
    }
  }

  private void fire(String id) throws Exception {
    call(() -> {
      ((javafx.scene.control.ButtonBase) stage.getScene().lookup(id)).fire();
      return "";
    });
  }

  private Node lookup(String id) throws Exception {
    return call(() -> stage.getScene().lookup(id));
  }

  private void await(String id) throws Exception {
    for (int i = 0; i < 600 && lookup(id) == null; i++) {
      frames(6);
    }
  }

  /// Lets so many frames pass, which animations and work in the background need.
  private static void frames(int count) throws InterruptedException {
    CountDownLatch passed = new CountDownLatch(count);
    AnimationTimer timer = new AnimationTimer() {
      @Override
      public void handle(long now) {
        passed.countDown();
      }
    };
    Platform.runLater(timer::start);
    passed.await();
    Platform.runLater(timer::stop);
  }

  private void picture(String name) throws Exception {
    frames(72);
    WritableImage image = call(() -> {
      Scene scene = stage.getScene();
      return scene.snapshot(null);
    });
    int w = (int) image.getWidth();
    int h = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    ImageIO.write(copy, "png", FOLDER.resolve(name + suffix + ".png").toFile());
  }

  private static <T> T call(java.util.concurrent.Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }
}
