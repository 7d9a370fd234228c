package org.liuzhun.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A long note goes across the whole form and is as high as it must be: nothing of it is cut.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class LongTextTest {

  private Stage window;
  private RowForm form;
  private FormView view;

  @Start
  void start(Stage stage) {
    Texts.use(Texts.CHINESE);
    Look.loadFonts();
    window = stage;
    Desk desk =
        new Desk(References.NONE, (_, done) -> done.accept(Optional.empty()), _ -> Map.of());
    form = new RowForm(Catalogue.VISIT, FormFields.of(Catalogue.VISIT), desk);
    view = new FormView(form);
    ScrollPane pane = new ScrollPane(view);
    pane.setFitToWidth(true);
    Scene scene = new Scene(pane, 700, 500);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private TextArea shown(FxRobot robot, String content) {
    robot.interact(
        () -> form.show(Row.empty(Catalogue.VISIT, new UUID(1, 1)).with(VISIT.CONTENT, content)));
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> {
      window.getScene().getRoot().applyCss();
      window.getScene().getRoot().layout();
    });
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(window.getScene().getRoot()::layout);
    return window.getScene().getRoot().lookupAll(".text-area").stream()
        .map(TextArea.class::cast)
        .filter(area -> area.getText().equals(content))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"看望老人，查看住房和饮水，讲解帮扶政策。", "Saw the old people, looked at the house. "})
  void aLongNoteStandsWhole(String sentence, FxRobot robot) {
    TextArea area = shown(robot, sentence.repeat(30));
    assertTrue(area.getWidth() > view.getWidth() * 0.9, area.getWidth() + " wide");
    Text text = (Text) area.lookup(".text");
    assertTrue(text.getLayoutBounds().getHeight() > 100);
    assertTrue(area.lookupAll(".scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .noneMatch(ScrollBar::isVisible));
  }

  @Test
  void itGrowsAndShrinksWithWhatIsTyped(FxRobot robot) {
    TextArea area = shown(robot, "一");
    double low = area.getHeight();
    robot.interact(() -> area.setText("一\n".repeat(9)));
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(window.getScene().getRoot()::layout);
    assertTrue(area.getHeight() > low * 2);
    robot.interact(() -> area.setText("一"));
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(window.getScene().getRoot()::layout);
    assertEquals(low, area.getHeight(), 1);
  }
}
