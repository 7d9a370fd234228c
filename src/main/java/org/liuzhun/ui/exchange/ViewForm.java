package org.liuzhun.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.liuzhun.exchange.Lock;
import org.liuzhun.exchange.view.View;
import org.liuzhun.exchange.view.ViewPlan;
import org.liuzhun.exchange.view.ViewWriter;
import org.liuzhun.registry.Field;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Choice;
import org.liuzhun.ui.parts.Choices;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.DayField;
import org.liuzhun.ui.session.Session;

/// What goes to one reader outside the village (选送), in place: for whom and what for, until
/// when, which fields of which households, what stays hidden, and what it is sealed with.
final class ViewForm extends VBox {

  private static final int USUAL_DAYS = 30;

  private final Session session;
  private final FilePicker picker;
  private final Consumer<View> done;
  private final Consumer<Trouble> failed;
  private final TextField whom = prompted("whom");
  private final TextField purpose = prompted("purpose");
  private final DayField until = new DayField(Texts.of("ui.view.until"));
  private final Picks<Set<UUID>> households;
  private final Picks<List<Field<?>>> fields;
  private final CheckBox names = new CheckBox(Texts.of("ui.view.names"));
  private final TextField reason = prompted("reason");
  private final LockChoice lock = new LockChoice();
  private List<Choice<List<Field<?>>>> layouts = List.of();

  ViewForm(Session session, FilePicker picker, Consumer<View> done, Consumer<Trouble> failed) {
    super(8);
    this.session = session;
    this.picker = picker;
    this.done = done;
    this.failed = failed;
    households = new Picks<>(
        "view-households",
        "ui.view.households",
        new Choices<>(() -> ViewOffers.households(session.village())));
    fields = new Picks<>("view-fields", "ui.view.fields", new Choices<>(this::offered));
    names.setId("view-names");
    until.setId("view-until");
    getChildren()
        .addAll(
            new Bar(14, labelled("whom", whom), labelled("purpose", purpose)),
            households,
            fields,
            new Bar(14, names, labelled("reason", reason)),
            new Bar(14, labelled("until", until), lock),
            buttons());
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  private static TextField prompted(String name) {
    TextField field = new TextField();
    field.setId("view-" + name);
    field.setPromptText(Texts.of("ui.view." + name + ".prompt"));
    field.setMinWidth(USE_PREF_SIZE);
    ColumnWidths.prompted(field);
    return field;
  }

  private static HBox labelled(String name, TextField field) {
    Label label = new Label(Texts.of("ui.view." + name));
    label.setLabelFor(field);
    label.setMinWidth(USE_PREF_SIZE);
    return new Bar(6, label, field);
  }

  private Bar buttons() {
    Button write = new Button(Texts.of("ui.view.write"));
    write.setId("view-write");
    write.getStyleClass().add("accent");
    write.setOnAction(_ -> write());
    Button not = new Button(Texts.of("ui.exchange.admit.not"));
    not.setId("view-not");
    not.setOnAction(_ -> {
      lock.clear();
      setVisible(false);
    });
    return new Bar(8, write, not);
  }

  private List<Choice<List<Field<?>>>> offered() {
    List<Choice<List<Field<?>>>> all = new ArrayList<>(layouts);
    all.addAll(ViewOffers.fields());
    return all;
  }

  /// Shows itself with what the village's own layouts are now.
  void ask() {
    if (until.day().get() == null) {
      until.show(session.today().plusDays(USUAL_DAYS));
    }
    session.ask(book -> ViewOffers.layouts(book.folder()), found -> layouts = found);
    setVisible(true);
    whom.requestFocus();
  }

  /// The next reader is another: nothing that was meant for one goes to the next.
  private void clear() {
    List.of(whom, purpose, reason).forEach(TextField::clear);
    households.clear();
    fields.clear();
    names.setSelected(false);
    until.show(null);
    lock.clear();
  }

  /// What was filled in; a whole number wants a reason.
  private ViewPlan plan() throws Trouble {
    if (until.day().get() == null) {
      throw new Trouble("trouble.view.until", until.getText());
    }
    Set<Field<?>> chosen = new LinkedHashSet<>();
    fields.picked().forEach(chosen::addAll);
    Set<UUID> whose = households.picked().stream().flatMap(Set::stream).collect(Collectors.toSet());
    String why = reason.getText().strip();
    return new ViewPlan(
        whom.getText(),
        ViewPlan.because(purpose.getText(), why),
        until.day().get(),
        List.copyOf(chosen),
        whose,
        !why.isEmpty(),
        names.isSelected());
  }

  private void write() {
    try {
      ViewPlan plan = plan();
      plan.check(session.today());
      Lock seal = lock.lock();
      picker
          .save(new FilePicker.Request(Texts.of("ui.view.write"), "lzv", null))
          .ifPresent(file -> write(plan, seal, file));
    } catch (Trouble trouble) {
      failed.accept(trouble);
    }
  }

  private void write(ViewPlan plan, Lock seal, Path file) {
    setDisable(true);
    session.order(
        book -> new ViewWriter(book, session.clock()).write(plan, seal, file),
        view -> {
          setDisable(false);
          setVisible(false);
          clear();
          done.accept(view);
        },
        trouble -> {
          setDisable(false);
          failed.accept(trouble);
        });
  }
}
