package org.liuzhun.ui.desk;

import java.util.function.Consumer;
import javafx.scene.control.PasswordField;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.FormPanel;

/// What opens the desk (工作台口令): another passphrase, typed twice, or a new recovery code.
final class DeskKeysForm extends FormPanel {

  private final PasswordField words = field("keep.persons.new", "desk-words", new PasswordField());
  private final PasswordField again = field("ui.welcome.again", "desk-again", new PasswordField());
  private final Consumer<String> change;

  /// @param change is given the new passphrase
  /// @param renew makes a new recovery code
  DeskKeysForm(Consumer<String> change, Runnable renew, Runnable leave) {
    super("ui.desk.keys", "keep.persons.form");
    this.change = change;
    action("keep.persons.change", "desk-change", this::change).setDefaultButton(true);
    action("keep.persons.recovery", "desk-recovery", renew);
    action("ui.desk.leave", "desk-keys-leave", leave).setCancelButton(true);
  }

  @Override
  public void requestFocus() {
    words.requestFocus();
  }

  private void change() {
    if (!Credentials.longEnough(words.getText())) {
      say(Texts.of("ui.welcome.missing.passphrase"));
    } else if (!words.getText().equals(again.getText())) {
      say(Texts.of("ui.welcome.missing.again"));
    } else {
      change.accept(words.getText());
    }
  }
}
