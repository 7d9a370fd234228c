package org.liuzhun.ui.register;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.DropDown;
import org.liuzhun.ui.parts.HouseholdChoices;

/// Which household is meant where a name is that of several heads (同名户主): one choice for each line
/// with such a name, remembered while the list is worked on.
final class NamesAsked extends VBox {

  private final Map<Line, UUID> answers = new HashMap<>();
  private final Runnable answered;
  private List<Line> asked = List.of();

  /// A line of the list; where a name stands on several, the turn tells them apart.
  private record Line(String words, int turn) {

    static List<Line> of(List<String> lines) {
      Map<String, Integer> turns = new HashMap<>();
      return lines.stream()
          .map(Hygiene::clean)
          .map(words -> new Line(words, turns.merge(words, 1, Integer::sum)))
          .toList();
    }

    String shown() {
      return turn == 1 ? words : Texts.of("ui.choice.of", words, turn);
    }
  }

  NamesAsked(Runnable answered) {
    super(6);
    this.answered = answered;
  }

  /// The households that the lines mean, each once: those that are clear, else the chosen ones.
  List<Dossier> meant(NamedHouseholds households, List<String> lines) {
    return Line.of(lines).stream()
        .flatMap(line -> meant(households, line).stream())
        .distinct()
        .toList();
  }

  private List<Dossier> meant(NamedHouseholds households, Line line) {
    List<Dossier> clear = households.meant(line.words());
    UUID answer = answers.get(line);
    return clear.isEmpty()
        ? households.called(line.words()).stream()
            .filter(file -> file.id().equals(answer))
            .toList()
        : clear;
  }

  /// Asks about the names among these lines that several households bear.
  void ask(NamedHouseholds households, List<String> lines) {
    List<Line> doubtful = Line.of(lines).stream()
        .filter(line -> households.meant(line.words()).isEmpty())
        .filter(line -> households.called(line.words()).size() >= line.turn())
        .toList();
    if (!doubtful.equals(asked)) {
      asked = doubtful;
      getChildren()
          .setAll(doubtful.stream()
              .map(line -> question(line, households.called(line.words())))
              .toList());
    }
  }

  /// Forgets what was answered.
  void clear() {
    answers.clear();
    asked = List.of();
    getChildren().clear();
  }

  private Node question(Line line, List<Dossier> files) {
    Label label = new Label(Texts.of("register.names.which", line.shown()));
    DropDown<Dossier> choice = new DropDown<>("which-household", files, NamesAsked::words);
    label.setLabelFor(choice);
    files.stream()
        .filter(file -> file.id().equals(answers.get(line)))
        .findFirst()
        .ifPresent(choice::setValue);
    choice.valueProperty().subscribe(file -> answer(line, file));
    Bar bar = new Bar(8, label, choice);
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private void answer(Line line, @Nullable Dossier file) {
    if (file != null && !file.id().equals(answers.put(line, file.id()))) {
      answered.run();
    }
  }

  private static String words(Dossier file) {
    return (HouseholdChoices.words(file) + " " + file.household().get(HOUSEHOLD.NUMBER, ""))
        .strip();
  }
}
