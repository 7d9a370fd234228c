package org.liuzhun.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class RevealTest {

  private final FxRobot robot = new FxRobot();
  private Region above;
  private TextField field;
  private Stage stage;
  private ScrollPane pane;

  @AfterEach
  void close() {
    robot.interact(stage::close);
  }

  @Test
  void aPageThatGetsShorterWhileItIsLaidOutIsNotLeftScrolledDown() throws Exception {
    show(1500);
    robot.interact(() -> {
      pane.setVvalue(0);
      Reveal.show(field);
      above.setMinHeight(250);
    });
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(0, pane.getVvalue());
  }

  @Test
  void aFieldThatMovesWhenItsFormIsLaidOutIsStillSeen() throws Exception {
    show(0);
    robot.interact(() -> {
      Reveal.show(field);
      above.setMinHeight(1500);
    });
    WaitForAsyncUtils.waitForFxEvents();
    Bounds place = field.localToScene(field.getBoundsInLocal());
    assertTrue(place.getMinY() >= 0 && place.getMaxY() <= 300, place.toString());
  }

  @Test
  void thePageOfATabIsSeenWithTheNameAboveItFromWhereverThePaneStood() throws Exception {
    Region page = new Region();
    Pages pages = new Pages(new Tab("收入", page), new Tab("家庭", new Region()));
    Label name = new Label("吴长贵");
    show(500);
    robot.interact(() -> {
      page.setMinHeight(600);
      ((VBox) pane.getContent()).getChildren().add(1, new VBox(name, pages));
    });
    WaitForAsyncUtils.waitForFxEvents();
    for (double from : new double[] {0, 1}) {
      robot.interact(() -> {
        pane.setVvalue(from);
        Reveal.show(pages);
      });
      WaitForAsyncUtils.waitForFxEvents();
      double top = name.localToScene(name.getBoundsInLocal()).getMinY();
      assertTrue(top >= 0 && top <= 0.4 * 300, "from " + from + " it is at " + top);
    }
  }

  private void show(double high) throws Exception {
    FxToolkit.registerPrimaryStage();
    robot.interact(() -> {
      above = new Region();
      above.setMinHeight(high);
      field = new TextField();
      Region below = new Region();
      below.setMinHeight(2000);
      pane = new ScrollPane(new VBox(above, field, below));
      stage = new Stage();
      stage.setScene(new Scene(pane, 400, 300));
      stage.show();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }
}
