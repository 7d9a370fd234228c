package org.liuzhun.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// What a bar does when it has no room for all of its parts in one line.
class BarTest {

  private static final double WIDE = 100;

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void buttonsAtTheFarSideGoBelowTogetherAndStayThere() {
    Node title = words(60);
    Node[] buttons = buttons(3, 30);
    lay(200, Stream.concat(Stream.of(title, gap()), Stream.of(buttons)).toArray(Node[]::new));
    assertEquals(title.getLayoutY(), buttons[0].getLayoutY(), "there is room for all");
    lay(140, Stream.concat(Stream.of(title, gap()), Stream.of(buttons)).toArray(Node[]::new));
    assertTrue(buttons[0].getLayoutY() > title.getLayoutY(), "all go below");
    assertEquals(buttons[0].getLayoutY(), buttons[2].getLayoutY());
    assertEquals(140, end(buttons[2]), "and end where the line ends");
  }

  @Test
  void aPairIsNotParted() {
    Node[] pair = buttons(2, 30);
    lay(WIDE, words(50), pair[0], pair[1]);
    assertEquals(pair[0].getLayoutY(), pair[1].getLayoutY());
    assertEquals(0, pair[0].getLayoutX(), "what follows words goes on where lines begin");
  }

  @Test
  void ofButtonsThatNeedMoreThanALineNoneEndsUpAlone() {
    Node[] buttons = buttons(4, 30);
    lay(WIDE, buttons);
    assertEquals(buttons[0].getLayoutY(), buttons[1].getLayoutY());
    assertEquals(buttons[2].getLayoutY(), buttons[3].getLayoutY());
    assertTrue(buttons[2].getLayoutY() > buttons[0].getLayoutY());
    assertEquals(0, buttons[2].getLayoutX());
  }

  @Test
  void aPairThatIsWiderThanTheLineIsPartedAllTheSame() {
    Node[] buttons = buttons(3, 30);
    lay(50, buttons);
    for (Node button : buttons) {
      assertTrue(end(button) <= 50, button.toString());
    }
    assertTrue(buttons[2].getLayoutY() > buttons[1].getLayoutY());
  }

  private static void lay(double wide, Node... parts) {
    Bar bar = new Bar(4, parts);
    bar.resize(wide, bar.prefHeight(wide));
    bar.layout();
  }

  private static double end(Node part) {
    return part.getLayoutX() + part.getLayoutBounds().getWidth();
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private static Region words(double wide) {
    Region words = new Region();
    words.setMinSize(wide, 20);
    words.setPrefSize(wide, 20);
    words.setMaxSize(wide, 20);
    return words;
  }

  private static Node[] buttons(int many, double wide) {
    return IntStream.range(0, many)
        .mapToObj(_ -> {
          Button button = new Button();
          button.setMinSize(wide, 20);
          button.setPrefSize(wide, 20);
          button.setMaxSize(wide, 20);
          return button;
        })
        .toArray(Node[]::new);
  }
}
