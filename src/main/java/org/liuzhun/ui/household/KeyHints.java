package org.liuzhun.ui.household;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.liuzhun.ui.parts.KeyHint;
import org.liuzhun.ui.session.Session;

/// The keys that help here (按键提示): as many as there is room for, the most needed first; F1 shows
/// all.
final class KeyHints extends HBox {

  /// The keys that do something in this session: where nothing can be written those that write are
  /// left out, and visitors are told neither who typed what nor all keys.
  KeyHints(Session session) {
    setMinWidth(0);
    getStyleClass().add("key-hints");
    add("Enter", "ui.household.key.next");
    if (!session.isPast()) {
      add("Shift Enter", "ui.household.key.line");
      add("Ctrl M", "ui.household.key.add");
      add("Ctrl J", "ui.household.visit.record");
      add("Ctrl Z", "ui.household.key.undo");
    }
    add("PgDn", "ui.household.key.household");
    add("Ctrl Tab", "ui.household.key.section");
    add("F7", "ui.household.key.finding");
    if (!session.isForVisitors()) {
      add("Ctrl H", "ui.key.history");
      add("F1", "ui.key.all");
    }
  }

  @Override
  protected void layoutChildren() {
    double used = 0;
    for (Node hint : getChildren()) {
      used += hint.prefWidth(-1);
      hint.setVisible(used <= getWidth());
      used += getSpacing();
    }
    super.layoutChildren();
  }

  private void add(String key, String text) {
    KeyHint hint = new KeyHint(key, text);
    hint.getStyleClass().add("small");
    getChildren().add(hint);
  }
}
