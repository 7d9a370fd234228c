package org.liuzhun.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.session.HeldLane;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class ImportPageTest {

  @TempDir
  static Path folder;

  private final MemorySession session = new MemorySession(VillageFile.of(List.of()));
  private ImportPage page;
  private Path file;

  @Start
  void start(Stage stage) throws Exception {
    Look.loadFonts();
    file = folder.resolve("members.csv");
    Files.writeString(file, "户编号,姓名,与户主关系,文化程度\n5201,王秀英,户主,小学\n");
    page = new ImportPage(session, new FilePicker.Nothing());
    Scene scene = new Scene(new StackPane(page.node()), 980, 500);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void filesThatAreDroppedBelongToTheYearThatWasTyped(FxRobot robot) throws Exception {
    TextField year = robot.lookup("#import-year").queryAs(TextField.class);
    Button take = robot.lookup("#take-in").queryButton();
    robot.interact(() -> {
      year.setText("2024");
      page.dropped(List.of(file));
    });
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !take.isDisabled());
    robot.interact(take::fire);
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> !session.village().dossiers().isEmpty());
    var years = session.village().dossiers().iterator().next().rows(Catalogue.PERSON_YEAR).stream()
        .map(row -> row.get(PERSON_YEAR.YEAR))
        .toList();
    assertEquals(List.of(2024), years);
  }

  @Test
  void aStopWhileItIsReadOrJudgedLeavesNothingToBeTakenIn(FxRobot robot) throws Exception {
    try (HeldLane _ = new HeldLane(session.background(), Lane.JOBS)) {
      robot.interact(() -> page.dropped(List.of(file)));
      assertTrue(robot.lookup("#choose-spreadsheet").queryButton().isDisabled());
      robot.interact(() -> robot.lookup("#stop").queryButton().fire());
    }
    Button choose = robot.lookup("#choose-spreadsheet").queryButton();
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !choose.isDisabled());
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup("#take-in").queryButton().isDisabled());
    assertTrue(robot.lookup("#stop").tryQuery().isEmpty(), "the bar has gone");
    assertTrue(robot.lookup(Texts.of("trouble.stopped")).tryQuery().isPresent(), "it is said");
  }

  @Test
  void withoutASoundYearNothingIsRead(FxRobot robot) {
    TextField year = robot.lookup("#import-year").queryAs(TextField.class);
    robot.interact(() -> {
      year.setText("去年");
      page.dropped(List.of(file));
    });
    assertTrue(year.isFocused() && robot.lookup("#take-in").queryButton().isDisabled());
    assertTrue(!robot.lookup("#choose-spreadsheet").queryButton().isDisabled(), "nothing is read");
  }
}
