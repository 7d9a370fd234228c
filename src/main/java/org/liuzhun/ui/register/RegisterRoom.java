package org.liuzhun.ui.register;

import java.util.List;
import java.util.UUID;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Pages;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Room;
import org.liuzhun.ui.shell.Spot;

/// A room of pages over the whole village (台账房间). A page is filled when it is open and the village
/// or the judgement has changed.
public final class RegisterRoom implements Room {

  private final List<Page> pages;
  private final Pages tabs = new Pages();
  private final VBox node = new VBox();
  private final Subscription listening;

  /// A room of these pages, the first one open.
  public RegisterRoom(String title, Session session, List<Page> pages) {
    this.pages = pages;
    Label label = new Label(title);
    label.getStyleClass().add("title");
    tabs.setSide(Side.TOP);
    for (Page page : pages) {
      tabs.getTabs().add(new Tab(page.title()));
    }
    tabs.getSelectionModel().selectedIndexProperty().subscribe(this::open);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    node.getStyleClass().addAll("page", "register");
    node.getChildren().addAll(label, tabs);
    UndoKeys.install(node, session);
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
    node.sceneProperty().subscribe(scene -> {
      if (scene == null) {
        pages.forEach(Page::leave);
      }
    });
    listening = session.listen(_ -> current().show());
    open();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void enter() {
    open();
    current().enter();
    if (!tabs.isFocusWithin()) {
      tabs.requestFocus();
    }
  }

  @Override
  public void go(Spot spot) {
    UUID row = spot.row();
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      if (row == null ? page.title().equals(Texts.of(spot.page())) : page.holds(row)) {
        tabs.getSelectionModel().select(i);
        if (row != null) {
          page.narrow(spot.meant());
          page.choose(row);
        }
        return;
      }
    }
  }

  @Override
  public void close() {
    pages.forEach(Page::leave);
    listening.unsubscribe();
  }

  /// Ctrl Tab goes to the next page, with Shift to the one before, and the keys go along; among the
  /// tabs below a list it goes from one of those to the next.
  private void turn(KeyEvent key) {
    if (key.getCode() != KeyCode.TAB || !key.isShortcutDown() || isAmongInnerTabs(key)) {
      return;
    }
    int step = key.isShiftDown() ? -1 : 1;
    int next = tabs.getSelectionModel().getSelectedIndex() + step;
    tabs.getSelectionModel().select(Math.floorMod(next, pages.size()));
    enter();
    key.consume();
  }

  private boolean isAmongInnerTabs(KeyEvent key) {
    Node at = key.getTarget() instanceof Node target ? target : null;
    while (at != null && !(at instanceof TabPane)) {
      at = at.getParent();
    }
    return at != null && at != tabs;
  }

  private Page current() {
    return pages.get(Math.max(0, tabs.getSelectionModel().getSelectedIndex()));
  }

  private void open() {
    Page page = current();
    Tab tab = tabs.getTabs().get(pages.indexOf(page));
    if (tab.getContent() == null) {
      tab.setContent(page.node());
    }
    page.show();
  }
}
