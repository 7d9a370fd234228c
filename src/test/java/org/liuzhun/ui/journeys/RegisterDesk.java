package org.liuzhun.ui.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.ShownList;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Room;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Spot;
import org.liuzhun.ui.shell.Ways;
import org.testfx.api.FxRobot;

/// One person before a room of the register: goes to rows, types into fields of lists, presses
/// buttons.
final class RegisterDesk implements Ways {

  final MemorySession session;
  private final FxRobot robot;
  private final StackPane place;
  private final List<Room> visits = new ArrayList<>();
  private Room room;

  RegisterDesk(VillageFile village, FxRobot robot, StackPane place) {
    session = new MemorySession(village);
    this.robot = robot;
    this.place = place;
  }

  /// Opens a room at a row.
  void open(BiFunction<Session, Ways, Room> made, RoomName name, UUID row) {
    robot.interact(() -> {
      if (room != null) {
        room.close();
      }
      room = made.apply(session, this);
      place.getChildren().setAll(room.node());
      place.applyCss();
      place.layout();
      room.go(Spot.row(name, row));
      place.applyCss();
      place.layout();
    });
  }

  /// Presses a button of the page.
  void press(String id) {
    robot.interact(() -> page().lookupAll("#" + id).stream()
        .map(ButtonBase.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + id))
        .fire());
  }

  /// Turns to a list or panel under the chosen row.
  void below(String key) {
    robot.interact(() -> {
      TabPane inner = (TabPane) page().lookup(".tab-pane");
      Tab tab = inner.getTabs().stream()
          .filter(one -> one.getText().equals(Texts.of(key)))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no page " + key));
      inner.getSelectionModel().select(tab);
      place.applyCss();
      place.layout();
    });
  }

  /// Puts words into a text field of the page.
  void type(String id, String words) {
    robot.interact(() -> ((TextArea) page().lookup("#" + id)).setText(words));
  }

  /// How many lines a named table shows.
  int lines(String id) {
    return ((TableView<?>) page().lookup("#" + id)).getItems().size();
  }

  /// What a cell of a named table says, from 0.
  String cell(String id, int line, int column) {
    LineTable table = (LineTable) page().lookup("#" + id);
    return table.getItems().get(line).cells().get(column);
  }

  /// A named table as it would go out.
  ShownList out(String id) {
    return ShownList.of(page().lookup("#" + id)).orElseThrow();
  }

  /// Saves rows as forms would.
  void write(Row... rows) {
    Edit.Builder edit = Edit.begin();
    Stream.of(rows).forEach(edit::create);
    save(edit);
  }

  void save(Edit.Builder edit) {
    robot.interact(() -> session.save(edit.build()));
  }

  /// A row as it is stored now.
  Row now(Row row) {
    return rows(row.entity()).stream()
        .filter(one -> one.id().equals(row.id()))
        .findFirst()
        .orElseThrow();
  }

  List<Row> rows(Entity entity) {
    return session.village().all(entity);
  }

  /// The rooms that were shown to visitors.
  List<Room> visits() {
    return visits;
  }

  void close() {
    robot.interact(() -> {
      if (room != null) {
        room.close();
      }
      session.close();
    });
  }

  private Node page() {
    TabPane pages = (TabPane) room.node().lookup(".tab-pane");
    return pages.getSelectionModel().getSelectedItem().getContent();
  }

  @Override
  public void go(RoomName name) {}

  @Override
  public void go(Place where) {}

  @Override
  public void receive(Room visitors, String words) {
    visits.add(visitors);
  }
}
