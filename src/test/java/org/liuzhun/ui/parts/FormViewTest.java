package org.liuzhun.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Where the fields of a form stand, and what is said of them.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class FormViewTest {

  private static final UUID ROW = new UUID(1, 1);
  private static final String NAME = "卢兰芝吴文博李桂芳田家齐陆明远韦国清沈知行";
  private static final String WRONG = "走访日期早于上一次走访，请核对手册上的签字和日期，改正后再存。";

  private RowForm form;
  private FormView view;

  @Start
  void start(Stage stage) {
    Texts.use(Texts.CHINESE);
    Look.loadFonts();
    Map<Field<?>, List<Note>> notes = Map.of(
        Catalogue.VISIT.field(VISIT.VISITED_ON), List.of(new Note(StatusMark.Level.DOUBT, WRONG)));
    form = new RowForm(
        Catalogue.VISIT,
        List.of(
            Catalogue.VISIT.field(VISIT.VISITED_ON),
            Catalogue.VISIT.field(VISIT.SIGNED_BY),
            Catalogue.VISIT.field(VISIT.CONTENT)),
        desk(notes));
    view = new FormView(form);
    Scene scene = new Scene(new StackPane(view), 900, 500);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private static Desk desk(Map<Field<?>, List<Note>> notes) {
    return new Desk(References.NONE, (_, done) -> done.accept(Optional.empty()), _ -> notes);
  }

  @BeforeEach
  void show(FxRobot robot) {
    robot.interact(() -> form.show(Row.empty(Catalogue.VISIT, ROW).with(VISIT.SIGNED_BY, NAME)));
    settle(robot);
  }

  private void settle(FxRobot robot) {
    for (int i = 0; i < 3; i++) {
      WaitForAsyncUtils.waitForFxEvents();
      robot.interact(() -> {
        view.getScene().getRoot().applyCss();
        view.getScene().getRoot().layout();
      });
    }
  }

  @Test
  void whatIsLongTakesTheFreeRoomOfItsLine() {
    TextInputControl field = (TextInputControl) lookup(".text-field").get(1);
    assertEquals(NAME, field.getText());
    assertTrue(field.getWidth() > NAME.length() * field.getFont().getSize(), "" + field.getWidth());
  }

  @Test
  void whatIsWrongStandsUnderItsFieldAndIsWiderThanIt() {
    Bounds field = at(lookup(".text-field").getFirst());
    Bounds said = at(lookup(".note").getFirst());
    assertEquals(field.getMinX(), said.getMinX(), 1);
    assertTrue(said.getMinY() > field.getMaxY(), said + " under " + field);
    assertTrue(said.getWidth() > 2 * field.getWidth(), said + " wider than " + field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"逾期 45 天", "逾期 45 天，还没有销号"})
  void twoShortSentencesStandEachUnderItsOwnField(String words, FxRobot robot) {
    List<Field<?>> areas = List.of(
        Catalogue.HOUSEHOLD_YEAR.field(HOUSEHOLD_YEAR.ARABLE),
        Catalogue.HOUSEHOLD_YEAR.field(HOUSEHOLD_YEAR.FOREST),
        Catalogue.HOUSEHOLD_YEAR.field(HOUSEHOLD_YEAR.FRUIT),
        Catalogue.HOUSEHOLD_YEAR.field(HOUSEHOLD_YEAR.GRASS),
        Catalogue.HOUSEHOLD_YEAR.field(HOUSEHOLD_YEAR.WATER_SURFACE),
        Catalogue.HOUSEHOLD_YEAR.field(HOUSEHOLD_YEAR.HOUSE_AREA));
    Note late = new Note(StatusMark.Level.BAD, words);
    RowForm year = new RowForm(
        Catalogue.HOUSEHOLD_YEAR,
        areas,
        desk(Map.of(areas.get(3), List.of(late), areas.get(5), List.of(late))));
    robot.interact(() -> {
      Scene scene = view.getScene();
      view = new FormView(year);
      ((StackPane) scene.getRoot()).getChildren().setAll(view);
      year.show(Row.empty(Catalogue.HOUSEHOLD_YEAR, ROW));
    });
    settle(robot);
    List<Node> fields = lookup(".text-field");
    List<Node> said = lookup(".note");
    assertEquals(at(fields.getFirst()).getMinY(), at(fields.get(5)).getMinY(), 1, "one line");
    assertEquals(at(fields.get(3)).getMinX(), at(said.getFirst()).getMinX(), 1);
    assertEquals(at(fields.get(5)).getMinX(), at(said.getLast()).getMinX(), 1);
  }

  @Test
  void aLongTextEndsWhereTheFormEnds() {
    double end = at(lookup(".text-area").getFirst()).getMaxX();
    assertEquals(view.localToScene(view.getLayoutBounds()).getMaxX(), end, 4);
  }

  private List<Node> lookup(String style) {
    return List.copyOf(view.lookupAll(style));
  }

  private static Bounds at(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
