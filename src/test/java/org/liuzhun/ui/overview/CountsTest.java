package org.liuzhun.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.text.Texts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The figures of the village in large letters and little room.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class CountsTest {

  private final Counts counts = new Counts();
  private final Locale before = Texts.language();

  @Start
  void start(Stage stage) {
    Texts.use(Texts.ENGLISH);
    counts.show(List.of(
        new Counts.Count("ui.overview.households", 120),
        new Counts.Count("ui.overview.people", 480),
        new Counts.Count("ui.overview.registered", 60),
        new Counts.Count("ui.overview.watched", 12)));
    VBox root = new VBox(counts);
    root.setStyle("-fx-font-size: 19px");
    stage.setScene(new Scene(root, 480, 300));
    stage.show();
  }

  @AfterEach
  void speakAsBefore() {
    Texts.use(before);
  }

  @Test
  void aNameGoesOnInTheNextLineAndIsNotCutOff(FxRobot robot) {
    for (Label label : robot.lookup(".label").queryAllAs(Label.class)) {
      assertEquals(label.getText(), ((Text) label.lookup(".text")).getText().replace("\n", " "));
    }
  }
}
