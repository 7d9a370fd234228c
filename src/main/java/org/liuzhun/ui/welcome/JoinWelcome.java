package org.liuzhun.ui.welcome;

import java.nio.file.Path;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.FormPanel;
import org.liuzhun.ui.session.Villages.Asked;

/// A laptop that has asked (等待加入): its twelve digits to be read out, then the welcome package.
final class JoinWelcome extends FormPanel {

  private final WelcomeModel model;
  private final FilePicker picker;
  private final Path folder;
  private final TextField person;
  private final PasswordField passphrase;

  /// @param asked what was just made; null for a folder that waits since an earlier day
  JoinWelcome(WelcomeModel model, FilePicker picker, Path folder, @Nullable Asked asked) {
    super("ui.welcome.join.wait", "ui.welcome.join.wait.words");
    this.model = model;
    this.picker = picker;
    this.folder = folder;
    if (asked != null) {
      field("ui.welcome.join.number", "join-number", shown(asked.number()));
      field("ui.welcome.recovery.code", "recovery-code", shown(asked.recoveryCode()));
    }
    person = field("ui.welcome.person", "person", new TextField(model.person()));
    passphrase = field("ui.welcome.passphrase", "passphrase", new PasswordField());
    action("ui.welcome.join.take", "take-welcome", this::take);
  }

  private static TextField shown(String text) {
    TextField shown = new TextField(text);
    shown.setEditable(false);
    shown.getStyleClass().add("strong");
    return shown;
  }

  private void take() {
    if (person.getText().isBlank()) {
      say(Texts.of("ui.welcome.missing.person"));
      return;
    }
    say("");
    picker
        .open(new FilePicker.Request(Texts.of("ui.welcome.join.take"), null, null))
        .ifPresent(file -> model.welcome(
            folder, Hygiene.clean(person.getText()), passphrase.getText().toCharArray(), file));
  }
}
