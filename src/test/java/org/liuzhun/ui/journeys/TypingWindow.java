package org.liuzhun.ui.journeys;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.liuzhun.ui.theme.Look;

/// A window to type into, with keyboard and input method.
///
/// @param scene what is shown
/// @param keys the keyboard
/// @param words the input method
public record TypingWindow(Scene scene, Keyboard keys, InputMethod words) {

  /// Shows something in the usual look.
  public static TypingWindow of(Stage stage, Parent content, double width, double height) {
    Scene scene = new Scene(content, width, height);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
    return new TypingWindow(scene, new Keyboard(scene), new InputMethod(scene));
  }

  /// The text in the field with the cursor.
  public String line() {
    return ((TextInputControl) scene.getFocusOwner()).getText();
  }
}
