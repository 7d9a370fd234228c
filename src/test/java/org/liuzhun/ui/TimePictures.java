package org.liuzhun.ui;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.db.Tables;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Job;
import org.liuzhun.ui.session.Villages;
import org.liuzhun.ui.session.Worked;
import org.liuzhun.ui.settings.Preferences;
import org.liuzhun.ui.settings.PreferencesFile;
import org.liuzhun.ui.theme.Look;

/// Pictures of the past in the window, to be looked at: folder, language, `dark`.
public final class TimePictures {

  private static final int FRAMES = 150;

  private final Stage stage;
  private final Path folder;
  private final String suffix;

  private TimePictures(Stage stage, Path folder, String suffix) {
    this.stage = stage;
    this.folder = folder;
    this.suffix = suffix;
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
    TimePictures pictures = call(() -> {
      Stage stage = new Stage();
      new MainWindow(stage, file, background, new One(home, session), home, () -> {}).open(null);
      stage.setWidth(1366);
      stage.setHeight(768);
      return new TimePictures(stage, folder, "-" + arguments[1] + (dark ? "-dark" : ""));
    });
    pictures.fire("#demonstration");
    rest();
    pictures.walk();
    Platform.exit();
  }

  private void walk() throws Exception {
    fire("#room-1");
    rest();
    var pane = (TabPane) call(() -> stage.getScene().lookup(".sections"));
    call(() -> {
      pane.getSelectionModel().select(0);
      return "";
    });
    var room = call(() -> stage.getScene().lookup(".households"));
    press(room, KeyCode.ENTER, false);
    rest();
    var field = Catalogue.HOUSEHOLD.field(Tables.HOUSEHOLD.PHONE);
    call(() -> {
      stage.getScene().getRoot().lookupAll(".text-field").stream()
          .filter(node -> field.label(Texts.language()).equals(node.getAccessibleText()))
          .findFirst()
          .orElseThrow()
          .requestFocus();
      return "";
    });
    press(call(() -> stage.getScene().getFocusOwner()), KeyCode.H, true);
    picture("field-history");
    call(() -> {
      pane.getSelectionModel().select(pane.getTabs().size() - 2);
      return "";
    });
    picture("household-history");
    fire("#erase");
    picture("erase");
    fire("#look-then");
    rest();
    picture("file-then");
    fire("#leave-past");
    fire("#room-7");
    picture("changes");
    var tabs = (TabPane) call(() -> stage.getScene().lookup(".sections"));
    for (int tab = 1; tab < 4; tab++) {
      int at = tab;
      call(() -> {
        tabs.getSelectionModel().select(at);
        return "";
      });
      if (at == 2) {
        fire("#open-past");
      } else if (at == 3) {
        fire("#fix");
      }
      rest();
      picture("changes-" + at);
    }
  }

  private void press(javafx.scene.Node node, KeyCode code, boolean control) throws Exception {
    call(() -> {
      node.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
      return "";
    });
  }

  private void fire(String id) throws Exception {
    call(() -> {
      ((ButtonBase) stage.getScene().lookup(id)).fire();
      return "";
    });
  }

  /// Lets frames pass, which animations and work in the background need.
  private static void rest() throws InterruptedException {
    CountDownLatch passed = new CountDownLatch(FRAMES);
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
    rest();
    WritableImage image = call(() -> stage.getScene().snapshot(null));
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    ImageIO.write(copy, "png", folder.resolve(name + suffix + ".png").toFile());
  }

  private static <T> T call(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }

  /// The one village of these pictures.
  private record One(Path home, org.liuzhun.ui.session.Session session) implements Villages {
    @Override
    public Opened demonstration(Job job) {
      return new Opened(home, false, session);
    }

    @Override
    public Created create(NewVillage village) {
      throw new IllegalStateException("one village only");
    }

    @Override
    public Opened open(Path folder, String person, char[] passphrase, Job job) {
      throw new IllegalStateException("one village only");
    }

    @Override
    public Opened restore(Path backup, Path place, String person, char[] words, Job job) {
      throw new IllegalStateException("one village only");
    }
  }
}
