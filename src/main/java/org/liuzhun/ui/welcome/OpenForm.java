package org.liuzhun.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.FormPanel;

/// Opening a village that lies on this laptop or on a stick.
final class OpenForm extends FormPanel {

  private final WelcomeModel model;
  private final TextField folder = field("ui.welcome.folder", "folder", new TextField());
  private final TextField person = field("ui.welcome.person", "person", new TextField());
  private final PasswordField passphrase =
      field("ui.welcome.passphrase", "passphrase", new PasswordField());

  OpenForm(WelcomeModel model, FilePicker picker, @Nullable Path chosen) {
    super("ui.welcome.open", "ui.welcome.open.words");
    this.model = model;
    person.setText(model.person());
    if (chosen != null) {
      folder.setText(chosen.toString());
      Platform.runLater(() -> empty().requestFocus());
    }
    action("ui.welcome.open.do", "open-it", this::open).setDefaultButton(true);
    action("ui.welcome.choose", "choose", () -> choose(picker));
  }

  private void choose(FilePicker picker) {
    picker
        .folder(new FilePicker.Request(Texts.of("ui.welcome.folder"), null, model.home()))
        .ifPresent(path -> folder.setText(path.toString()));
  }

  /// Where typing goes on: a passphrase is asked for each time.
  private TextField empty() {
    return person.getText().isBlank() ? person : passphrase;
  }

  private void open() {
    String typed = folder.getText().strip();
    boolean there = !typed.isEmpty() && Files.isDirectory(Path.of(typed));
    boolean named = !person.getText().isBlank();
    say(
        !there
            ? Texts.of("ui.welcome.missing.folder")
            : named ? "" : Texts.of("ui.welcome.missing.person"));
    empty().requestFocus();
    if (there && named) {
      model.open(
          Path.of(typed), Hygiene.clean(person.getText()), passphrase.getText().toCharArray());
      passphrase.clear();
    }
  }
}
