package org.liuzhun.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.exchange.Inbox;
import org.liuzhun.exchange.RememberedFolder;
import org.liuzhun.store.Workbook;
import org.liuzhun.ui.session.Colleague;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.WorkbookOnDisk;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Whoever never opens the room of exchange sees that a package has come.
@Timeout(180)
class StickWatchTest {

  @TempDir
  Path folder;

  private final FxRobot robot = new FxRobot();
  private WorkbookOnDisk disk;
  private Stage stage;
  private Shell shell;

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
    disk.close();
  }

  private List<String> counts() {
    return stage.getScene().getRoot().lookupAll(".count").stream()
        .map(label -> ((Label) label).getText())
        .toList();
  }

  private void until(List<String> counts) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> counts().equals(counts));
  }

  @Test
  void aPackageThatComesWhileTheWindowIsOpenIsCountedUntilItIsTakenIn() throws Exception {
    disk = WorkbookOnDisk.with(
        folder, DemoVillage.of(3, 1, LocalDate.of(2026, 11, 20), 3).rows());
    Path stick = Files.createDirectory(folder.resolve("stick"));
    new RememberedFolder(disk.workbook()).set(stick);
    try (Workbook colleague = Colleague.join(disk.workbook(), folder)) {
      robot.interact(this::show);
      Path file = stick.resolve("theirs.lzb");
      Colleague.send(colleague, file);
      until(List.of("1"));
      robot.interact(() -> disk.session()
          .order(book -> new Inbox(book, MemorySession.CLOCK).take(file), _ -> {}, trouble -> {
            throw new IllegalStateException(trouble);
          }));
      until(List.of());
      assertEquals(0, disk.workbook().status().conflicts());
    }
  }

  private void show() {
    LinkedHashMap<RoomName, Function<Ways, Room>> rooms = new LinkedHashMap<>();
    rooms.put(RoomName.HOUSEHOLDS, _ -> Label::new);
    rooms.put(RoomName.EXCHANGE, _ -> Label::new);
    shell = new Shell(disk.session(), rooms);
    stage = new Stage();
    stage.setScene(new Scene(shell.node(), 1200, 700));
    stage.show();
  }
}
