package org.liuzhun.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class OneOfTest {

  private final FxRobot robot = new FxRobot();
  private final List<String> told = new ArrayList<>();
  private OneOf<String> row;
  private Stage stage;

  @BeforeEach
  void show() throws Exception {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupFixture(() -> {
      row = new OneOf<>(List.of("light", "dark", "contrast"), "light", word -> word, told::add);
      stage = new Stage();
      stage.setScene(new Scene(row));
      stage.show();
      button(0).requestFocus();
    });
  }

  @AfterEach
  void close() {
    robot.interact(stage::close);
  }

  private ToggleButton button(int index) {
    return (ToggleButton) row.getChildren().get(index);
  }

  @Test
  void anArrowKeyChoosesAndDoesNotOnlyLookLikeIt() {
    robot.interact(() -> robot.push(KeyCode.RIGHT));
    assertEquals(List.of("dark"), told);
    assertEquals("dark", row.chosen());
    assertTrue(button(1).isSelected());
  }

  @Test
  void pressingWhatIsChosenKeepsItAndTellsNobody() {
    robot.interact(() -> robot.push(KeyCode.SPACE));
    assertTrue(button(0).isSelected());
    assertEquals(List.of(), told);
  }

  @Test
  void whatIsShownFromElsewhereIsNotToldBack() {
    robot.interact(() -> row.show("contrast"));
    assertTrue(button(2).isSelected());
    assertEquals(List.of(), told);
  }
}
