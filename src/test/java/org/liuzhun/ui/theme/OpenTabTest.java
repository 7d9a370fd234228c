package org.liuzhun.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The tab that is open can be told from the others while the mouse is on it.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class OpenTabTest {

  private final TabPane tabs = new TabPane(new Tab("日报表"), new Tab("重点人员名册"));

  @Start
  void start(Stage stage) {
    Scene scene = new Scene(tabs, 400, 200);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void theOpenTabKeepsItsLineUnderTheMouse(FxRobot robot) {
    Region open = (Region) tabs.lookup(".tab:selected");
    Paint line = line(open);
    robot.interact(() -> {
      tabs.lookupAll(".tab")
          .forEach(tab -> tab.pseudoClassStateChanged(PseudoClass.getPseudoClass("hover"), true));
      tabs.applyCss();
    });
    assertEquals(line, line(open));
    tabs.lookupAll(".tab").stream()
        .filter(tab -> tab != open)
        .forEach(tab -> assertNotEquals(line, line((Region) tab)));
  }

  private static Paint line(Region tab) {
    return tab.getBackground().getFills().getFirst().getFill();
  }
}
