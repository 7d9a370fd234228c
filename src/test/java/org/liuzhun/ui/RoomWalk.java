package org.liuzhun.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.liuzhun.ui.journeys.Keyboard;
import org.testfx.util.WaitForAsyncUtils;

/// Goes through everything that the window of an open village can show: the rooms, each page behind
/// their tabs and the tabs inside those, and what opens in place.
///
/// @param window the window
record RoomWalk(OpenedWindow window) {

  private static final String HOUSEHOLDS = "#room-1";
  private static final List<String> FAMILY =
      List.of("#family-leave", "#family-move", "#family-head", "#family-split", "#family-merge");

  /// Looks at what is shown.
  interface Look {

    /// Looks at a page; its name tells the way there.
    void at(String page) throws Exception;
  }

  /// Looks at the pages of all rooms.
  void everywhere(Look look) throws Exception {
    for (int room = 0; window.node("#room-" + room) != null; room++) {
      enter("#room-" + room);
      String name = "room-" + (room < 10 ? "0" : "") + room;
      pages(name, window.root(), look);
    }
    enter(HOUSEHOLDS);
    inPlace(look);
  }

  private void enter(String room) {
    window.fire(room);
    layOut();
  }

  /// Looks at every page that is open or stands behind a tab; afterwards the tabs are as before.
  void pages(String name, Node node, Look look) throws Exception {
    List<TabPane> below = new ArrayList<>();
    outermost(node, below);
    if (below.isEmpty()) {
      look.at(name);
    }
    for (TabPane pane : below) {
      int open = pane.getSelectionModel().getSelectedIndex();
      int number = 0;
      for (Tab tab : List.copyOf(pane.getTabs())) {
        select(pane, number);
        if (tab.getContent() != null) {
          pages(name + "-" + number, tab.getContent(), look);
        }
        number++;
      }
      select(pane, open);
    }
  }

  private void select(TabPane pane, int number) {
    window.robot().interact(() -> pane.getSelectionModel().select(number));
    layOut();
  }

  /// Looks at what opens in place of a page or over it, over the households.
  void inPlace(Look look) throws Exception {
    Keyboard keys = new Keyboard(window.root().getScene());
    keys.press(KeyCode.F1);
    layOut();
    look.at("keys");
    keys.press(KeyCode.ESCAPE);
    window.fire("#new-household");
    look.at("new-household");
    keys.press(KeyCode.ESCAPE);
    window.fire("#batch-grid");
    look.at("grid");
    window.fire("#photo-folder");
    look.at("photo-folder");
    window.fire("#photo-folder");
    family(keys, look);
  }

  /// What can happen to a family, and a visit.
  private void family(Keyboard keys, Look look) throws Exception {
    window
        .robot()
        .interact(() -> ((TabPane) window.node(".sections")).getSelectionModel().select(1));
    layOut();
    for (String id : FAMILY) {
      if (window.node(id) instanceof ButtonBase button && !button.isDisabled()) {
        window.fire(id);
        layOut();
        look.at(id.substring(1));
      }
    }
    keys.press(KeyCode.CONTROL, KeyCode.J);
    layOut();
    look.at("visit");
    keys.press(KeyCode.ESCAPE);
    window
        .robot()
        .interact(() -> ((TabPane) window.node(".sections")).getSelectionModel().select(0));
  }

  private void layOut() {
    WaitForAsyncUtils.waitForFxEvents(1);
    window.robot().interact(() -> {
      window.root().applyCss();
      window.root().layout();
    });
  }

  private static void outermost(Node node, List<TabPane> found) {
    if (node instanceof TabPane pane) {
      found.add(pane);
    } else if (node.isVisible() && node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> outermost(child, found));
    }
  }
}
