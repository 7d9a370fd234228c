package org.liuzhun.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.RISK;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class RowListViewTest {

  private static final UUID HOUSE = new UUID(1, 1);
  private static final double LETTER = 13;

  /// So much of a line is not seen as a piece of one.
  private static final double SLICE = 0.1;

  private final FxRobot robot = new FxRobot();
  private RowListModel model;
  private RowListView view;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    Texts.use(Texts.CHINESE);
    robot.interact(() -> {
      Desk desk =
          new Desk(References.NONE, (_, done) -> done.accept(Optional.empty()), _ -> Map.of());
      model = RowListModel.of(desk, Catalogue.RISK, FormFields.of(Catalogue.RISK));
      view = new RowListView(
          model,
          ListColumns.of(Catalogue.RISK, RISK.KIND, RISK.HAPPENED_ON, RISK.LOSS),
          desk,
          UUID::randomUUID);
      stage = new Stage();
      stage.setScene(new Scene(new VBox(view), 700, 700));
      Look.USUAL.dress(stage.getScene());
      stage.show();
    });
  }

  @AfterEach
  void close() {
    robot.interact(stage::close);
  }

  private void show(int rows) {
    robot.interact(() -> model.show(
        HOUSE,
        IntStream.range(0, rows)
            .mapToObj(i -> Row.empty(Catalogue.RISK, new UUID(2, i)))
            .toList()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private boolean inWindow() {
    return view.table().getScene() != null && view.form().getScene() != null;
  }

  @Test
  void aListWithoutRowsHasNeitherTableNorFormInTheWindow() {
    assertFalse(inWindow());
    show(2);
    assertTrue(inWindow());
    show(0);
    assertFalse(inWindow());
    assertEquals(1, view.getChildren().size());
  }

  @Test
  void aRowThatIsAddedToAnEmptyListTakesTheCursorAtOnce() {
    robot.interact(() -> {
      model.add(new UUID(2, 9));
      assertTrue(view.form().focusFirst());
      assertTrue(view.form().focused().isPresent());
    });
    assertTrue(inWindow());
  }

  @Test
  void theTableIsAsHighAsItsHeadingAndItsRowsAndALongOneShowsEight() {
    for (int rows : List.of(1, 3, 8, 9, 20)) {
      show(rows);
      assertEquals(Math.min(8, rows) + 1, lines(), SLICE);
    }
  }

  @Test
  void columnsBecomeWiderWithTheLetters() {
    show(2);
    TableColumn<Row, ?> column = view.table().getColumns().get(2);
    double before = column.getMinWidth();
    robot.interact(() -> new Look(false, 150).dress(stage.getScene()));
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> view.getScene().getRoot().layout());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(before * 1.5, column.getMinWidth(), 3);
  }

  @Test
  void whereTheTableScrollsSidewaysItsRowsAreWholeAboveTheBar() {
    for (int rows : List.of(2, 20)) {
      show(rows);
      double before = lines();
      robot.interact(() -> stage.setWidth(220));
      WaitForAsyncUtils.waitForFxEvents(3);
      assertTrue(view.table().lookup(".scroll-bar:horizontal") instanceof Region bar
          && bar.isVisible()
          && Math.abs(lines() - bar.getHeight() / (2 * LETTER) - before) < SLICE);
      robot.interact(() -> stage.setWidth(700));
    }
  }

  @Test
  void aShortListThatScrollsSidewaysHasNoBarAtItsSide() {
    for (int letters : List.of(100, 125, 150)) {
      robot.interact(() -> new Look(false, letters).dress(stage.getScene()));
      for (int rows : List.of(1, 3)) {
        show(rows);
        robot.interact(() -> stage.setWidth(220));
        WaitForAsyncUtils.waitForFxEvents(3);
        double wide = atItsSide().getWidth();
        assertEquals(0, wide, rows + " lines in " + letters);
        robot.interact(() -> stage.setWidth(700));
        WaitForAsyncUtils.waitForFxEvents(3);
      }
    }
  }

  @Test
  void aLongListHasABarAtItsSide() {
    show(2);
    show(20);
    assertTrue(atItsSide().isVisible() && atItsSide().getWidth() > 0);
  }

  private Region atItsSide() {
    return (Region) view.table().lookup(".scroll-bar:vertical");
  }

  private double lines() {
    return view.table().getHeight() / (2 * LETTER);
  }
}
