package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.print.pdf.PageImages;
import org.liuzhun.print.pdf.PageImages.Picture;
import org.liuzhun.print.pdf.Pictures;
import org.liuzhun.print.sheet.Order;
import org.liuzhun.print.sheet.PrintOptions;
import org.liuzhun.print.sheet.Progress;
import org.liuzhun.print.sheet.Sheet;
import org.liuzhun.print.sheet.SheetPrinter;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.settings.PreferencesFile;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Makes the two pictures of the README in `target/pictures`: the six-precision board and a page of
/// a handbook. To renew them, copy them to `src/docs/pictures`.
@Tag("xvfb")
@Timeout(180)
class PicturesOfTheReadmeTest {

  private static final Path FOLDER = Path.of("target", "pictures");
  private static final int DOTS_PER_INCH = 96;

  @TempDir
  Path home;

  private final FxRobot robot = new FxRobot();
  private Stage stage;

  PicturesOfTheReadmeTest() throws IOException {
    Files.createDirectories(FOLDER);
  }

  @Test
  void theBoardOfTheDemonstrationVillageFillsAnOldLaptopsScreen() throws Exception {
    open();
    fire("#demonstration");
    await(() -> node("#room-2") != null);
    fire("#room-2");
    await(() ->
        node("#findings") instanceof TableView<?> found && !found.getItems().isEmpty());
    WritableImage shown =
        WaitForAsyncUtils.asyncFx(() -> stage.getScene().snapshot(null)).get();
    BufferedImage picture = picture(shown);
    robot.interact(stage::close);
    assertEquals(1366, picture.getWidth());
    ImageIO.write(picture, "png", FOLDER.resolve("board.png").toFile());
    assertTrue(colours(picture) > 100, "lights and text are drawn");
  }

  @Test
  void aPageOfAHandbookIsWrittenUpon() throws Exception {
    var today =
        MemorySession.CLOCK.instant().atZone(MemorySession.CLOCK.getZone()).toLocalDate();
    VillageFile village = VillageFile.of(DemoVillage.of(12, 6, today).rows());
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new SheetPrinter(MemorySession.CLOCK, home, Pictures.NONE)
        .print(
            village,
            new Order(
                Sheet.HANDBOOK,
                PrintOptions.of(Sheet.HANDBOOK, today),
                List.of(village.dossiers().iterator().next())),
            pdf,
            Progress.NONE);
    try (PageImages pages = new PageImages(pdf.toByteArray())) {
      assertTrue(pages.count() > 5);
      Picture page = pages.page(1, DOTS_PER_INCH).orElseThrow();
      BufferedImage picture =
          new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
      picture.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
      ImageIO.write(picture, "png", FOLDER.resolve("handbook.png").toFile());
      assertTrue(colours(picture) > 20, "text is drawn");
    }
  }

  private void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    Texts.use(Texts.CHINESE);
    Locale.setDefault(Texts.CHINESE);
    PreferencesFile preferences = new PreferencesFile(home, Locale.SIMPLIFIED_CHINESE);
    FxToolkit.setupFixture(() -> {
      Look.loadFonts();
      stage = new Stage();
      new MainWindow(stage, preferences, new Background(), new MemoryVillages(home), home, () -> {})
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

  private static void await(BooleanSupplier condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static BufferedImage picture(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    return copy;
  }

  private static long colours(BufferedImage picture) {
    int width = picture.getWidth();
    int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
    return Arrays.stream(pixels).distinct().count();
  }
}
