package org.liuzhun.ui.journeys;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import org.testfx.api.FxRobot;

/// An input method as the window sees it: letters that are being composed, and words that are
/// chosen for them. It writes wherever the cursor stands.
public final class InputMethod {

  private final FxRobot robot = new FxRobot();
  private final Scene scene;

  /// The input method of a window.
  public InputMethod(Scene scene) {
    this.scene = scene;
  }

  /// Shows letters for which no word was chosen yet, instead of those shown before.
  public InputMethod compose(String letters) {
    return send(
        List.of(new InputMethodTextRun(letters, InputMethodHighlight.UNSELECTED_RAW)),
        "",
        letters.length());
  }

  /// The word is chosen.
  public InputMethod commit(String word) {
    return send(List.of(), word, 0);
  }

  /// The letters are thrown away.
  public InputMethod cancel() {
    return send(List.of(), "", 0);
  }

  /// Composes a word letter by letter and chooses it.
  public InputMethod write(String letters, String word) {
    for (int i = 1; i <= letters.length(); i++) {
      compose(letters.substring(0, i));
    }
    return commit(word);
  }

  private InputMethod send(List<InputMethodTextRun> composed, String committed, int caret) {
    robot.interact(() -> {
      Node cursor = scene.getFocusOwner();
      cursor.fireEvent(new InputMethodEvent(
          InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed, committed, caret));
    });
    return this;
  }
}
