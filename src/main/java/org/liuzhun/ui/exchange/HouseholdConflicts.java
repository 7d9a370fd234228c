package org.liuzhun.ui.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.exchange.ConflictWords;
import org.liuzhun.exchange.view.Proposal;
import org.liuzhun.exchange.view.Proposals;
import org.liuzhun.exchange.view.Proposals.Compared;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Field;
import org.liuzhun.store.Conflict;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.parts.Note;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.Showing;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.session.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is to be decided in the household on the screen (本户待核对), where it is seen: what laptops
/// disagree in and what readers of views propose, a line for each with numbered choices, and a note
/// under the field itself. Takes no room while there is nothing.
public final class HouseholdConflicts extends VBox {

  private static final Logger LOG = LoggerFactory.getLogger(HouseholdConflicts.class);

  /// More would leave no room for the file itself.
  private static final int AT_ONCE = 2;

  private final Session session;
  private final Runnable changed;
  private final Because because = new Because("conflict-reason-here");
  private final Label said = new Label();
  private final ProposalDecision proposed;
  private @Nullable Found shown;
  private Map<UUID, Map<Field<?>, List<String>>> notes = Map.of();
  private @Nullable UUID household;

  /// What is open in a session's households.
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
    proposed = new ProposalDecision(session, because, said, this::lookAgain);
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  private record Found(
      UUID household, List<Conflict> conflicts, List<Compared> proposals, ConflictWords words) {

    boolean isSame(@Nullable Found other) {
      return other == null
          ? conflicts.isEmpty() && proposals.isEmpty()
          : conflicts.equals(other.conflicts) && proposals.equals(other.proposals);
    }
  }

  /// Looks for what is open in a household; what comes of it shows a moment later.
  public void look(UUID of) {
    household = of;
    if (!session.isPast() && session.folder().isPresent()) {
      session.ask(book -> found(book, of), this::show);
    }
  }

  private void lookAgain() {
    if (household != null) {
      look(household);
    }
  }

  private Found found(Workbook book, UUID of) throws Trouble {
    ConflictWords words =
        new ConflictWords(book.village(), book.sharing().trust(), session.cover());
    Dossier dossier = book.village().dossier(of).orElse(null);
    return dossier == null
        ? new Found(of, List.of(), List.of(), words)
        : new Found(of, book.conflicts().of(dossier), proposals(book, dossier), words);
  }

  /// A list of proposals that cannot be read, of which the room of exchange tells, hides no
  /// conflict.
  private List<Compared> proposals(Workbook book, Dossier dossier) {
    try {
      return new Proposals(book, session.clock()).of(dossier);
    } catch (Trouble trouble) {
      LOG.warn("a household shows no proposals: {}", trouble.key());
      return List.of();
    }
  }

  private void show(Found found) {
    if (!found.household().equals(household) || found.isSame(shown)) {
      return;
    }
    boolean hadFocus = isFocusWithin();
    shown = found;
    notes = notes(found);
    List<DecisionLine> all = lines(found);
    getChildren().setAll(all.subList(0, Math.min(AT_ONCE, all.size())));
    getChildren().addAll(because, said);
    if (all.size() > AT_ONCE) {
      getChildren().add(new Paragraph(Texts.of("ui.exchange.here.more", all.size() - AT_ONCE)));
    }
    setVisible(!all.isEmpty());
    if (hadFocus && isVisible()) {
      getChildren().getFirst().requestFocus();
    }
    changed.run();
  }

  private List<DecisionLine> lines(Found found) {
    Showing showing = Showing.of(session);
    return Stream.concat(
            found.conflicts().stream()
                .map(one -> new ConflictLine(one, found.words(), this::decide, this::say, showing)),
            found.proposals().stream().map(one -> new ProposalLine(one, proposed::decide, showing)))
        .toList();
  }

  private Map<UUID, Map<Field<?>, List<String>>> notes(Found found) {
    Map<UUID, Map<Field<?>, List<String>>> notes = new HashMap<>();
    for (Conflict conflict : found.conflicts()) {
      Field<?> field = conflict.field();
      if (field != null) {
        note(notes, conflict.row(), field, differing(conflict, found.words()));
      }
    }
    for (Compared one : found.proposals()) {
      Proposal proposal = one.proposal();
      String words =
          Texts.of("ui.proposal.here", one.proposed(session.showsWhole()), proposal.by());
      note(notes, proposal.row(), proposal.about(), words);
    }
    return notes;
  }

  private static void note(
      Map<UUID, Map<Field<?>, List<String>>> notes, UUID row, Field<?> field, String words) {
    notes
        .computeIfAbsent(row, _ -> new HashMap<>())
        .computeIfAbsent(field, _ -> new ArrayList<>())
        .add(words);
  }

  private static String differing(Conflict conflict, ConflictWords words) {
    String values = conflict.versions().stream()
        .map(version -> Texts.of(
            "ui.exchange.here.value",
            words.value(conflict, version),
            words.laptop(version.device())))
        .collect(Collectors.joining(" · "));
    return Texts.of("ui.exchange.here.note", values);
  }

  /// What stands under the fields of a row, with the other notes there.
  public Map<Field<?>, List<Note>> with(UUID row, Map<Field<?>, List<Note>> others) {
    Map<Field<?>, List<Note>> all = new HashMap<>(others);
    notes.getOrDefault(row, Map.of()).forEach((field, words) -> {
      List<Note> here = new ArrayList<>();
      words.forEach(one -> here.add(new Note(StatusMark.Level.DOUBT, one)));
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
