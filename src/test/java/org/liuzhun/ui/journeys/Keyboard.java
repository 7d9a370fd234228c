package org.liuzhun.ui.journeys;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;

/// A person who has nothing but a keyboard, and whose keys are counted. The next key comes when the
/// window was laid out after the one before: faster than any hand, and without a pause.
public final class Keyboard {

  private static final int MOST_STEPS = 120;

  private final Scene scene;
  private final AtomicInteger keys = new AtomicInteger();

  /// The keyboard before a window.
  public Keyboard(Scene scene) {
    this.scene = scene;
    scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> keys.incrementAndGet());
  }

  /// How many keys were pressed, modifiers included.
  public int count() {
    return keys.get();
  }

  /// Presses keys together, and lets them go.
  public Keyboard press(KeyCode... together) {
    List<KeyCode> down = List.of(together);
    onScreen(() -> {
      Robot robot = new Robot();
      down.forEach(robot::keyPress);
      down.reversed().forEach(robot::keyRelease);
    });
    return this;
  }

  /// Presses keys together so many times.
  public Keyboard times(int times, KeyCode... together) {
    for (int i = 0; i < times; i++) {
      press(together);
    }
    return this;
  }

  /// Types letters and digits.
  public Keyboard type(String text) {
    text.chars()
        .mapToObj(letter -> KeyCode.getKeyCode(Character.toString(Character.toUpperCase(letter))))
        .forEach(this::press);
    return this;
  }

  /// Brings text in as another program does: Chinese cannot be typed by a robot.
  public Keyboard paste(String text) {
    onScreen(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
    return press(KeyCode.CONTROL, KeyCode.V);
  }

  /// Walks with Tab until the cursor is on the node of this id.
  public Keyboard walkTo(String id) {
    for (int i = 0; i < MOST_STEPS; i++) {
      Node focused = scene.getFocusOwner();
      if (focused != null && id.equals(focused.getId())) {
        return this;
      }
      press(KeyCode.TAB);
    }
    throw new IllegalStateException("Tab does not lead to " + id);
  }

  /// Does something and waits until the window was laid out afterwards.
  private void onScreen(Runnable work) {
    CompletableFuture<Boolean> laidOut = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        work.run();
      } catch (RuntimeException e) {
        laidOut.completeExceptionally(e);
      }
      scene.addPostLayoutPulseListener(new Runnable() {
        @Override
        public void run() {
          scene.removePostLayoutPulseListener(this);
          laidOut.complete(true);
        }
      });
      Platform.requestNextPulse();
    });
    laidOut.orTimeout(60, TimeUnit.SECONDS).join();
  }
}
