package org.liuzhun.ui.precisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.assessment.board.Board;
import org.liuzhun.assessment.board.Indicator;
import org.liuzhun.assessment.games.Games;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Ways;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The views of the board: indicators, digital games, trend.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class BoardViewsTest {

  private final List<Place> gone = new ArrayList<>();
  private final StackPane around = new StackPane();

  @Start
  void start(Stage stage) {
    Look.loadFonts();
    LocalDate today = LocalDate.now(MemorySession.CLOCK);
    MemorySession session =
        new MemorySession(VillageFile.of(DemoVillage.of(60, 1, today).rows().stream()
            .map(row ->
                row.entity() == Catalogue.INCOME_ITEM ? row.with(INCOME_ITEM.EVIDENCE, null) : row)
            .toList()));
    PrecisionsRoom room = new PrecisionsRoom(session, new Ways() {
      @Override
      public void go(RoomName name) {}

      @Override
      public void go(Place place) {
        gone.add(place);
      }
    });
    around.getChildren().add(room.node());
    Scene scene = new Scene(around, 1190, 690);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void eachFigureOfTheGamesShowsItsExamplesAndTheirPlaces(FxRobot robot) throws Exception {
    await(() -> !table("#findings").getItems().isEmpty());
    turn(robot, "#to-games");
    await(() -> table("#games").getItems().size() == Games.ALL.size());
    TableView<?> games = table("#games");
    assertTrue(games.isFocused());
    assertEquals(0, games.getSelectionModel().getSelectedIndex());
    int unproven = Games.ALL.stream().map(Object::toString).toList().indexOf("J7");
    robot.interact(() -> games.getSelectionModel().select(unproven));
    TableView<?> examples = table("#game-examples");
    assertTrue(examples.getItems().size() > 0, "lines without evidence are listed");
    robot.interact(() -> {
      examples.requestFocus();
      examples.getSelectionModel().selectFirst();
    });
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(
        "income_item.evidence", Objects.requireNonNull(gone.getFirst().field()).key());
  }

  @Test
  void theNextFindingTakesThePlaceOfOneThatWasWaived(FxRobot robot) throws Exception {
    await(() -> !table("#findings").getItems().isEmpty());
    TableView<?> findings = table("#findings");
    int before = findings.getItems().size();
    robot.interact(() -> {
      findings.requestFocus();
      findings.getSelectionModel().select(2);
    });
    Object next = findings.getItems().get(3);
    robot.press(KeyCode.F8).release(KeyCode.F8);
    robot.write("ok").press(KeyCode.ENTER).release(KeyCode.ENTER);
    await(() -> findings.getItems().size() == before - 1);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(findings.isFocused());
    assertEquals(next, findings.getSelectionModel().getSelectedItem());
  }

  @Test
  void ctrlTabTurnsToTheNextView(FxRobot robot) throws Exception {
    await(() -> !table("#findings").getItems().isEmpty());
    robot.interact(() -> table("#findings").requestFocus());
    robot.press(KeyCode.CONTROL, KeyCode.TAB).release(KeyCode.TAB, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(table("#indicators").isFocused());
  }

  @Test
  void theTrendHasAColumnForTodayEvenWithoutAPast(FxRobot robot) throws Exception {
    await(() -> !table("#findings").getItems().isEmpty());
    turn(robot, "#to-trend");
    assertEquals(Board.INDICATORS.size(), table("#trend").getItems().size());
    assertEquals(4, table("#trend").getColumns().size());
    turn(robot, "#to-indicators");
    assertTrue(table("#indicators").isFocused());
    Indicator first = Board.INDICATORS.getFirst();
    String basis = ((Label) around.lookup("#basis")).getText();
    assertTrue(basis.startsWith(first.definition()), basis);
    assertTrue(first.parameters().isEmpty() || basis.contains(Texts.of("policy.cited", "")), basis);
    turn(robot, "#to-findings");
    assertTrue(table("#findings").isFocused());
  }

  private void turn(FxRobot robot, String id) {
    robot.interact(() -> ((ButtonBase) around.lookup(id)).fire());
  }

  private TableView<?> table(String id) {
    return (TableView<?>) around.lookup(id);
  }

  private static void await(BooleanSupplier condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
  }
}
