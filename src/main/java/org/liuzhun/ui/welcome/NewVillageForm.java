package org.liuzhun.ui.welcome;

import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.store.VillageFolder;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.FormPanel;
import org.liuzhun.ui.session.Villages.NewVillage;

/// A new village: its name, who works here, a passphrase typed twice. What is missing is said under
/// the fields.
final class NewVillageForm extends FormPanel {

  private static final Pattern CODE = Pattern.compile("\\d{12}");

  private final WelcomeModel model;
  private final TextField name = field("ui.welcome.name", "village-name", new TextField());
  private final TextField code = field("ui.welcome.code", "village-code", new TextField());
  private final TextField person = field("ui.welcome.person", "person", new TextField());
  private final PasswordField passphrase =
      field("ui.welcome.passphrase", "passphrase", new PasswordField());
  private final PasswordField again = field("ui.welcome.again", "again", new PasswordField());

  NewVillageForm(WelcomeModel model) {
    super("ui.welcome.new", "ui.welcome.new.words");
    this.model = model;
    Button make = action("ui.welcome.make", "make", this::make);
    make.setDefaultButton(true);
    person.setText(model.person());
    code.setPromptText(Texts.of("ui.welcome.code.later"));
  }

  private void make() {
    Optional<String> missing = missing();
    say(missing.map(Texts::of).orElse(""));
    if (missing.isEmpty()) {
      String village = Hygiene.clean(name.getText());
      model.create(new NewVillage(
          VillageFolder.of(model.home(), village),
          village,
          Hygiene.clean(code.getText()),
          Hygiene.clean(person.getText()),
          passphrase.getText().toCharArray()));
    }
  }

  private Optional<String> missing() {
    if (Hygiene.clean(name.getText()).isEmpty()) {
      return Optional.of("ui.welcome.missing.name");
    }
    String typed = Hygiene.clean(code.getText());
    if (!typed.isEmpty() && !CODE.matcher(typed).matches()) {
      return Optional.of("ui.welcome.missing.code");
    }
    if (Hygiene.clean(person.getText()).isEmpty()) {
      return Optional.of("ui.welcome.missing.person");
    }
    return missing(passphrase.getText(), again.getText());
  }

  /// What is the matter with a new passphrase that was typed twice.
  static Optional<String> missing(String words, String again) {
    if (!Credentials.longEnough(words)) {
      return Optional.of("ui.welcome.missing.passphrase");
    }
    return words.equals(again) ? Optional.empty() : Optional.of("ui.welcome.missing.again");
  }
}
