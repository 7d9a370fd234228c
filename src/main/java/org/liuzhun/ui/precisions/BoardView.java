package org.liuzhun.ui.precisions;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.OneOf;

/// What the lower half of the board shows.
enum BoardView {
  /// What to mend.
  FINDINGS,
  /// The indicators of the six lights.
  INDICATORS,
  /// The index of digital games.
  GAMES,
  /// The indicators over time.
  TREND;

  /// One button for each, one of them always chosen; Ctrl Tab within the page goes to the next.
  static HBox buttons(Consumer<BoardView> turn, Node page) {
    HBox buttons = OneOf.filters(List.of(values()), FINDINGS, BoardView::label, turn)
        .each((view, button) -> button.setId("to-" + view.word()))
        .turning(page);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    return buttons;
  }

  private String label() {
    return Texts.of("ui.precisions." + word());
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
