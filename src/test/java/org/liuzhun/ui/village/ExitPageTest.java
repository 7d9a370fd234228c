package org.liuzhun.ui.village;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Spot;
import org.liuzhun.ui.shell.Ways;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The exit of the village on screen: Enter leads from a condition to the households behind it and
/// on to a file, or to the village's own row.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class ExitPageTest implements Ways {

  private static final int ROAD = 6;
  private static final int TELEVISION = 9;

  private final List<UUID> gone = new ArrayList<>();
  private final StackPane around = new StackPane();
  private final Family family = CleanFamily.of(1);
  private ExitPage page = new ExitPage(new MemorySession(Family.village()), this);

  @Start
  void start(Stage stage) {
    Look.loadFonts();
    family.first(Catalogue.HOUSEHOLD_YEAR).with(HOUSEHOLD_YEAR.TELEVISION, false);
    family.first(Catalogue.VILLAGE_YEAR).with(VILLAGE_YEAR.HARD_ROAD, false);
    page = new ExitPage(new MemorySession(Family.village(family)), this);
    Scene scene = new Scene(around, 1100, 640);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Override
  public void go(RoomName room) {}

  @Override
  public void go(Place place) {
    gone.add(place.household());
  }

  @Override
  public void go(Spot spot) {
    assertEquals(RoomName.VILLAGE, spot.room());
    gone.add(spot.row());
  }

  @Test
  void enterLeadsToTheHouseholdsBehindAConditionOrToTheVillagesRow(FxRobot robot) throws Exception {
    robot.interact(() -> {
      around.getChildren().setAll(page.node());
      page.show();
    });
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> !conditions().getItems().isEmpty());
    assertTrue(conditions().getHeight() >= conditions().prefHeight(-1), "no condition is cut");
    enter(robot, TELEVISION);
    TableView<?> households = (TableView<?>) around.lookup("#village-exit-households");
    assertTrue(households.isFocused(), "the households of the condition");
    assertEquals(1, households.getItems().size());
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    enter(robot, ROAD);
    WaitForAsyncUtils.waitForFxEvents();
    UUID year = family.first(Catalogue.VILLAGE_YEAR).id();
    assertEquals(List.of(family.household().id(), year), gone);
  }

  private void enter(FxRobot robot, int condition) {
    robot.interact(() -> {
      conditions().getSelectionModel().select(condition);
      conditions().requestFocus();
    });
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private TableView<?> conditions() {
    return (TableView<?>) around.lookup("#village-exit");
  }
}
