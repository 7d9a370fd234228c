package org.liuzhun.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HELPER;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.HelperRole;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.ui.parts.ShownList;
import org.liuzhun.ui.register.LineTable.Line;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// In a narrow window the days go on to the side, and the names do not go with them.
class DutyTableTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final double WIDE = 480;

  private final FxRobot robot = new FxRobot();
  private DutyTable table;
  private TableView<Line> names;
  private TableView<Line> days;
  private Stage stage;

  @BeforeEach
  @SuppressWarnings("unchecked") // both tables hold lines
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    robot.interact(() -> {
      table = new DutyTable();
      names = (TableView<Line>) table.lookup("#duty-month");
      days = (TableView<Line>) table.lookup("#duty-days");
      table.show(DutyMonth.of(VillageFile.of(helpers()), TODAY, YearMonth.from(TODAY)), TODAY);
      stage = new Stage();
      stage.setScene(new Scene(new VBox(table), WIDE, 300));
      stage.getScene().getStylesheets().add("data:text/css,.table-view{-fx-fixed-cell-size:2em;}");
      stage.show();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void close() {
    robot.interact(stage::close);
  }

  @Test
  void namesAndTodayAreInSightAndTheArrowsMoveTheDaysAlone() {
    seen(cell(names, "沈知行"));
    seen(heading("21"));
    double before = heading("21").getMinX();
    robot.interact(names::requestFocus);
    robot.push(KeyCode.RIGHT);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(heading("21").getMinX() < before, "the days have moved");
    seen(cell(names, "沈知行"));
  }

  @Test
  void theChosenLineIsTheSameInBothAlsoWhenTheyAreSorted() {
    robot.interact(() -> days.getSelectionModel().select(2));
    assertEquals(2, names.getSelectionModel().getSelectedIndex());
    robot.interact(() -> {
      var name = names.getColumns().get(1);
      name.setSortType(javafx.scene.control.TableColumn.SortType.DESCENDING);
      names.getSortOrder().setAll(List.of(name));
    });
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(names.getItems(), days.getItems());
    assertEquals(
        names.getSelectionModel().getSelectedIndex(), days.getSelectionModel().getSelectedIndex());
  }

  @Test
  void theyAreSortedByTheDaysDoneAsNumbers() {
    robot.interact(() -> {
      days.getItems().clear();
      days.getItems().addAll(done("12 / 14"), done("9 / 14"));
      days.getSortOrder().setAll(List.of(days.getColumns().getFirst()));
    });
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("9 / 14", names.getItems().getFirst().cells().get(1));
  }

  @Test
  void onlyOneHeadingSaysThatTheyAreSortedByIt() {
    robot.interact(() -> names.getSortOrder().setAll(List.of(names.getColumns().get(1))));
    robot.interact(() -> days.getSortOrder().setAll(List.of(days.getColumns().getFirst())));
    assertEquals(List.of(), names.getSortOrder());
    robot.interact(() -> names.getSortOrder().setAll(List.of(names.getColumns().get(1))));
    assertEquals(List.of(), days.getSortOrder());
    assertEquals(1, names.getSortOrder().size());
  }

  private static Line done(String days) {
    List<String> cells = new ArrayList<>(Collections.nCopies(3 + DutyMonth.DAYS, ""));
    cells.set(1, days);
    cells.set(2, days);
    return new Line(null, cells, null);
  }

  @Test
  void theMonthGoesOutWithItsNamesAsOneList() {
    List<Node> lists = ShownList.within(table, days);
    assertEquals(List.of(names), lists);
    List<String> headings = ShownList.of(lists.getFirst()).orElseThrow().columns().stream()
        .map(Listing.Column::heading)
        .toList();
    assertEquals(4 + 30, headings.size(), headings.toString());
    assertEquals("30", headings.getLast());
  }

  private static void seen(Bounds place) {
    assertTrue(place.getMinX() >= 0 && place.getMaxX() <= WIDE, place.toString());
  }

  private Bounds heading(String day) {
    return place(days.lookupAll(".column-header").stream()
        .filter(head -> head.lookup(".label") instanceof javafx.scene.control.Label label
            && day.equals(label.getText()))
        .findFirst()
        .orElseThrow());
  }

  private static Bounds cell(TableView<Line> of, String text) {
    return place(of.lookupAll(".table-cell").stream()
        .filter(cell -> cell instanceof javafx.scene.control.TableCell<?, ?> words
            && text.equals(words.getText()))
        .findFirst()
        .orElseThrow());
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }

  private static List<Row> helpers() {
    List<String> called = List.of("沈知行", "周明", "田家齐");
    return IntStream.range(0, called.size())
        .mapToObj(i -> Row.empty(Catalogue.HELPER, new UUID(3, i + 1))
            .with(HELPER.NAME, called.get(i))
            .with(HELPER.ROLE, Coded.of(HelperRole.FIRST_SECRETARY)))
        .toList();
  }
}
