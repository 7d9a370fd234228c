package org.liuzhun.ui.changes;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.Pages;
import org.liuzhun.ui.session.Change;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Room;
import org.liuzhun.ui.shell.Ways;

/// The room of changes (变更): what was changed between two days, what undo would take back, the
/// village as it was on a day, and fixed versions.
public final class ChangesRoom implements Room {

  private final Session session;
  private final WhatChanged changed;
  private final UndoPage undo;
  private final PastPage past;
  private final FixedPage fixed;
  private final Pages tabs = new Pages();
  private final VBox page = new VBox();
  private final Subscription listening;

  /// The room of a session; lists are printed to files that are chosen with the picker.
  public ChangesRoom(Session session, FilePicker picker, Ways ways) {
    this.session = session;
    changed = new WhatChanged(session, picker, ways);
    undo = new UndoPage(session);
    past = new PastPage(session);
    fixed = new FixedPage(session, version -> {
      tabs.getSelectionModel().select(2);
      past.open(version);
    });
    tab("time.tab.changed", changed);
    tab("time.tab.undo", undo);
    tab("time.tab.past", past);
    tab("time.tab.fixed", fixed);
    tabs.getStyleClass().add("changes");
    tabs.getSelectionModel().selectedIndexProperty().subscribe(this::show);
    Label title = new Label(Texts.of("ui.room.changes"));
    title.getStyleClass().add("title");
    VBox.setVgrow(tabs, Priority.ALWAYS);
    page.getStyleClass().add("page");
    page.getChildren().addAll(title, tabs);
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
    listening = session.listen(this::heard);
  }

  private void tab(String key, Node content) {
    tabs.getTabs().add(new Tab(Texts.of(key), content));
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void enter() {
    show();
    changed.requestFocus();
  }

  @Override
  public void close() {
    listening.unsubscribe();
    undo.close();
  }

  /// Ctrl Tab goes to the next page, with Shift to the one before, and into its first field.
  private void turn(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && key.isShortcutDown()) {
      int next = tabs.getSelectionModel().getSelectedIndex() + (key.isShiftDown() ? -1 : 1);
      tabs.getSelectionModel().select(Math.floorMod(next, tabs.getTabs().size()));
      tabs.requestFocus();
      tabs.requestFocusTraversal(TraversalDirection.NEXT);
      key.consume();
    }
  }

  private void heard(Change change) {
    if (change.kind() == Change.Kind.VILLAGE && page.getScene() != null) {
      show();
    }
  }

  private void show() {
    switch (tabs.getSelectionModel().getSelectedIndex()) {
      case 0 -> changed.read();
      case 1 -> undo.read();
      case 2 -> past.offer(session.village());
      default -> fixed.show(session.village());
    }
  }
}
