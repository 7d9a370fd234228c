package org.liuzhun.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LowWindowTest {

  private static final double HIGH = 200;

  private final FxRobot robot = new FxRobot();
  private Stage stage;

  @AfterEach
  void close() {
    robot.interact(stage::close);
  }

  @Test
  void aPageThatIsWiderThanTheWindowEndsAboveTheBarThatMovesIt() throws Exception {
    FxToolkit.registerPrimaryStage();
    Region page = new Region();
    LowWindow pane = new LowWindow(page).sideways();
    robot.interact(() -> {
      page.setMinSize(600, 50);
      stage = new Stage();
      stage.setScene(new Scene(pane, 300, HIGH));
      stage.show();
    });
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> stage.getScene().getRoot().layout());
    double seen = pane.getViewportBounds().getHeight();
    assertTrue(seen < HIGH, "there is a bar below");
    assertEquals(seen, page.getHeight(), 0.5);
  }
}
