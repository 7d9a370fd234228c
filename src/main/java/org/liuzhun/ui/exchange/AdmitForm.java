package org.liuzhun.ui.exchange;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.liuzhun.exchange.Admission;
import org.liuzhun.exchange.Outbox;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.session.Session;

/// A laptop that asks to be admitted (准许加入), in place: twelve digits are compared, then it is
/// admitted in a role, or takes over the role of this one (移交).
final class AdmitForm extends FlowPane {

  private final Session session;
  private final FilePicker picker;
  private final Consumer<String> done;
  private final Consumer<Trouble> failed;
  private final Label asked = new Label();
  private final TextField heard = new TextField();
  private final ChoiceBox<Role> role = new ChoiceBox<>();
  private final CheckBox retires = new CheckBox(Texts.of("ui.exchange.hand-over.retire"));
  private @Nullable Admission admission;

  AdmitForm(Session session, FilePicker picker, Consumer<String> done, Consumer<Trouble> failed) {
    super(8, 6);
    this.session = session;
    this.picker = picker;
    this.done = done;
    this.failed = failed;
    asked.setWrapText(true);
    asked.setLabelFor(heard);
    heard.setId("heard-digits");
    heard.setPromptText(Texts.of("ui.exchange.digits"));
    heard.setPrefColumnCount(14);
    role.setConverter(Shown.as(value -> "exchange.role." + value.name().toLowerCase(Locale.ROOT)));
    role.setAccessibleText(Texts.of("ui.exchange.role"));
    role.visibleProperty().bind(Bindings.isNotEmpty(role.getItems()));
    role.managedProperty().bind(role.visibleProperty());
    Button admit = button("admit-now", "ui.exchange.admit.now", this::admit);
    admit.visibleProperty().bind(role.visibleProperty());
    admit.managedProperty().bind(admit.visibleProperty());
    Button hand = button("hand-over-now", "ui.exchange.hand-over.now", this::handOver);
    Button not = button("admit-not", "ui.exchange.admit.not", () -> setVisible(false));
    retires.setId("hand-over-retires");
    getChildren().addAll(asked, heard, role, admit, hand, retires, not);
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  private static Button button(String id, String key, Runnable act) {
    Button button = new Button(Texts.of(key));
    button.setId(id);
    button.setOnAction(_ -> act.run());
    return button;
  }

  void show(Facts facts) {
    if (!facts.admits().equals(role.getItems())) {
      role.getItems().setAll(facts.admits());
      role.getSelectionModel().selectFirst();
    }
  }

  void ask(Admission read) {
    admission = read;
    asked.setText(Texts.of("ui.exchange.compare-digits", read.request().name(), read.number()));
    retires.setSelected(false);
    setVisible(true);
    heard.clear();
    heard.requestFocus();
  }

  /// What is done on the workbook's thread, with the file for the welcome.
  private interface Act {
    Outbox.Sent on(Workbook book, Path file) throws Trouble;
  }

  private void admit() {
    Role given = role.getValue();
    String digits = heard.getText();
    Admission now = admission;
    if (now != null) {
      Act act = (book, file) -> now.admit(book, given, digits, file, session.clock());
      run(now, "ui.exchange.admitted", act);
    }
  }

  private void handOver() {
    boolean ends = retires.isSelected();
    String digits = heard.getText();
    Admission now = admission;
    if (now != null) {
      String told = ends ? "ui.exchange.handed-over.retired" : "ui.exchange.handed-over";
      Act act = (book, file) -> now.handOver(book, digits, ends, file, session.clock());
      run(now, told, act);
    }
  }

  private void run(Admission now, String told, Act act) {
    picker
        .save(new FilePicker.Request(Texts.of("ui.exchange.welcome"), "lzb", null))
        .ifPresent(file -> run(now, told, act, file));
  }

  private void run(Admission now, String told, Act act, Path file) {
    setDisable(true);
    session.order(
        book -> {
          String where = act.on(book, file).words();
          String number = book.sharing().trust().founder().orElseThrow().number();
          return Texts.of(told, now.request().name(), where, number);
        },
        words -> {
          setDisable(false);
          setVisible(false);
          done.accept(words);
        },
        trouble -> {
          setDisable(false);
          failed.accept(trouble);
        });
  }
}
