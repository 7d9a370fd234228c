package org.liuzhun.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.ui.journeys.Keyboard;
import org.liuzhun.ui.session.MemorySession;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ShellTest {

  private final FxRobot robot = new FxRobot();
  private Stage stage;
  private Shell shell;

  /// A room whose field lies in a scroll pane.
  private record Scrolled(ScrollPane node, TextField field) implements Room {
    @Override
    public void enter() {
      field.requestFocus();
    }
  }

  private static Room scrolled() {
    TextField field = new TextField();
    return new Scrolled(new ScrollPane(field), field);
  }

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void close() {
    robot.interact(() -> {
      shell.close();
      stage.close();
    });
  }

  @Test
  void aRoomTakesTheCursorEvenBeforeItWasEverDrawn() throws Exception {
    CompletableFuture<Node> cursor = new CompletableFuture<>();
    Scrolled room = (Scrolled) scrolled();
    show(room);
    robot.interact(() -> {
      shell.go(RoomName.PRINTING);
      Platform.runLater(() -> cursor.complete(stage.getScene().getFocusOwner()));
    });
    assertEquals(room.field(), cursor.get(60, TimeUnit.SECONDS));
  }

  @Test
  void theFirstRoomTakesTheCursorBeforeTheFrameWasEverDrawn() throws Exception {
    CompletableFuture<Node> cursor = new CompletableFuture<>();
    Scrolled room = (Scrolled) scrolled();
    robot.interact(() -> {
      LinkedHashMap<RoomName, Function<Ways, Room>> rooms = new LinkedHashMap<>();
      rooms.put(RoomName.OVERVIEW, _ -> room);
      shell = new Shell(new MemorySession(VillageFile.of(List.of())), rooms);
      stage = new Stage();
      stage.setScene(new Scene(shell.node()));
      Platform.runLater(() -> cursor.complete(stage.getScene().getFocusOwner()));
    });
    assertEquals(room.field(), cursor.get(60, TimeUnit.SECONDS));
  }

  @Test
  void theRoomsOfAVeryNarrowWindowStandBehindAButton() throws Exception {
    show(scrolled());
    assertFalse(shown("#rooms"), "a usual window shows the rooms themselves");
    assertTrue(shown("#room-1"));
    resize(500);
    assertFalse(shown("#room-1"), "folded away");
    press("#rooms");
    assertTrue(shown("#room-1"));
    assertEquals(stage.getScene().lookup("#room-0"), stage.getScene().getFocusOwner());
    press("#room-1");
    assertEquals(RoomName.PRINTING, shell.current());
    assertFalse(shown("#room-1"), "a room was chosen");
    resize(1366);
    assertTrue(shown("#room-1"));
    assertFalse(shown("#rooms"));
  }

  @Test
  void fOneShowsTheKeysPageDownScrollsThemAndEscapeHidesThem() throws Exception {
    show(scrolled());
    Keyboard keys = new Keyboard(stage.getScene());
    assertFalse(shown("#key-sheet"));
    keys.press(KeyCode.F1);
    assertTrue(shown("#key-sheet"));
    ScrollPane sheet = (ScrollPane) stage.getScene().lookup("#key-sheet .scroll-pane");
    keys.press(KeyCode.PAGE_DOWN);
    assertTrue(sheet.getVvalue() > 0, "the guide below the keys");
    keys.press(KeyCode.PAGE_UP);
    assertEquals(0, sheet.getVvalue());
    keys.press(KeyCode.ESCAPE);
    assertFalse(shown("#key-sheet"));
  }

  private void show(Room printing) throws Exception {
    robot.interact(() -> {
      LinkedHashMap<RoomName, Function<Ways, Room>> rooms = new LinkedHashMap<>();
      rooms.put(RoomName.OVERVIEW, _ -> scrolled());
      rooms.put(RoomName.PRINTING, _ -> printing);
      shell = new Shell(new MemorySession(VillageFile.of(List.of())), rooms);
      stage = new Stage();
      stage.setScene(new Scene(shell.node(), 1366, 768));
      stage.show();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void resize(double width) {
    robot.interact(() -> stage.setWidth(width));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void press(String id) {
    robot.interact(() -> ((ButtonBase) stage.getScene().lookup(id)).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private boolean shown(String id) {
    Node node = stage.getScene().lookup(id);
    while (node != null && node.isVisible()) {
      node = node.getParent();
    }
    return node == null;
  }
}
