package org.liuzhun.ui.welcome;

import java.util.Optional;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.store.VillageFolder;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.FormPanel;
import org.liuzhun.ui.session.Villages.NewLaptop;

/// Asking to join a village that others began (加入一个村): what the laptop is called, who works
/// on it, a passphrase; then the request is written to a file.
final class JoinForm extends FormPanel {

  private final WelcomeModel model;
  private final FilePicker picker;
  private final TextField name = field("ui.welcome.join.name", "laptop-name", new TextField());
  private final TextField person = field("ui.welcome.person", "person", new TextField());
  private final PasswordField passphrase =
      field("ui.welcome.passphrase", "passphrase", new PasswordField());
  private final PasswordField again = field("ui.welcome.again", "again", new PasswordField());

  JoinForm(WelcomeModel model, FilePicker picker) {
    super("ui.welcome.join", "ui.welcome.join.words");
    this.model = model;
    this.picker = picker;
    person.setText(model.person());
    name.setPromptText(Texts.of("ui.welcome.join.name.prompt"));
    action("ui.welcome.join.ask", "ask", this::ask).setDefaultButton(true);
  }

  private void ask() {
    Optional<String> missing = missing();
    say(missing.map(Texts::of).orElse(""));
    if (missing.isEmpty()) {
      picker
          .save(new FilePicker.Request(Texts.of("ui.welcome.join.request"), "lzq", null))
          .ifPresent(file -> model.ask(new NewLaptop(
              VillageFolder.of(model.home(), Hygiene.clean(name.getText())),
              Hygiene.clean(name.getText()),
              Hygiene.clean(person.getText()),
              passphrase.getText().toCharArray(),
              file)));
    }
  }

  private Optional<String> missing() {
    if (Hygiene.clean(name.getText()).isEmpty()) {
      return Optional.of("ui.welcome.join.missing.name");
    }
    if (Hygiene.clean(person.getText()).isEmpty()) {
      return Optional.of("ui.welcome.missing.person");
    }
    return NewVillageForm.missing(passphrase.getText(), again.getText());
  }
}
