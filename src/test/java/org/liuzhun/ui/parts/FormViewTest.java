package org.liuzhun.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
    Desk desk = new Desk(References.NONE, (_, done) -> done.accept(Optional.empty()), _ -> notes);
    form = new RowForm(
        Catalogue.VISIT,
        List.of(
            Catalogue.VISIT.field(VISIT.VISITED_ON),
            Catalogue.VISIT.field(VISIT.SIGNED_BY),
            Catalogue.VISIT.field(VISIT.CONTENT)),
        desk);
    view = new FormView(form);
    Scene scene = new Scene(new StackPane(view), 900, 500);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @BeforeEach
  void show(FxRobot robot) {
    robot.interact(() -> form.show(Row.empty(Catalogue.VISIT, ROW).with(VISIT.SIGNED_BY, NAME)));
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
