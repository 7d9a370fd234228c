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

/// Which household is meant where a name is that of several heads (同名户主): one choice for each such
/// name, remembered while the list is worked on.
final class NamesAsked extends VBox {

  private final Map<String, UUID> answers = new HashMap<>();
  private final Runnable answered;
  private List<String> asked = List.of();

  NamesAsked(Runnable answered) {
    super(6);
    this.answered = answered;
  }

  /// The households that a line means: those that are clear, else the one that was chosen.
  List<Dossier> meant(NamedHouseholds households, String line) {
    List<Dossier> clear = households.meant(line);
    UUID answer = answers.get(Hygiene.key(line));
    return clear.isEmpty()
        ? households.called(line).stream()
            .filter(file -> file.id().equals(answer))
            .toList()
        : clear;
  }

  /// Asks about the names among these lines that several households bear.
  void ask(NamedHouseholds households, List<String> lines) {
    List<String> doubtful = lines.stream()
        .filter(line -> households.meant(line).isEmpty())
        .filter(line -> !households.called(line).isEmpty())
        .map(String::strip)
        .distinct()
        .toList();
    if (!doubtful.equals(asked)) {
      asked = doubtful;
      getChildren()
          .setAll(doubtful.stream()
              .map(line -> question(line, households.called(line)))
              .toList());
    }
  }

  /// Forgets what was answered.
  void clear() {
    answers.clear();
    asked = List.of();
    getChildren().clear();
  }

  private Node question(String line, List<Dossier> files) {
    Label label = new Label(Texts.of("register.names.which", line));
    DropDown<Dossier> choice = new DropDown<>("which-household", files, NamesAsked::words);
    label.setLabelFor(choice);
    files.stream()
        .filter(file -> file.id().equals(answers.get(Hygiene.key(line))))
        .findFirst()
        .ifPresent(choice::setValue);
    choice.valueProperty().subscribe(file -> answer(line, file));
    Bar bar = new Bar(8, label, choice);
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private void answer(String line, @Nullable Dossier file) {
    if (file != null && !file.id().equals(answers.put(Hygiene.key(line), file.id()))) {
      answered.run();
    }
  }

  private static String words(Dossier file) {
    return (HouseholdChoices.words(file) + " " + file.household().get(HOUSEHOLD.NUMBER, ""))
        .strip();
  }
}
