package org.liuzhun.ui.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.liuzhun.registry.Dossier;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Choice;
import org.liuzhun.ui.parts.ChoiceField;
import org.liuzhun.ui.parts.Choices;
import org.liuzhun.ui.parts.HouseholdChoices;
import org.liuzhun.ui.session.Session;

/// Single households for which a form is filled (指定农户), chosen by name or the first letters of its
/// pinyin; with none chosen the choice by standing and group holds. Pressing a name takes it out
/// again.
final class ChosenHouseholds extends Bar {

  private final Session session;
  private final Runnable changed;
  private final Map<UUID, Button> chosen = new LinkedHashMap<>();

  ChosenHouseholds(Session session, Runnable changed) {
    super(6);
    this.session = session;
    this.changed = changed;
    ChoiceField<UUID> field = new ChoiceField<>(
        new Choices<>(this::choices), Texts.of("ui.tables.fill.who.prompt"), this::add);
    field.setId("fill-who");
    field.setPrefColumnCount(14);
    Label label = new Label(Texts.of("ui.tables.fill.who"));
    label.setLabelFor(field);
    label.getStyleClass().addAll("muted", "small");
    getChildren().addAll(label, field);
  }

  /// Those that were chosen, in the order of choosing.
  List<UUID> households() {
    return List.copyOf(chosen.keySet());
  }

  private List<Choice<UUID>> choices() {
    return everybody().filter(choice -> !chosen.containsKey(choice.value())).toList();
  }

  private Stream<Choice<UUID>> everybody() {
    return HouseholdChoices.of(session.village().dossiers(), Dossier::called).stream();
  }

  private void add(UUID household) {
    String name = everybody()
        .filter(choice -> choice.value().equals(household))
        .map(Choice::text)
        .findFirst()
        .orElse("");
    Button taken = new Button(name + " ×");
    taken.setAccessibleText(Texts.of("ui.tables.fill.who.remove", name));
    taken.setOnAction(_ -> {
      chosen.remove(household);
      getChildren().remove(taken);
      changed.run();
    });
    chosen.put(household, taken);
    getChildren().add(taken);
    changed.run();
  }
}
