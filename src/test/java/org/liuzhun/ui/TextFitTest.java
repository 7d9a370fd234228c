package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the search for cut captions finds.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class TextFitTest {

  private Button caption;
  private Pane root;

  @Start
  void start(Stage stage) {
    caption = new Button("Save as PDF...");
    root = new VBox(caption);
    stage.setScene(new Scene(root, 400, 200));
    stage.show();
  }

  private List<String> cuts(double width) {
    caption.setMaxWidth(width);
    root.applyCss();
    root.layout();
    return TextFit.cuts(root);
  }

  @Test
  void aCaptionThatEndsInDotsIsCutAllTheSameWhereLettersAreMissing() {
    assertEquals(List.of(), cuts(300));
    assertEquals(1, cuts(60).size());
  }
}
