package org.liuzhun.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.print.guide.Guide;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// F1 helps before a village is open too.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class HelpedTest {

  private TextField field;
  private Helped screen;

  @Start
  void start(Stage stage) {
    Look.loadFonts();
    field = new TextField();
    screen = new Helped(new StackPane(field), "welcome");
    Scene scene = new Scene(screen, 910, 512);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void theKeyShowsTheFewKeysAndTheGuideAndTakesThemAwayAgain(FxRobot robot) {
    robot.interact(field::requestFocus);
    Node sheet = screen.lookup("#key-sheet");
    assertFalse(sheet.isVisible());
    robot.push(KeyCode.F1);
    assertTrue(sheet.isVisible());
    assertTrue(sheet.getBoundsInParent().getMaxY() <= 512, "all of it can be scrolled to");
    assertEquals(List.of("F1", "Enter", "Tab", "Esc"), said(".key").toList());
    String heading = Guide.in(Texts.language()).about("welcome").getFirst().heading();
    assertTrue(said(".heading").anyMatch(heading::equals));
    robot.push(KeyCode.ESCAPE);
    assertFalse(sheet.isVisible());
    assertTrue(field.isFocused(), "the cursor stays where it was");
  }

  @Test
  void aScreenThatCanBeLockedSaysByWhichKey(FxRobot robot) {
    robot.interact(() -> {
      screen = new Helped(new StackPane(), "desk", List.of("lock"));
      field.getScene().setRoot(screen);
    });
    assertTrue(said(".key").anyMatch("Ctrl L"::equals));
  }

  private Stream<String> said(String style) {
    return screen.lookupAll(style).stream().map(Label.class::cast).map(Label::getText);
  }
}
