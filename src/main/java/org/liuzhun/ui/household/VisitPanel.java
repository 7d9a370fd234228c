package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.history.Remembering;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.Digit;
import org.liuzhun.ui.parts.FieldModel;
import org.liuzhun.ui.parts.FormView;
import org.liuzhun.ui.parts.RowForm;

/// Records the visit of the month with few keys (走访快录): date and helper stand there, the
/// usual contents are added by Alt and their number, Ctrl Enter saves.
final class VisitPanel extends VBox {

  private static final int PHRASES = 8;

  private final Desk desk;
  private final RowId ids;
  private final Runnable done;
  private final VBox asked = new VBox();
  private final Label said = new Label();
  private final List<Unsaved> unsaved = new ArrayList<>();
  private @Nullable UUID household;
  private @Nullable VisitDraft draft;
  private @Nullable RowForm form;

  /// A visit that could not be saved waits for its household.
  private record Unsaved(VisitDraft draft, RowForm form, Row visit, String why) {}

  /// A panel that shows nothing yet.
  ///
  /// @param done what follows a saved visit
  VisitPanel(Desk desk, RowId ids, Runnable done) {
    this.desk = desk;
    this.ids = ids;
    this.done = done;
    setId("visit-panel");
    getStyleClass().addAll("panel", "forms");
    Label title = new Label(Texts.of("ui.household.visit.title"));
    title.getStyleClass().add("heading");
    Button save = new Button(Texts.of("ui.household.visit.save"));
    save.setId("visit-save");
    save.getStyleClass().add("accent");
    save.setOnAction(_ -> save());
    Button cancel = new Button(Texts.of("ui.household.family.cancel"));
    cancel.setOnAction(_ -> cancel());
    said.getStyleClass().add("bad");
    Bar buttons = new Bar(save, cancel, said);
    buttons.getStyleClass().add("choosing");
    asked.getStyleClass().add("forms");
    getChildren().addAll(title, asked, phrases(), buttons);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    hide();
  }

  /// Begins a visit to the household, or goes on with the one that is being written.
  void ask(Subject subject) {
    show(subject);
    if (form == null) {
      begin(new VisitDraft(subject, ids.next()));
    }
    toContent();
  }

  /// Leaves the visit to another household; one to this household that could not be saved stands
  /// there again.
  void show(Subject subject) {
    if (!subject.id().equals(household)) {
      household = subject.id();
      leave();
    }
    showUnsaved();
  }

  private void begin(VisitDraft begun) {
    Desk scratch = new Desk(
        desk.references(),
        (_, answered) -> answered.accept(Optional.empty()),
        _ -> Map.of(),
        desk.unfinished(),
        Remembering.NOTHING,
        desk.showing());
    RowForm asking = new RowForm(Catalogue.VISIT, fields(), scratch);
    asking.showNew(begun.begin());
    stand(begun, asking, "");
  }

  private void stand(VisitDraft begun, RowForm asking, String why) {
    draft = begun;
    form = asking;
    asked.getChildren().setAll(new FormView(asking));
    said.setText(why);
    setManaged(true);
    setVisible(true);
  }

  private void toContent() {
    Field<?> content = Catalogue.VISIT.field(VISIT.CONTENT);
    asked.getChildren().forEach(view -> ((FormView) view).continueIn(content));
  }

  /// Whoever goes away from a visit that is being written has it kept. What could not be saved
  /// before is tried again.
  void leave() {
    List<Unsaved> waiting = List.copyOf(unsaved);
    unsaved.clear();
    leaveWritten();
    waiting.forEach(one -> keep(one.draft(), one.form(), one.visit(), () -> {}));
  }

  /// What is refused in the visit waits in its field; without a day it was today's.
  private void leaveWritten() {
    RowForm asking = form;
    VisitDraft begun = draft;
    if (asking == null || begun == null) {
      return;
    }
    asking.leaveAll();
    Row visit = asking.row();
    boolean refused =
        asking.visible().stream().anyMatch(model -> !model.refusal().get().isEmpty());
    hide();
    if (visit != null && (refused || !visit.equals(begun.begin()))) {
      LocalDate day = visit.get(VISIT.VISITED_ON, begun.subject().today());
      keep(begun, asking, visit.with(VISIT.VISITED_ON, day), () -> {});
    }
  }

  private void hide() {
    draft = null;
    form = null;
    setManaged(false);
    setVisible(false);
  }

  /// Throws away what was written.
  private void cancel() {
    RowForm asking = form;
    VisitDraft begun = draft;
    hide();
    if (asking != null && begun != null) {
      asking.visible().forEach(model -> desk.unfinished().note(begun.id(), model.field(), null));
    }
  }

  private static List<Field<?>> fields() {
    return Stream.of(
            VISIT.VISITED_ON,
            VISIT.HELPER,
            VISIT.SIGNED_BY,
            VISIT.CONTENT,
            VISIT.PROBLEM,
            VISIT.SOLUTION)
        .<Field<?>>map(column -> Catalogue.VISIT.field(column))
        .toList();
  }

  private FlowPane phrases() {
    FlowPane phrases = new FlowPane(6, 4);
    IntStream.rangeClosed(1, PHRASES).forEach(number -> {
      Label key = new Label("Alt " + number);
      key.getStyleClass().add("key");
      Button button = new Button(phrase(number), key);
      button.getStyleClass().add("quiet");
      button.setFocusTraversable(false);
      button.setOnAction(_ -> add(phrase(number)));
      phrases.getChildren().add(button);
    });
    return phrases;
  }

  private static String phrase(int number) {
    return Texts.of("ui.household.visit.phrase." + number);
  }

  private void pressed(KeyEvent key) {
    int digit = Digit.of(key.getCode());
    if (key.isAltDown() && digit >= 1 && digit <= PHRASES) {
      add(phrase(digit));
    } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      save();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      cancel();
    } else {
      return;
    }
    key.consume();
  }

  private void add(String phrase) {
    RowForm asking = form;
    if (asking != null) {
      FieldModel<?> content = asking.model(VISIT.CONTENT);
      String before = content.text().get().strip();
      content
          .text()
          .set(before.isEmpty() ? phrase : Texts.of("ui.household.visit.and", before, phrase));
      toContent();
    }
  }

  private void save() {
    RowForm asking = form;
    VisitDraft begun = draft;
    if (asking == null || begun == null) {
      return;
    }
    asking.leaveAll();
    Row visit = asking.row();
    if (visit == null || visit.get(VISIT.VISITED_ON) == null) {
      said.setText(Texts.of("ui.household.visit.no-day"));
    } else if (asking.visible().stream()
        .anyMatch(model -> !model.refusal().get().isEmpty())) {
      said.setText(Texts.of("ui.household.visit.refused"));
    } else {
      hide();
      keep(begun, asking, visit, done);
    }
  }

  private void keep(VisitDraft begun, RowForm asking, Row visit, Runnable then) {
    desk.saving()
        .save(
            begun.edit(visit, ids),
            trouble -> trouble.ifPresentOrElse(
                why -> {
                  unsaved.add(new Unsaved(begun, asking, visit, why.getMessage()));
                  showUnsaved();
                },
                then));
  }

  private void showUnsaved() {
    if (form == null) {
      unsaved.stream()
          .filter(one -> one.draft().subject().id().equals(household))
          .findFirst()
          .ifPresent(one -> {
            unsaved.remove(one);
            stand(one.draft(), one.form(), one.why());
          });
    }
  }
}
