package org.liuzhun.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.liuzhun.text.Texts;

/// The keys, shown over the room at F1 and gone at the next F1 or Escape.
final class KeySheet extends VBox {

  private static final List<String> KEYS = List.of(
      "F1",
      "Ctrl F",
      "Ctrl L",
      "Ctrl Z",
      "Ctrl Y",
      "Ctrl H",
      "Ctrl P",
      "Alt 1–9",
      "Ctrl PgUp / PgDn",
      "PgUp / PgDn",
      "Ctrl Tab",
      "Ctrl M",
      "Ctrl J",
      "Ctrl G",
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
      "rooms",
      "beside",
      "household",
      "section",
      "add",
      "visit",
      "grid",
      "new",
      "enter",
      "tab",
      "escape");

  KeySheet() {
    super(10);
    getStyleClass().addAll("panel", "key-sheet");
    setId("key-sheet");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Label title = new Label(Texts.of("ui.shell.keys"));
    title.getStyleClass().add("heading");
    GridPane grid = new GridPane(16, 6);
    for (int i = 0; i < KEYS.size(); i++) {
      Label key = new Label(KEYS.get(i));
      key.getStyleClass().add("key");
      key.setMinWidth(USE_PREF_SIZE);
      grid.addRow(i, key, new Label(Texts.of("ui.key." + WHAT.get(i))));
    }
    getChildren().addAll(title, grid);
    setVisible(false);
  }

  void toggle() {
    setVisible(!isVisible());
  }
}
