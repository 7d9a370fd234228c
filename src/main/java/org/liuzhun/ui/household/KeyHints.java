package org.liuzhun.ui.household;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.liuzhun.text.Texts;

/// The keys that help here (按键提示).
final class KeyHints extends HBox {

  KeyHints() {
    getStyleClass().add("key-hints");
    add("Enter", "ui.household.key.next");
    add("Shift Enter", "ui.household.key.line");
    add("Ctrl M", "ui.household.key.add");
    add("Ctrl J", "ui.household.visit.record");
    add("Ctrl Z", "ui.household.key.undo");
    add("Ctrl H", "ui.key.history");
    add("Ctrl Tab", "ui.household.key.section");
    add("PgDn", "ui.household.key.household");
  }

  private void add(String key, String text) {
    Label cap = new Label(key);
    cap.getStyleClass().add("key");
    Label meaning = new Label(Texts.of(text), cap);
    meaning.getStyleClass().addAll("muted", "small");
    getChildren().add(meaning);
  }
}
