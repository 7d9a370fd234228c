package org.liuzhun.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
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
