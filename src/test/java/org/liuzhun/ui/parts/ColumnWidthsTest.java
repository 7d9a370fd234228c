package org.liuzhun.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// How the columns of a table share its width.
class ColumnWidthsTest {

  private static final String SCHOOL = "Junior middle school";
  private static final String STORY = "The public-welfare post ends and nobody has renewed it, ";

  private final FxRobot robot = new FxRobot();
  private TableView<List<String>> table;
  private Stage stage;

  @AfterEach
  void close() {
    robot.interact(stage::close);
  }

  @Test
  void whatIsShortStaysWholeAndWhatIsLongMakesRoom() throws Exception {
    show(520, "Name", "Age", "Education", "Schooling", "Remark");
    assertTrue(width(2) > wide(SCHOOL), "education is whole: " + width(2));
    assertTrue(width(3) < width(2), "an empty column takes no more than its heading");
    assertTrue(width(4) > width(3), "and the sentence has what is left");
    double all = IntStream.range(0, 5).mapToDouble(this::width).sum();
    assertTrue(all <= 520 && all > 510, "the table is filled: " + all);
  }

  @Test
  void whatIsLeftOverIsSharedByAll() throws Exception {
    show(1800, "Name", "Age", "Education", "Schooling", "Remark");
    assertTrue(width(4) > wide(STORY + STORY), "the sentence is whole");
    assertTrue(width(0) > 2 * wide("Name"), "and others have more room as well");
  }

  @Test
  void whereNotEvenTheLeastHasRoomTheTableScrollsSideways() throws Exception {
    show(200, "Name", "Age", "Education", "Schooling", "Remark");
    assertTrue(width(2) > wide(SCHOOL), "nothing short is cut");
    assertTrue(IntStream.range(0, 5).mapToDouble(this::width).sum() > 200);
    assertFalse(table.lookupAll(".scroll-bar:horizontal").stream()
        .filter(bar -> bar.isVisible())
        .toList()
        .isEmpty());
  }

  @Test
  void noColumnHasTheWidthThatTheToolkitFitsByItself() throws Exception {
    show(520, "Name", "Age", "Education", "Schooling", "Remark");
    table
        .getColumns()
        .forEach(column -> assertNotEquals(
            Math.rint(column.getPrefWidth()), column.getPrefWidth(), column.getText()));
  }

  @Test
  void aColumnThatSomebodyDrewKeepsItsWidth() throws Exception {
    show(900, "Name", "Age", "Education", "Schooling", "Remark");
    robot.interact(() -> table.resizeColumn(table.getColumns().getFirst(), 40));
    double drawn = width(0);
    robot.interact(() -> ColumnWidths.fit(table));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(drawn, width(0), 1);
  }

  @Test
  void whereProportionsAreKeptASentenceDrawnWiderIsShortenedLess() throws Exception {
    show(500, "Title", "What is wrong");
    robot.interact(() -> {
      table.getColumns().get(0).setPrefWidth(100);
      table.getColumns().get(1).setPrefWidth(300);
      table.setItems(FXCollections.observableArrayList(List.of(List.of(STORY, STORY + STORY))));
      ColumnWidths.keep(table);
    });
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(3, width(1) / width(0), 0.1);
  }

  private double width(int column) {
    return table.getColumns().get(column).getWidth();
  }

  private static double wide(String words) {
    return new Text(words).getLayoutBounds().getWidth();
  }

  private void show(double wide, String... headings) throws Exception {
    FxToolkit.registerPrimaryStage();
    robot.interact(() -> {
      table = new TableView<>(FXCollections.observableArrayList(List.of(
          List.of("吴长贵", "43", SCHOOL, "", STORY + STORY), List.of("卢兰芝", "42", "None", "", ""))));
      for (int i = 0; i < headings.length; i++) {
        int cell = i;
        TableColumn<List<String>, String> column = new TableColumn<>(headings[i]);
        column.setSortable(false);
        column.setCellValueFactory(
            line -> new ReadOnlyStringWrapper(line.getValue().get(cell)));
        table.getColumns().add(column);
      }
      ColumnWidths.follow(table, () -> ColumnWidths.fit(table));
      stage = new Stage();
      stage.setScene(new Scene(table, wide, 300));
      Look.USUAL.dress(stage.getScene());
      stage.show();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }
}
