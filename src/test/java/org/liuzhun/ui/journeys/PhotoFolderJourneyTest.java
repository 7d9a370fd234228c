package org.liuzhun.ui.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.DOCUMENT;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.household.HouseholdScreen;
import org.liuzhun.ui.households.HouseholdsRoom;
import org.liuzhun.ui.households.IndexSearch;
import org.liuzhun.ui.session.WorkbookOnDisk;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A folder of photographs goes into the files of the day's visits, by keyboard alone.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class PhotoFolderJourneyTest {

  private static final UUID FIRST = new UUID(1, 1);
  private static final UUID SECOND = new UUID(1, 2);
  private static final LocalDate DAY = LocalDate.of(2026, 5, 14);

  @TempDir
  static Path folder;

  private WorkbookOnDisk disk;
  private HouseholdsRoom room;
  private Stage window;

  /// Chooses the folder with the photographs.
  private record Chooses(Path photos) implements FilePicker {
    @Override
    public Optional<Path> open(Request request) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(Request request) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> folder(Request request) {
      return Optional.of(photos);
    }
  }

  private static List<Row> village() {
    return List.of(
        household(FIRST, "一组"), household(SECOND, "二组"), visit(1, FIRST), visit(2, SECOND));
  }

  private static Row household(UUID id, String group) {
    return Row.empty(Catalogue.HOUSEHOLD, id).with(HOUSEHOLD.VILLAGE_GROUP, group);
  }

  private static Row visit(int number, UUID household) {
    return Row.empty(Catalogue.VISIT, new UUID(2, number))
        .with(VISIT.HOUSEHOLD, household)
        .with(VISIT.VISITED_ON, DAY);
  }

  @Start
  void start(Stage stage) throws Exception {
    Texts.use(Texts.CHINESE);
    Look.loadFonts();
    disk = WorkbookOnDisk.with(folder, village());
    Path photos = Files.createDirectories(folder.resolve("DCIM"));
    for (String time : List.of("090000", "090200", "090300", "101500")) {
      Path file = photos.resolve("IMG_20260514_" + time + ".png");
      ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    }
    room = new HouseholdsRoom(
        disk.session(),
        new IndexSearch(disk.session().village()),
        new HouseholdScreen(disk.session()),
        new Chooses(photos));
    Scene scene = new Scene(new StackPane(room.node()), 990, 900);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
    window = stage;
  }

  @AfterEach
  void close(FxRobot robot) throws Exception {
    robot.interact(room::close);
    disk.close();
  }

  private List<Row> photos(UUID household) {
    return disk.session().village().dossier(household).orElseThrow().rows(Catalogue.DOCUMENT);
  }

  @Test
  void twoStopsAreTwoKeysAndBeforeAndAfterStayAPair(FxRobot robot) throws Exception {
    Keyboard keys = new Keyboard(window.getScene());
    robot.interact(room::enter);
    keys.walkTo("photo-folder").press(KeyCode.SPACE).press(KeyCode.SPACE);
    disk.finish();
    keys.press(KeyCode.B).press(KeyCode.RIGHT).press(KeyCode.A).press(KeyCode.LEFT);
    keys.press(KeyCode.DIGIT1).press(KeyCode.DIGIT2);
    keys.walkTo("photos-keep").press(KeyCode.SPACE);
    for (int i = 0; i < 4; i++) {
      disk.finish();
    }
    assertEquals(3, photos(FIRST).size());
    assertEquals(1, photos(SECOND).size());
    Row before = titled("IMG_20260514_090000");
    assertEquals(before.id(), titled("IMG_20260514_090200").get(DOCUMENT.BEFORE_PHOTO));
    assertTrue(photos(FIRST).stream().allMatch(row -> DAY.equals(row.get(DOCUMENT.TAKEN_ON))));
    assertTrue(
        disk.workbook().attachments().get(before.get(DOCUMENT.SHA256, "")).isPresent());
  }

  private Row titled(String title) {
    return photos(FIRST).stream()
        .filter(row -> title.equals(row.get(DOCUMENT.TITLE)))
        .findFirst()
        .orElseThrow();
  }
}
