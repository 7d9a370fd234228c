package org.liuzhun.ui.precisions;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.liuzhun.text.Texts;

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

  /// One button for each, one of them always chosen.
  static HBox buttons(Consumer<BoardView> turn) {
    HBox buttons = new HBox(4);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    ToggleGroup group = new ToggleGroup();
    for (BoardView view : values()) {
      String name = view.name().toLowerCase(Locale.ROOT);
      ToggleButton button = new ToggleButton(Texts.of("ui.precisions." + name));
      button.setId("to-" + name);
      button.getStyleClass().setAll("toggle-button", "filter");
      button.setToggleGroup(group);
      button.setSelected(view == FINDINGS);
      button.setOnAction(_ -> {
        button.setSelected(true);
        turn.accept(view);
      });
      buttons.getChildren().add(button);
    }
    return buttons;
  }
}
