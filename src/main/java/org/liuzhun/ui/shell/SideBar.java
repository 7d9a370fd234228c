package org.liuzhun.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.LowWindow;
import org.liuzhun.ui.parts.Reveal;

/// The rooms one below the other, each with the number of things that wait in it.
final class SideBar extends VBox {

  private final ToggleGroup group = new ToggleGroup();
  private final Map<RoomName, ToggleButton> buttons = new EnumMap<>(RoomName.class);
  private final Map<RoomName, Integer> shown = new EnumMap<>(RoomName.class);

  SideBar(Set<RoomName> rooms, Consumer<RoomName> enter) {
    getStyleClass().add("side-bar");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(Texts.of("ui.shell.rooms"));
    for (RoomName room : rooms) {
      ToggleButton button = new ToggleButton(room.label());
      button.setId("room-" + buttons.size());
      button.getStyleClass().setAll("toggle-button", "room");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setMinWidth(USE_PREF_SIZE);
      button.setToggleGroup(group);
      button.setContentDisplay(ContentDisplay.RIGHT);
      button.setGraphicTextGap(8);
      button.setOnAction(_ -> enter.accept(room));
      buttons.put(room, button);
      getChildren().add(button);
    }
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
  }

  /// The bar in a window that may be too low for it.
  Node scrolling() {
    return new LowWindow(this);
  }

  /// The arrow keys lead from room to room without entering one; the toolkit's would show a room as
  /// entered that is not.
  private void walk(KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (step != 0) {
      List<ToggleButton> all = List.copyOf(buttons.values());
      int to = all.indexOf(event.getTarget()) + step;
      if (to >= 0 && to < all.size()) {
        all.get(to).requestFocus();
        Reveal.show(all.get(to));
      }
      event.consume();
    }
  }

  /// Moves the cursor to the room that is shown.
  void enter() {
    ((ToggleButton) group.getSelectedToggle()).requestFocus();
  }

  void choose(RoomName room) {
    group.selectToggle(buttons.get(room));
    Reveal.show(Objects.requireNonNull(buttons.get(room)));
  }

  /// Shows how many things wait in a room; none shows nothing.
  void count(RoomName room, int waiting) {
    ToggleButton button = buttons.get(room);
    if (button != null && waiting != shown.getOrDefault(room, 0)) {
      shown.put(room, waiting);
      Label count = new Label("" + waiting);
      count.getStyleClass().add("count");
      button.setGraphic(waiting == 0 ? null : count);
      button.setAccessibleText(waiting == 0 ? null : room.label() + " " + waiting);
    }
  }
}
