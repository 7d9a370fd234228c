package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.settings.PreferencesFile;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Makes the pictures of the guide in `target/guide` in both languages. To renew them, make them
/// small (`pngquant 160`) and copy them to the resources of `print.guide`.
@Tag("xvfb")
@Timeout(300)
class PicturesOfTheGuideTest {

  private static final Path FOLDER = Path.of("target", "guide");
  private static final int CAUSES = 4;
  private static final List<RoomName> ROOMS = List.of(
      RoomName.OVERVIEW,
      RoomName.PRECISIONS,
      RoomName.BATCHES,
      RoomName.FUNDS,
      RoomName.PEOPLE,
      RoomName.MONITORING,
      RoomName.RECTIFICATION,
      RoomName.VILLAGE,
      RoomName.PRINTING,
      RoomName.TABLES,
      RoomName.EXCHANGE,
      RoomName.SETTINGS);

  @TempDir
  Path home;

  private final FxRobot robot = new FxRobot();
  private final Background background = new Background();
  private Stage stage;

  @AfterEach
  void close() {
    robot.interact(stage::close);
    background.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyJourneyIsShown(String language) throws Exception {
    Files.createDirectories(FOLDER);
    open(Locale.of(language));
    picture(language + "-first");
    fire("#demonstration");
    households(language);
    for (RoomName room : ROOMS) {
      go(room);
      picture(language + "-" + room.name().toLowerCase(Locale.ROOT));
    }
  }

  private void go(RoomName room) throws Exception {
    String button = "#room-" + room.ordinal();
    await(() -> node(button) != null);
    fire(button);
    settle();
  }

  /// The file of a household, its causes, a visit that is being written, and the batch grid.
  private void households(String language) throws Exception {
    go(RoomName.HOUSEHOLDS);
    picture(language + "-households");
    section(CAUSES);
    picture(language + "-causes");
    section(0);
    robot.interact(() -> node(".household-file")
        .fireEvent(
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.J, false, true, false, false)));
    settle();
    picture(language + "-visit");
    fire("#batch-grid");
    settle();
    picture(language + "-grid");
    fire("#batch-grid");
  }

  private void section(int number) throws Exception {
    robot.interact(() -> ((TabPane) node(".sections")).getSelectionModel().select(number));
    settle();
  }

  private void open(Locale language) throws Exception {
    FxToolkit.registerPrimaryStage();
    Texts.use(language);
    Locale.setDefault(language);
    PreferencesFile preferences = new PreferencesFile(home, language);
    FxToolkit.setupFixture(() -> {
      Look.loadFonts();
      stage = new Stage();
      new MainWindow(stage, preferences, background, new MemoryVillages(home), home, () -> {})
          .open(null);
    });
  }

  private void fire(String id) {
    robot.interact(() -> ((ButtonBase) node(id)).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Node node(String id) {
    return stage.getScene().lookup(id);
  }

  /// Waits until every lane has done what was asked of it, and what came of that as well.
  private void settle() throws Exception {
    for (int round = 0; round < 3; round++) {
      CountDownLatch idle = new CountDownLatch(Lane.values().length);
      for (Lane lane : Lane.values()) {
        background.run(lane, () -> lane, _ -> idle.countDown(), _ -> idle.countDown());
      }
      assertTrue(idle.await(60, TimeUnit.SECONDS));
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  private static void await(BooleanSupplier condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
  }

  private void picture(String name) throws Exception {
    WritableImage shown =
        WaitForAsyncUtils.asyncFx(() -> stage.getScene().snapshot(null)).get();
    BufferedImage copy = new BufferedImage(
        (int) shown.getWidth(), (int) shown.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < copy.getHeight(); y++) {
      for (int x = 0; x < copy.getWidth(); x++) {
        copy.setRGB(x, y, shown.getPixelReader().getArgb(x, y));
      }
    }
    write(copy, FOLDER.resolve(name + ".png"));
  }

  private static void write(BufferedImage picture, Path file) throws IOException {
    ImageIO.write(picture, "png", file.toFile());
    assertTrue(Files.size(file) > 5_000, "text is drawn");
  }
}
