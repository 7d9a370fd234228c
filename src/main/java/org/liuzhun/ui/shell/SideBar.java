package org.liuzhun.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.liuzhun.text.Texts;

/// The rooms one below the other, each with the number of things that wait in it.
final class SideBar extends VBox {

  private final ToggleGroup group = new ToggleGroup();
  private final Map<RoomName, ToggleButton> buttons = new EnumMap<>(RoomName.class);

  SideBar(Set<RoomName> rooms, Consumer<RoomName> enter) {
    getStyleClass().add("side-bar");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(Texts.of("ui.shell.rooms"));
    for (RoomName room : rooms) {
      ToggleButton button = new ToggleButton(room.label());
      button.setId("room-" + buttons.size());
      button.getStyleClass().setAll("toggle-button", "room");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setToggleGroup(group);
      button.setContentDisplay(ContentDisplay.RIGHT);
      button.setGraphicTextGap(8);
      button.setOnAction(_ -> enter.accept(room));
      buttons.put(room, button);
      getChildren().add(button);
    }
  }

  void choose(RoomName room) {
    group.selectToggle(buttons.get(room));
  }

  /// Shows how many things wait in a room; none shows nothing.
  void count(RoomName room, int waiting) {
    ToggleButton button = buttons.get(room);
    if (button != null) {
      Label count = new Label("" + waiting);
      count.getStyleClass().add("count");
      button.setGraphic(waiting == 0 ? null : count);
    }
  }
}
