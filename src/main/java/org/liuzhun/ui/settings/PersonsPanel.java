package org.liuzhun.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.keys.Holder;
import org.liuzhun.store.keys.SlotKind;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.session.Persons;
import org.liuzhun.ui.session.Session;

/// The people of this laptop (本机人员): who can open the village and as what, and the forms for
/// changing that, in place.
final class PersonsPanel extends VBox {

  private final Session session;
  private final Persons persons;
  private final FilePicker picker;
  private final GridPane list = new GridPane(18, 6);
  private final StackPane form = new StackPane();
  private final Label said = new Paragraph();
  private final Subscription listening;

  PersonsPanel(Session session, Persons persons, FilePicker picker) {
    super(10);
    this.session = session;
    this.persons = persons;
    this.picker = picker;
    getStyleClass().add("panel");
    Label title = new Label(Texts.of("keep.persons"));
    title.getStyleClass().add("heading");
    Label words = new Paragraph(Texts.of("keep.persons.words"));
    words.getStyleClass().add("muted");
    said.setId("persons-said");
    getChildren().addAll(title, words, list);
    if (keeps()) {
      getChildren()
          .add(new HBox(
              8,
              button("keep.persons.add", "person-add", () -> edit(null)),
              button("keep.persons.recovery", "recovery-new", this::renew)));
    }
    getChildren().addAll(form, said);
    listening = persons.all().subscribe(this::show);
    persons.look();
  }

  void close() {
    listening.unsubscribe();
  }

  private boolean keeps() {
    return persons.locks() && persons.me().role().mayKeepKeys();
  }

  private void show(List<Holder> holders) {
    list.getChildren().clear();
    for (int i = 0; i < holders.size(); i++) {
      Holder holder = holders.get(i);
      Label name = new Label(name(holder));
      Label role = new Label(
          holder.kind() == SlotKind.PASSPHRASE ? Texts.of("keep.role." + word(holder.role())) : "");
      role.getStyleClass().add("muted");
      list.addRow(i, name, role, buttons(holder, i));
    }
  }

  private static String name(Holder holder) {
    return holder.kind() == SlotKind.PASSPHRASE && !holder.name().isEmpty()
        ? holder.name()
        : Texts.of("keep.slot." + word(holder.kind()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private HBox buttons(Holder holder, int line) {
    Bar buttons = new Bar(6);
    boolean own = holder.slot().equals(persons.me().slot());
    if (holder.kind() == SlotKind.PASSPHRASE && (own || keeps())) {
      buttons
          .getChildren()
          .add(button("keep.persons.change", "person-change-" + line, () -> edit(holder)));
    }
    if (holder.kind() == SlotKind.PASSPHRASE && !own && keeps()) {
      Button remove = button(
          "keep.persons.remove",
          "person-remove-" + line,
          () -> persons.remove(holder.slot(), trouble -> done(trouble, "keep.persons.removed")));
      remove.setAccessibleText(Texts.of("keep.persons.remove") + " " + holder.name());
      buttons.getChildren().add(remove);
    }
    return buttons;
  }

  private static Button button(String key, String id, Runnable does) {
    Button button = new Button(Texts.of(key));
    button.setId(id);
    button.setOnAction(_ -> does.run());
    return button;
  }

  private void edit(@Nullable Holder holder) {
    said.setText("");
    form.getChildren().setAll(new PassphraseForm(persons, holder, this::done));
  }

  private void renew() {
    said.setText("");
    persons.renewRecovery(
        code -> form.getChildren().setAll(new RecoveryPanel(session, code, picker)),
        trouble -> done(Optional.of(trouble), ""));
  }

  private void done(Optional<Trouble> trouble, String key) {
    said.getStyleClass().setAll("label", trouble.isEmpty() ? "good" : "bad");
    said.setText(trouble.map(Trouble::getMessage).orElseGet(() -> Texts.of(key)));
    if (trouble.isEmpty()) {
      form.getChildren().clear();
    }
  }
}
