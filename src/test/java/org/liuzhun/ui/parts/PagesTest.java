package org.liuzhun.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.liuzhun.ui.Pulses;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

@Timeout(120)
class PagesTest {

  private static final double WIDE = 400;

  private final FxRobot robot = new FxRobot();
  private Paragraph words;
  private Pages pages;
  private Stage stage;
  private Pulses pulses;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    robot.interact(() -> {
      words = new Paragraph("脱贫".repeat(60));
      pages = new Pages(new Tab("一", words), new Tab("二", new Region()));
      stage = new Stage();
      stage.setScene(new Scene(new Askew(), WIDE, WIDE));
      stage.show();
      pulses = new Pulses(stage.getScene());
    });
    pulses.pass(5);
  }

  @AfterEach
  void close() {
    robot.interact(stage::close);
  }

  @Test
  void pagesThatRestAreNotLaidOutAgainWhateverWidthTheyAreAskedFor() throws Exception {
    assertEquals(0, pulses.layouts(10));
    robot.interact(() -> words.setText("脱贫".repeat(61)));
    pulses.pass(5);
    assertEquals(0, pulses.layouts(10));
  }

  @Test
  void pagesGrowWithWhatStandsOnThem() throws Exception {
    double before = pages.getHeight();
    robot.interact(() -> words.setText("脱贫".repeat(180)));
    pulses.pass(5);
    assertTrue(pages.getHeight() > 2 * before, before + " " + pages.getHeight());
  }

  /// Asks for the height in another width than it gives.
  private final class Askew extends Region {

    Askew() {
      getChildren().add(pages);
    }

    @Override
    protected void layoutChildren() {
      pages.resizeRelocate(0, 0, WIDE, pages.minHeight(WIDE / 2));
    }
  }
}
