package org.liuzhun.ui.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.exchange.ConflictWords;
import org.liuzhun.registry.Field;
import org.liuzhun.store.Conflict;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.parts.Note;
import org.liuzhun.ui.parts.Showing;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.session.Session;

/// What is to be compared in the household on the screen (本户待核对), decided where it is seen: a line
/// for each with numbered choices, and a note under the field itself. Takes no room while there is
/// nothing.
public final class HouseholdConflicts extends VBox {

  private final Session session;
  private final Runnable changed;
  private final Because because = new Because("conflict-reason-here");
  private final Label said = new Label();
  private List<Conflict> shown = List.of();
  private Map<UUID, Map<Field<?>, String>> notes = Map.of();
  private @Nullable UUID household;

  /// The conflicts of a session's households.
  ///
  /// @param changed is told when other notes stand under the fields
  public HouseholdConflicts(Session session, Runnable changed) {
    super(4);
    this.session = session;
    this.changed = changed;
    getStyleClass().add("household-conflicts");
    setAccessibleText(Texts.of("ui.exchange.here.title"));
    said.setWrapText(true);
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  private record Found(UUID household, List<Conflict> conflicts, ConflictWords words) {}

  /// Looks for what is open in a household; what comes of it shows a moment later.
  public void look(UUID of) {
    household = of;
    if (session.isPast() || session.folder().isEmpty()) {
      return;
    }
    session.ask(
        book -> new Found(
            of,
            book.village().dossier(of).map(book.conflicts()::of).orElse(List.of()),
            new ConflictWords(book.village(), book.sharing().trust())),
        this::show);
  }

  private void show(Found found) {
    if (!found.household().equals(household) || found.conflicts().equals(shown)) {
      return;
    }
    boolean hadFocus = isFocusWithin();
    shown = found.conflicts();
    notes = notes(found);
    getChildren().clear();
    for (Conflict conflict : shown) {
      getChildren()
          .add(new ConflictLine(
              conflict, found.words(), this::decide, this::say, Showing.of(session)));
    }
    getChildren().addAll(because, said);
    setVisible(!shown.isEmpty());
    if (hadFocus && !shown.isEmpty()) {
      getChildren().getFirst().requestFocus();
    }
    changed.run();
  }

  private static Map<UUID, Map<Field<?>, String>> notes(Found found) {
    Map<UUID, Map<Field<?>, String>> notes = new HashMap<>();
    for (Conflict conflict : found.conflicts()) {
      Field<?> field = conflict.field();
      if (field != null) {
        String values = conflict.versions().stream()
            .map(version -> Texts.of(
                "ui.exchange.here.value",
                found.words().value(conflict, version),
                found.words().laptop(version.device())))
            .collect(Collectors.joining(" · "));
        notes
            .computeIfAbsent(conflict.row(), _ -> new HashMap<>())
            .put(field, Texts.of("ui.exchange.here.note", values));
      }
    }
    return notes;
  }

  /// What stands under the fields of a row, with the other notes there.
  public Map<Field<?>, List<Note>> with(UUID row, Map<Field<?>, List<Note>> others) {
    Map<Field<?>, List<Note>> all = new HashMap<>(others);
    notes.getOrDefault(row, Map.of()).forEach((field, words) -> {
      List<Note> here = new ArrayList<>(List.of(new Note(StatusMark.Level.DOUBT, words)));
      here.addAll(others.getOrDefault(field, List.of()));
      all.put(field, here);
    });
    return all;
  }

  private void decide(Conflict conflict, Conflict.Decision decision) {
    String why = because.reason();
    session.order(
        book -> book.conflicts().resolve(conflict, decision, why),
        _ -> {
          said.setText("");
          because.clear();
        },
        this::say);
  }

  private void say(Trouble trouble) {
    said.setText(trouble.getMessage());
  }
}
