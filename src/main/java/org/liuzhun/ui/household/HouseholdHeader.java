package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.liuzhun.assessment.PrintedHandbook;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;

/// Who this is (户头): name, group, number, members, status; the way to the neighbours, and to the
/// printed handbook.
final class HouseholdHeader extends Bar {

  private final Label name = new Label();
  private final Label facts = new Label();
  private final HBox tags = new HBox();
  private List<Tag> tagged = List.of();

  HouseholdHeader(Runnable print) {
    getStyleClass().add("household-header");
    name.getStyleClass().add("title");
    name.setMinWidth(USE_PREF_SIZE);
    facts.getStyleClass().add("muted");
    tags.getStyleClass().add("tags");
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    Button printing = new Button(Texts.of("ui.household.print"));
    printing.setId("print-handbook");
    printing.getStyleClass().add("accent");
    printing.setOnAction(_ -> print.run());
    getChildren()
        .addAll(
            name,
            facts,
            tags,
            gap,
            step("ui.household.previous", KeyCode.PAGE_UP),
            step("ui.household.next", KeyCode.PAGE_DOWN),
            printing);
    getChildren().stream().filter(Button.class::isInstance).forEach(button -> {
      ((Button) button).setMinWidth(USE_PREF_SIZE);
      button.setFocusTraversable(false);
    });
  }

  /// The size of the letters in use.
  double em() {
    return facts.getFont().getSize();
  }

  void show(Subject subject) {
    Row household = subject.dossier().household();
    name.setText(subject.dossier().called());
    facts.setText(Stream.of(
            household.get(HOUSEHOLD.VILLAGE_GROUP, ""),
            Optional.ofNullable(household.get(HOUSEHOLD.NUMBER))
                .map(number -> Texts.of("ui.household.number", number))
                .orElse(""),
            Texts.of(
                "ui.household.members",
                subject.dossier().members(subject.today()).size()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · ")));
    show(tags(subject).toList());
  }

  /// Most households have the same tags as the one before: what stands is not styled again.
  private void show(List<Tag> now) {
    if (!now.equals(tagged)) {
      tagged = now;
      tags.getChildren().setAll(now.stream().map(Tag::label).toList());
    }
  }

  private static Stream<Tag> tags(Subject subject) {
    Situation situation = subject.situation();
    Stream<Tag> monitored = situation.monitored().stream()
        .map(row -> row.entity().field(EPISODE.MONITORED_TYPE).shown(row, Texts.language()))
        .filter(text -> !text.isEmpty())
        .map(text -> new Tag(text, "doubt"));
    Stream<Tag> closed = situation.closed()
        ? Stream.of(new Tag(Texts.of("ui.household.closed"), "bad"))
        : Stream.empty();
    return Stream.of(
            Stream.of(new Tag(situation.era().label(), "accent")), monitored, closed, old(subject))
        .flatMap(all -> all);
  }

  /// The handbook that the family has was printed too long ago.
  private static Stream<Tag> old(Subject subject) {
    return PrintedHandbook.tooOld(subject.dossier().household(), subject.policy(), subject.today())
        .map(day -> new Tag(Texts.of("ui.household.handbook-old", day), "doubt"))
        .stream();
  }

  private record Tag(String text, String style) {

    Label label() {
      Label label = new Label(text);
      label.getStyleClass().addAll("tag", style);
      label.setMinWidth(USE_PREF_SIZE);
      return label;
    }
  }

  /// The buttons do what the keys do that stand on them: the list beside the file knows who comes
  /// next.
  private Node step(String key, KeyCode code) {
    Label hint = new Label(code == KeyCode.PAGE_UP ? "PgUp" : "PgDn");
    hint.getStyleClass().add("key");
    Button button = new Button(Texts.of(key), hint);
    button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    button.setOnAction(_ ->
        fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    return button;
  }
}
