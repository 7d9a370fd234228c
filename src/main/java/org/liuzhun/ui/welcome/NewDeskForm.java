package org.liuzhun.ui.welcome;

import java.util.Optional;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.store.VillageFolder;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.FormPanel;
import org.liuzhun.ui.session.Villages.NewDesk;

/// A township's new desk (新建工作台): the township's name, who works here, a passphrase typed twice.
final class NewDeskForm extends FormPanel {

  private final WelcomeModel model;
  private final TextField name = field("ui.welcome.desk.name", "desk-name", new TextField());
  private final TextField person = field("ui.welcome.person", "person", new TextField());
  private final PasswordField passphrase =
      field("ui.welcome.passphrase", "passphrase", new PasswordField());
  private final PasswordField again = field("ui.welcome.again", "again", new PasswordField());

  NewDeskForm(WelcomeModel model) {
    super("ui.welcome.desk", "ui.welcome.desk.words");
    this.model = model;
    person.setText(model.person());
    action("ui.welcome.make", "make-desk", this::make).setDefaultButton(true);
  }

  private void make() {
    Optional<String> missing = missing();
    say(missing.map(Texts::of).orElse(""));
    if (missing.isEmpty()) {
      String township = Hygiene.clean(name.getText());
      model.makeDesk(new NewDesk(
          VillageFolder.of(model.home(), Texts.of("ui.welcome.desk.folder", township)),
          township,
          Hygiene.clean(person.getText()),
          passphrase.getText().toCharArray()));
    }
  }

  private Optional<String> missing() {
    if (Hygiene.clean(name.getText()).isEmpty()) {
      return Optional.of("ui.welcome.desk.missing");
    }
    if (Hygiene.clean(person.getText()).isEmpty()) {
      return Optional.of("ui.welcome.missing.person");
    }
    return NewVillageForm.missing(passphrase.getText(), again.getText());
  }
}
