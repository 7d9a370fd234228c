package org.liuzhun.ui.shell;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.liuzhun.print.guide.Guide;
import org.liuzhun.print.guide.Guide.Section;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.Scrolling;

/// The keys, and what the guide says about the room, shown over the room at F1 and gone at the next
/// F1 or Escape; Page Up and Page Down scroll it.
final class KeySheet extends VBox {

  /// What works outside the rooms too.
  private static final Set<String> EVERYWHERE = Set.of("help", "enter", "tab", "escape");

  private static final List<String> KEYS = List.of(
      "F1",
      "Ctrl F",
      "Ctrl L",
      "Ctrl Z",
      "Ctrl Y",
      "Ctrl H",
      "Ctrl P",
      "Ctrl E",
      "Alt 1–9",
      "Ctrl PgUp / PgDn",
      "PgUp / PgDn",
      "Ctrl Tab",
      "F7",
      "F8 / F9",
      "Ctrl M",
      "Ctrl V",
      "Ctrl J",
      "Ctrl G",
      "Ctrl D",
      "1–9, B, A",
      "Ctrl N",
      "Enter",
      "Tab",
      "Esc");
  private static final List<String> WHAT = List.of(
      "help",
      "search",
      "lock",
      "undo",
      "redo",
      "history",
      "print",
      "lists",
      "rooms",
      "beside",
      "household",
      "section",
      "finding",
      "waive",
      "add",
      "paste",
      "visit",
      "grid",
      "fill",
      "photo",
      "new",
      "enter",
      "tab",
      "escape");

  private static final Pattern MARKS = Pattern.compile("[`*]");
  private static final double WIDTH = 460;

  private final VBox about = new VBox(6);
  private final Scrolling scroll;

  /// The keys that work in the rooms: all.
  KeySheet() {
    this(_ -> true);
  }

  private KeySheet(Predicate<String> works) {
    super(10);
    getStyleClass().addAll("panel", "key-sheet");
    setId("key-sheet");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Label title = new Label(Texts.of("ui.shell.keys"));
    title.getStyleClass().add("heading");
    GridPane grid = new GridPane(16, 6);
    for (int i = 0; i < KEYS.size(); i++) {
      if (works.test(WHAT.get(i))) {
        Label key = new Label(KEYS.get(i));
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), key, new Paragraph(Texts.of("ui.key." + WHAT.get(i))));
      }
    }
    about.setPrefWidth(WIDTH);
    Label printed = new Label(Texts.of("system.guide.all"));
    printed.getStyleClass().addAll("muted", "small");
    scroll = new Scrolling(new VBox(10, title, grid, about, printed));
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    getChildren().add(scroll);
    setVisible(false);
  }

  /// The keys that work outside the rooms.
  ///
  /// @param further what works there beside what works everywhere
  static KeySheet outside(List<String> further) {
    return new KeySheet(what -> EVERYWHERE.contains(what) || further.contains(what));
  }

  /// Scrolls by a page, up or down; false while nothing is shown.
  boolean turn(int pages) {
    if (isVisible()) {
      double view = scroll.getViewportBounds().getHeight();
      double hidden = Math.max(1, scroll.getContent().getLayoutBounds().getHeight() - view);
      scroll.setVvalue(Math.clamp(scroll.getVvalue() + pages * view / hidden, 0, 1));
    }
    return isVisible();
  }

  /// Shows the keys, and what the guide says about the room below; or hides both.
  ///
  /// @param room by the name that the guide gives it
  void toggle(String room) {
    setVisible(!isVisible());
    scroll.setVvalue(0);
    about.getChildren().clear();
    if (isVisible()) {
      Guide.in(Texts.language()).about(room).forEach(this::show);
    }
  }

  private void show(Section section) {
    Label heading = new Label(section.heading());
    heading.getStyleClass().add("heading");
    about.getChildren().add(heading);
    section.lines().stream().filter(line -> !line.startsWith("!")).forEach(line -> {
      Label words = new Paragraph(MARKS.matcher(line).replaceAll("").replaceFirst("^- ", "· "));
      about.getChildren().add(words);
    });
  }
}
