package org.liuzhun.ui.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class LineTableTest {

  private static final String UNTIL = "2026-12-14";

  private static final double LINE = 26;

  private final FxRobot robot = new FxRobot();
  private Stage stage;
  private LineTable table;

  @AfterEach
  void close() {
    robot.interact(stage::close);
  }

  /// Half an amount at the edge would look like a whole one.
  @Test
  void aTableThatScrollsSidewaysGivesEachColumnItsWidthAndEndsBetweenTwo() throws Exception {
    FxToolkit.registerPrimaryStage();
    robot.interact(() -> {
      table = new LineTable(List.of("What", "Where", "Until"), List.of(300, 300, 90), _ -> {});
      stage = new Stage();
      stage.setScene(new Scene(table, 500, 200));
      stage.show();
      table.show(List.of(new LineTable.Line(null, List.of("洪涝", "二组", UNTIL), null)));
    });
    robot.interact(() -> stage.setWidth(130));
    robot.interact(() -> {});
    TableColumn<?, ?> what = table.getColumns().get(1);
    assertTrue(what.getWidth() >= what.getPrefWidth() - 1);
    double edge = 0;
    for (TableColumn<?, ?> column : table.getColumns()) {
      edge += edge + column.getWidth() > table.getWidth() ? 0 : column.getWidth();
    }
    assertEquals(table.getWidth(), edge, 5);
  }

  @Test
  void aTableThatIsGivenPartOfALineEndsAboveIt() throws Exception {
    FxToolkit.registerPrimaryStage();
    robot.interact(() -> {
      table = new LineTable(List.of("What"), List.of(90), _ -> {});
      table.setFixedCellSize(LINE);
      table.setManaged(false);
      stage = new Stage();
      stage.setScene(new Scene(new Group(table), 300, 300));
      stage.show();
      table.resize(200, 6.6 * LINE);
    });
    assertEquals(6 * LINE, table.getHeight(), 2);
  }

  @Test
  void aShortListIsNeverLowerThanItsLines() throws Exception {
    FxToolkit.registerPrimaryStage();
    robot.interact(() -> {
      table = new LineTable(List.of("What"), List.of(90), _ -> {});
      table.setFixedCellSize(LINE);
      stage = new Stage();
      table.fit(8);
    });
    assertEquals(9 * LINE, table.minHeight(200), 2);
    robot.interact(() -> table.fit(40));
    assertEquals(8 * LINE, table.minHeight(200), 2);
  }

  @Test
  void aListThatIsShownWholeHasRoomToSayThatItIsEmpty() throws Exception {
    FxToolkit.registerPrimaryStage();
    robot.interact(() -> {
      table = new LineTable(List.of("What"), List.of(90), _ -> {});
      table.setFixedCellSize(LINE);
      stage = new Stage();
      table.whole(List.of());
    });
    assertEquals(3 * LINE, table.prefHeight(200), 2);
    LineTable.Line line = new LineTable.Line(null, List.of("洪涝"), null);
    robot.interact(() -> table.whole(Collections.nCopies(20, line)));
    assertEquals(21 * LINE, table.prefHeight(200), 2);
    assertEquals(20, table.getItems().size());
  }

  @Test
  void aDayIsNeverCutHoweverLongTheWordsBeforeIt() throws Exception {
    FxToolkit.registerPrimaryStage();
    robot.interact(() -> {
      table = new LineTable(List.of("What", "Until"), List.of(900, 40), _ -> {});
      stage = new Stage();
      stage.setScene(new Scene(table, 300, 200));
      stage.show();
      table.show(List.of(new LineTable.Line(null, List.of("六月洪涝".repeat(9), UNTIL), null)));
    });
    robot.interact(() -> {});
    TableColumn<?, ?> until = table.getColumns().getLast();
    Text day = new Text(UNTIL);
    day.setFont(Font.getDefault());
    assertTrue(until.getWidth() > day.getLayoutBounds().getWidth(), "" + until.getWidth());
  }
}
