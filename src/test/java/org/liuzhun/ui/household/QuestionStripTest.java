package org.liuzhun.ui.household;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The five answers beside each other in a narrow window.
class QuestionStripTest {

  private static final double NARROW = 500;

  @Test
  void noWordIsPartedWhileThereIsRoomForItBesideTheOthers() throws Exception {
    FxToolkit.registerPrimaryStage();
    FxRobot robot = new FxRobot();
    QuestionStrip strip = new QuestionStrip(_ -> {});
    robot.interact(() -> {
      strip.show(List.of(
          line("Who is helped", "lifted-out household · Illness"),
          line("Who helps", "田家齐 青川县交通运输局"),
          line("How", "63 measures · Planting · Purchase of products · Compulsory-education aid"),
          line("Exit", "Lifted out in 2017"),
          line("Stability", "2026: 13224 yuan a head · No open risk")));
      Stage stage = new Stage();
      stage.setScene(new Scene(new VBox(strip), NARROW, 300));
      Look.USUAL.dress(stage.getScene());
      stage.show();
    });
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> {
      strip.lookupAll(".label").forEach(label -> whole((Label) label));
      strip.getScene().getWindow().hide();
    });
  }

  private static FiveQuestions.Line line(String question, String answer) {
    return new FiveQuestions.Line(question, answer, SectionName.BASIC);
  }

  private static void whole(Label label) {
    Stream.of(label.getText().split(" ")).forEach(word -> {
      Text text = new Text(word);
      text.setFont(label.getFont());
      double wide = text.getLayoutBounds().getWidth();
      boolean parts = word.codePoints().allMatch(c -> c > 0x2190);
      assertTrue(parts || wide <= label.getWidth(), word + " in " + label.getWidth());
    });
  }
}
