package org.liuzhun.ui.theme;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuzhun.ui.theme.Look.Ground;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whoever works with the keys sees where they are, on each ground.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class SeenCursorTest {

  private VBox column;

  @Start
  void start(Stage stage) {
    Look.loadFonts();
    CheckBox ticked = new CheckBox("照片");
    ticked.setSelected(true);
    ToggleButton pressed = new ToggleButton("批量");
    pressed.setSelected(true);
    column = new VBox(
        8,
        ticked,
        pressed,
        new Button("按钮"),
        new ToggleButton("显示"),
        new CheckBox("证件"),
        new RadioButton("证件"),
        new ChoiceBox<>(),
        new ComboBox<>(),
        new MenuButton("导出"),
        new Hyperlink("备份"),
        new TextField("姓名"),
        new TitledPane("版式", null));
    stage.setScene(new Scene(column, 400, 500));
    stage.show();
  }

  @ParameterizedTest
  @EnumSource(Ground.class)
  void theControlThatHasTheKeysLooksOtherwise(Ground ground, FxRobot robot) {
    robot.interact(() -> new Look(ground, 100).dress(column.getScene()));
    List<Node> controls = column.getChildren();
    robot.interact(() -> {
      for (int i = 0; i < controls.size(); i++) {
        controls.get((i + 1) % controls.size()).requestFocus();
        int[] before = picture(controls.get(i));
        controls.get(i).requestFocus();
        assertFalse(
            Arrays.equals(before, picture(controls.get(i))), ground + " " + controls.get(i));
      }
    });
  }

  private static int[] picture(Node control) {
    WritableImage image = control.snapshot(null, null);
    int wide = (int) image.getWidth();
    int high = (int) image.getHeight();
    int[] pixels = new int[wide * high];
    image
        .getPixelReader()
        .getPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), pixels, 0, wide);
    return pixels;
  }
}
