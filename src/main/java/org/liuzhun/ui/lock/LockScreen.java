package org.liuzhun.ui.lock;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.parts.FormPanel;

/// What is shown while the screen is locked: who locked it, and a place for the passphrase. Nothing
/// of the village.
public final class LockScreen extends FormPanel {

  private final Gate gate;
  private final Runnable unlocked;
  private final TextField person = field("keep.lock.person", "locked-by", new TextField());
  private final PasswordField words =
      field("keep.restore.passphrase", "unlock-words", new PasswordField());
  private final Button unlock = action("keep.lock.unlock", "unlock", this::unlock);

  /// Where words are tried.
  @FunctionalInterface
  public interface Gate {

    /// Whether the words open the locked screen: empty, or what is wrong.
    void unlock(String words, Consumer<Optional<Trouble>> done);
  }

  /// A locked screen.
  ///
  /// @param name who locked it
  /// @param unlocked is called once the right words were typed
  public LockScreen(Gate gate, String name, Runnable unlocked) {
    super("keep.lock", "keep.lock.words");
    this.gate = gate;
    this.unlocked = unlocked;
    person.setText(name);
    person.setEditable(false);
    person.setFocusTraversable(false);
    unlock.setDefaultButton(true);
    getStyleClass().add("panel");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setPrefWidth(460);
  }

  /// The screen; the cursor goes into the passphrase.
  public Parent node() {
    StackPane pane = new StackPane(this);
    pane.getStyleClass().add("welcome");
    Platform.runLater(words::requestFocus);
    return pane;
  }

  private void unlock() {
    unlock.setDisable(true);
    say("");
    String typed = words.getText();
    words.clear();
    gate.unlock(typed, this::answered);
  }

  private void answered(Optional<Trouble> trouble) {
    unlock.setDisable(false);
    if (trouble.isEmpty()) {
      unlocked.run();
    } else {
      say(trouble.get().getMessage());
      words.requestFocus();
    }
  }
}
