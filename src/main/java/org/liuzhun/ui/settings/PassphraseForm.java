package org.liuzhun.ui.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.keys.Holder;
import org.liuzhun.store.keys.PersonRole;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.parts.FormPanel;
import org.liuzhun.ui.session.Persons;

/// A passphrase for one more person, or another one for somebody who has one; typed twice.
final class PassphraseForm extends FormPanel {

  private final Persons persons;
  private final @Nullable Holder holder;
  private final BiConsumer<Optional<Trouble>, String> done;
  private final TextField name = field("keep.persons.name", "person-name", new TextField());
  private final ChoiceBox<PersonRole> role = new ChoiceBox<>();
  private final PasswordField words;
  private final PasswordField again;
  private final Button save;

  /// A form.
  ///
  /// @param holder who gets another passphrase, or null for one more person
  /// @param done is told what came of it, and the key of the sentence that says so
  PassphraseForm(
      Persons persons, @Nullable Holder holder, BiConsumer<Optional<Trouble>, String> done) {
    super(holder == null ? "keep.persons.add" : "keep.persons.change", "keep.persons.form");
    this.persons = persons;
    this.holder = holder;
    this.done = done;
    if (holder == null) {
      field("keep.persons.role", "person-role", role);
      role.getItems().setAll(PersonRole.values());
      role.setValue(PersonRole.EDITOR);
      role.setConverter(new RoleWords());
    } else {
      name.setText(holder.name());
      name.setEditable(false);
    }
    words = field("keep.persons.new", "person-words", new PasswordField());
    again = field("ui.welcome.again", "person-again", new PasswordField());
    save = action("keep.persons.save", "person-save", this::save);
    action("keep.persons.cancel", "person-cancel", () -> setVisible(false));
    managedProperty().bind(visibleProperty());
    Platform.runLater((holder == null ? name : words)::requestFocus);
  }

  /// Roles in words.
  private static final class RoleWords extends StringConverter<PersonRole> {
    @Override
    public String toString(@Nullable PersonRole role) {
      return role == null ? "" : Texts.of("keep.role." + role.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public PersonRole fromString(String text) {
      return PersonRole.EDITOR;
    }
  }

  private void save() {
    Optional<String> missing = missing();
    say(missing.map(Texts::of).orElse(""));
    if (missing.isPresent()) {
      return;
    }
    save.setDisable(true);
    String typed = words.getText();
    if (holder == null) {
      persons.add(
          Hygiene.clean(name.getText()),
          role.getValue(),
          typed,
          trouble -> answered(trouble, "keep.persons.added"));
    } else {
      persons.change(holder.slot(), typed, trouble -> answered(trouble, "keep.persons.changed"));
    }
  }

  private void answered(Optional<Trouble> trouble, String key) {
    save.setDisable(false);
    done.accept(trouble, key);
  }

  private Optional<String> missing() {
    if (holder == null && Hygiene.clean(name.getText()).isEmpty()) {
      return Optional.of("ui.welcome.missing.person");
    }
    if (!Credentials.longEnough(words.getText())) {
      return Optional.of("ui.welcome.missing.passphrase");
    }
    return words.getText().equals(again.getText())
        ? Optional.empty()
        : Optional.of("ui.welcome.missing.again");
  }
}
