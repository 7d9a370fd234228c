package org.liuzhun.ui.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.ISSUE;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.ui.batches.BatchesRoom;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.funds.FundsRoom;
import org.liuzhun.ui.monitoring.MonitoringRoom;
import org.liuzhun.ui.parts.ShownList;
import org.liuzhun.ui.people.PeopleRoom;
import org.liuzhun.ui.rectification.RectificationRoom;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.shell.Room;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Ways;
import org.liuzhun.ui.theme.Look;
import org.liuzhun.ui.village.VillageRoom;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every page of every room of the kit opens with rows and without, and the founding scene is begun
/// by its buttons.
@ExtendWith(ApplicationExtension.class)
@Timeout(180)
class RoomsTest {

  private static final Ways NOWHERE = new Ways() {
    @Override
    public void go(RoomName room) {}

    @Override
    public void go(Place place) {}
  };

  private final StackPane place = new StackPane();
  private MemorySession session;

  @Start
  void start(Stage stage) {
    Look.loadFonts();
    LocalDate today = LocalDate.now(MemorySession.CLOCK);
    session = new MemorySession(VillageFile.of(DemoVillage.of(12, 1, today, 3).rows()));
    Scene scene = new Scene(place, 980, 700);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @Test
  void everyPageOpensWithRowsAndInAnEmptyVillage(FxRobot robot) {
    robot.interact(() -> rooms(session).forEach(this::walk));
    robot.interact(() -> rooms(new MemorySession(VillageFile.empty())).forEach(this::walk));
  }

  @Test
  void theFoundingIssueIsVisitedAppliedForAndRefusesToCloseWithoutEvidence(FxRobot robot) {
    Room[] made = new Room[1];
    robot.interact(() -> made[0] = RectificationRoom.of(session, NOWHERE));
    Room room = made[0];
    robot.interact(() -> {
      place.getChildren().setAll(room.node());
      room.enter();
    });
    TableView<?> list = (TableView<?>) room.node().lookup(".table-view");
    assertFalse(list.getItems().isEmpty());
    robot.interact(() -> below(room).getSelectionModel().select(1));
    Row issue = session.village().all(Catalogue.ISSUE).stream()
        .filter(row -> "ZG2026-9001".equals(row.get(ISSUE.NUMBER)))
        .findFirst()
        .orElseThrow();
    robot.interact(() -> {
      for (Object row : list.getItems()) {
        if (((Row) row).id().equals(issue.id())) {
          list.getSelectionModel().select(list.getItems().indexOf(row));
        }
      }
    });
    fire(robot, "#visit");
    fire(robot, "#application");
    fire(robot, "#close");
    Row now = session.village().all(Catalogue.ISSUE).stream()
        .filter(row -> row.id().equals(issue.id()))
        .findFirst()
        .orElseThrow();
    assertTrue(now.get(ISSUE.VISIT) != null && now.get(ISSUE.MEASURE) != null);
    assertEquals(null, now.get(ISSUE.CLOSED_ON), "no evidence, no closing");
    robot.interact(room::close);
  }

  @Test
  void ctrlTabTakesTheKeysAlongToTheNextPage(FxRobot robot) {
    Room[] made = new Room[1];
    robot.interact(() -> made[0] = MonitoringRoom.of(session, NOWHERE));
    robot.interact(() -> {
      place.getChildren().setAll(made[0].node());
      made[0].enter();
    });
    TabPane pages = (TabPane) made[0].node().lookup(".tab-pane");
    robot.press(KeyCode.CONTROL, KeyCode.TAB).release(KeyCode.TAB, KeyCode.CONTROL);
    robot.interact(() -> {
      assertEquals(1, pages.getSelectionModel().getSelectedIndex());
      assertTrue(pages.isFocusWithin() && !pages.isFocused(), "the keys are in the page");
    });
    robot.interact(made[0]::close);
  }

  private static List<Room> rooms(MemorySession session) {
    return List.of(
        BatchesRoom.of(session, NOWHERE),
        FundsRoom.of(session),
        PeopleRoom.of(session, new FilePicker.Nothing(), NOWHERE),
        MonitoringRoom.of(session, NOWHERE),
        RectificationRoom.of(session, NOWHERE),
        VillageRoom.of(session, NOWHERE));
  }

  private void walk(Room room) {
    place.getChildren().setAll(room.node());
    room.enter();
    TabPane pages = (TabPane) room.node().lookup(".tab-pane");
    for (int page = 0; page < pages.getTabs().size(); page++) {
      pages.getSelectionModel().select(page);
      assertTrue(pages.getTabs().get(page).getContent() != null);
      listsHaveNames(room);
      if (pages.getTabs().get(page).getContent().lookup(".tab-pane") instanceof TabPane inner) {
        for (int tab = 0; tab < inner.getTabs().size(); tab++) {
          inner.getSelectionModel().select(tab);
        }
      }
    }
    room.close();
  }

  /// A list without a name would go out without one.
  private static void listsHaveNames(Room room) {
    for (var list : ShownList.within((Parent) room.node(), null)) {
      ShownList shown = ShownList.of(list).orElseThrow();
      assertFalse(shown.name().isBlank(), () -> "a list without a name: " + shown.columns());
      assertFalse(shown.columns().isEmpty(), shown::name);
    }
  }

  private static TabPane below(Room room) {
    TabPane pages = (TabPane) room.node().lookup(".tab-pane");
    return (TabPane) pages.getSelectionModel().getSelectedItem().getContent().lookup(".tab-pane");
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).<ButtonBase>query().fire());
  }
}
