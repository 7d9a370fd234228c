package org.liuzhun.ui.shell;

import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;

/// The strip at the top: program, village with its counts, search, person.
final class Header extends HBox {

  private final Label village = new Label();
  private final Label counts = new Label();
  private final TextField search = new TextField();
  private final ToggleButton rooms = new ToggleButton(Texts.of("ui.shell.rooms"));
  private final List<Label> dispensable;

  Header(String person, Node lists) {
    getStyleClass().add("header");
    rooms.setId("rooms");
    rooms.setMinWidth(USE_PREF_SIZE);
    Label program = new Label(Texts.of("ui.program"));
    program.getStyleClass().add("program");
    program.setMinWidth(USE_PREF_SIZE);
    village.getStyleClass().add("muted");
    village.setMinWidth(USE_PREF_SIZE);
    counts.getStyleClass().add("muted");
    counts.setMinWidth(0);
    counts.widthProperty().subscribe(this::wholeOrNot);
    counts.textProperty().subscribe(this::wholeOrNot);
    search.getStyleClass().add("search");
    search.setId("search");
    search.setPromptText(Texts.of("ui.shell.search"));
    search.setAccessibleText(Texts.of("ui.shell.search"));
    Label key = new Label("Ctrl F");
    key.getStyleClass().add("key");
    key.setMinWidth(USE_PREF_SIZE);
    Label who = new Label(person);
    who.getStyleClass().add("muted");
    who.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(program, rooms, village, counts, space, lists, search, key, who);
    dispensable = List.of(village, counts, key, who);
    fold(false);
  }

  /// In a very narrow window the rooms stand behind a button, and what only informs is left out.
  void fold(boolean folded) {
    dispensable.forEach(label -> show(label, !folded));
    show(rooms, folded);
    wholeOrNot();
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /// Shows the rooms where they are folded away.
  ToggleButton rooms() {
    return rooms;
  }

  /// Counts that have no room are left out: a part of a number is a wrong number.
  private void wholeOrNot() {
    counts.setVisible(counts.isManaged() && counts.getWidth() >= counts.prefWidth(-1));
  }

  /// The letters in use.
  ObservableValue<Font> letters() {
    return search.fontProperty();
  }

  TextField search() {
    return search;
  }

  void show(VillageFile file, LocalDate day) {
    Row row = file.village();
    String name = Stream.of(
            row.get(VILLAGE.COUNTY), row.get(VILLAGE.TOWNSHIP), row.get(VILLAGE.NAME))
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" "));
    int people = file.dossiers().stream()
        .mapToInt(dossier -> dossier.members(day).size())
        .sum();
    village.setText(name);
    counts.setText(Texts.of("ui.shell.counts", file.dossiers().size(), people));
  }
}
