package org.liuzhun.ui.journeys;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.api.FxRobot;

/// A person who has nothing but a keyboard, and whose keys are counted.
final class Keyboard {

  private final FxRobot robot;
  private final Scene scene;
  private final AtomicInteger keys = new AtomicInteger();

  Keyboard(FxRobot robot, Scene scene) {
    this.robot = robot;
    this.scene = scene;
    scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> keys.incrementAndGet());
  }

  /// How many keys were pressed, modifiers included.
  int count() {
    return keys.get();
  }

  Keyboard press(KeyCode... together) {
    robot.push(together);
    return this;
  }

  Keyboard times(int times, KeyCode... together) {
    for (int i = 0; i < times; i++) {
      robot.push(together);
    }
    return this;
  }

  /// Types letters and digits.
  Keyboard type(String text) {
    robot.write(text, 0);
    return this;
  }

  /// Brings text in as an input method or another program does: Chinese cannot be typed by a robot.
  Keyboard paste(String text) {
    robot.interact(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
    return press(KeyCode.CONTROL, KeyCode.V);
  }

  /// Walks with Tab until the cursor is on the node of this id.
  Keyboard walkTo(String id) {
    for (int i = 0; i < 120; i++) {
      Node focused = scene.getFocusOwner();
      if (focused != null && id.equals(focused.getId())) {
        return this;
      }
      press(KeyCode.TAB);
    }
    throw new IllegalStateException("Tab does not lead to " + id);
  }
}
