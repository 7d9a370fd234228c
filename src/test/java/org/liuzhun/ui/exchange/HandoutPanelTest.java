package org.liuzhun.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HANDOUT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.session.WorkbookOnDisk;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A template that the township handed out is used once somebody says so.
@ExtendWith(ApplicationExtension.class)
@Timeout(180)
class HandoutPanelTest {

  @TempDir
  Path folder;

  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    Texts.use(Texts.CHINESE);
  }

  private Button use() {
    return (Button) stage.getScene().lookup(".use-handout");
  }

  @Test
  void aTemplateIsUsedOnceSomebodySaysSo(FxRobot robot) throws Exception {
    Row handout = Row.keyed(Catalogue.HANDOUT, "card.html").with(HANDOUT.CONTENT, "<p/>");
    WorkbookOnDisk disk = WorkbookOnDisk.with(folder, List.of(handout));
    Path template = disk.workbook().folder().resolve("templates").resolve("card.html");
    robot.interact(() -> {
      ExchangeRoom room = new ExchangeRoom(disk.session(), new FilePicker.Nothing());
      stage.setScene(new Scene(new StackPane(room.node()), 980, 700));
      stage.show();
    });
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> use() != null);
    assertFalse(use().isDisabled());
    assertFalse(Files.exists(template));
    robot.interact(() -> use().fire());
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> use().isDisabled());
    assertTrue(Files.exists(template));
    assertEquals("<p/>", Files.readString(template));
    disk.close();
  }
}
