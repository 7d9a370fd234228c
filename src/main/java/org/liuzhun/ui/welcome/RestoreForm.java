package org.liuzhun.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.store.backup.BackupFolder;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.FormPanel;

/// Making a village of a backup (从备份恢复), by its passphrase or, when nobody knows that, by the
/// recovery sheet.
final class RestoreForm extends FormPanel {

  private final WelcomeModel model;
  private final FilePicker picker;
  private final TextField file = field("keep.restore.file", "backup-file", new TextField());
  private final TextField person = field("ui.welcome.person", "person", new TextField());
  private final PasswordField words =
      field("keep.restore.passphrase", "passphrase", new PasswordField());

  RestoreForm(WelcomeModel model, FilePicker picker) {
    super("ui.welcome.restore", "keep.restore.words");
    this.model = model;
    this.picker = picker;
    person.setText(model.person());
    action("keep.restore.do", "restore-now", this::restore).setDefaultButton(true);
    action("keep.restore.choose", "choose", this::choose);
  }

  /// Asks for the backup, then waits for the passphrase.
  void choose() {
    picker
        .open(new FilePicker.Request(
            Texts.of("keep.restore.file"), BackupFolder.SUFFIX, model.home()))
        .ifPresent(path -> file.setText(path.toString()));
    waitForWords();
  }

  /// Takes this backup, then waits for the passphrase.
  void take(Path backup) {
    file.setText(backup.toString());
    waitForWords();
  }

  private void waitForWords() {
    Platform.runLater(
        (file.getText().isEmpty() ? file : person.getText().isEmpty() ? person : words)
            ::requestFocus);
  }

  private void restore() {
    String typed = file.getText().strip();
    Optional<String> missing = missing(typed);
    say(missing.map(Texts::of).orElse(""));
    if (missing.isEmpty()) {
      model.restore(
          Path.of(typed), Hygiene.clean(person.getText()), words.getText().toCharArray());
      words.clear();
    }
  }

  private Optional<String> missing(String typed) {
    if (typed.isEmpty() || !Files.isRegularFile(Path.of(typed))) {
      return Optional.of("keep.restore.missing.file");
    }
    return person.getText().isBlank() ? Optional.of("ui.welcome.missing.person") : Optional.empty();
  }
}
