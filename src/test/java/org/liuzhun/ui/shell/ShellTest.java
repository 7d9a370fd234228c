package org.liuzhun.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.VillageFile;
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

  @AfterEach
  void close() {
    robot.interact(() -> {
      shell.close();
      stage.close();
    });
  }

  @Test
  void aRoomTakesTheCursorEvenBeforeItWasEverDrawn() throws Exception {
    FxToolkit.registerPrimaryStage();
    CompletableFuture<Node> cursor = new CompletableFuture<>();
    Scrolled room = (Scrolled) scrolled();
    robot.interact(() -> {
      LinkedHashMap<RoomName, Function<Ways, Room>> rooms = new LinkedHashMap<>();
      rooms.put(RoomName.OVERVIEW, _ -> scrolled());
      rooms.put(RoomName.PRINTING, _ -> room);
      shell = new Shell(new MemorySession(VillageFile.of(List.of())), rooms);
      stage = new Stage();
      stage.setScene(new Scene(shell.node()));
      stage.show();
    });
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> {
      shell.go(RoomName.PRINTING);
      Platform.runLater(() -> cursor.complete(stage.getScene().getFocusOwner()));
    });
    assertEquals(room.field(), cursor.get(60, TimeUnit.SECONDS));
  }
}
