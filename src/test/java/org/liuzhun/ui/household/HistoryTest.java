package org.liuzhun.ui.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.print.send.Printers;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.ui.history.ChangeTree;
import org.liuzhun.ui.history.FieldPast;
import org.liuzhun.ui.parts.ShownList;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.NoFiles;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.WorkbookOnDisk;
import org.liuzhun.ui.session.WorkbookSession;
import org.liuzhun.ui.session.Worked;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The past in a household's file, over a workbook on disk.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class HistoryTest {

  @TempDir
  Path folder;

  private WorkbookSession session;
  private HouseholdScreen screen;

  @Start
  void start(Stage stage) throws Exception {
    Look.loadFonts();
    session = new Worked(folder.resolve("book"), 3).open(new Background());
    screen = new HouseholdScreen(session, NoFiles.PICKER, Printers.NONE);
    Scene scene = new Scene(new StackPane(screen.node()), 980, 700);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @AfterEach
  void close() {
    WorkbookOnDisk.close(session);
  }

  private UUID household() {
    return Worked.household(session);
  }

  private String phone() {
    return session.village().dossier(household()).orElseThrow().household().get(HOUSEHOLD.PHONE);
  }

  @Test
  void theHistoryOfAFieldOpensUnderItAndAnOldValueComesBackByKeyboard(FxRobot robot)
      throws Exception {
    var field = Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE);
    robot.interact(() -> screen.show(new Place(household(), null, household(), field)));
    robot.push(KeyCode.CONTROL, KeyCode.H);
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> robot.lookup(".field-past").tryQuery().isPresent());
    FieldPast past = robot.lookup(".field-past").queryAs(FieldPast.class);
    TableView<?> table = robot.from(past).lookup(".table-view").queryAs(TableView.class);
    assertTrue(table.getItems().size() >= 2);
    assertTrue(table.isFocused());
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> "13900000001".equals(phone()));
    assertTrue(robot.lookup(".field-past").tryQuery().isEmpty());
    robot.interact(session::undo);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> "13900000002".equals(phone()));
  }

  @Test
  void numbersThatStandWholeInTheHistoryOfAFieldGoOutCovered(FxRobot robot) throws Exception {
    var field = Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE);
    robot.interact(() -> {
      session.showWhole(true);
      screen.show(new Place(household(), null, household(), field));
    });
    robot.push(KeyCode.CONTROL, KeyCode.H);
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> robot.lookup(".field-past").tryQuery().isPresent());
    TableView<?> table = robot.lookup(".field-past .table-view").queryAs(TableView.class);
    assertEquals("13900000002", table.getColumns().get(1).getCellData(0));
    ShownList out = ShownList.of(table).orElseThrow();
    assertEquals(field.mask("13900000002"), out.lines().getFirst().get(1));
  }

  @Test
  void escapeClosesTheHistoryAndGivesTheCursorBack(FxRobot robot) throws Exception {
    var field = Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE);
    robot.interact(() -> screen.show(new Place(household(), null, household(), field)));
    var cursor = robot.window(0).getScene().getFocusOwner();
    robot.push(KeyCode.CONTROL, KeyCode.H);
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> robot.lookup(".field-past").tryQuery().isPresent());
    robot.push(KeyCode.ESCAPE);
    assertTrue(robot.lookup(".field-past").tryQuery().isEmpty());
    assertEquals(cursor, robot.window(0).getScene().getFocusOwner());
  }

  @Test
  void theHistoryOfTheHouseholdTellsSaveBySaveAndCanBeNarrowedToAPerson(FxRobot robot)
      throws Exception {
    robot.interact(() -> screen.show(household()));
    robot.interact(() -> screen.open(SectionName.HISTORY));
    ChangeTree tree = robot.lookup(".changes").queryAs(ChangeTree.class);
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> tree.getRoot().getChildren().size() == 4);
    assertEquals("李秀兰", tree.getRoot().getChildren().get(1).getValue().entry().who());
    robot.interact(() -> robot
        .lookup(".combo-box")
        .<javafx.scene.control.ComboBox<String>>query()
        .setValue("李秀兰"));
    assertEquals(1, tree.getRoot().getChildren().size());
  }
}
