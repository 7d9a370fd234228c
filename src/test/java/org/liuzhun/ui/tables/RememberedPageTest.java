package org.liuzhun.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.spreadsheet.heading.Heading;
import org.liuzhun.spreadsheet.heading.Remembered;
import org.liuzhun.spreadsheet.heading.Remembered.Told;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class RememberedPageTest {

  @TempDir
  static Path folder;

  @Start
  void start(Stage stage) throws Exception {
    Look.loadFonts();
    Remembered.NOTHING
        .with("form:HOUSEHOLD", Heading.of("住处"), "own/household.address")
        .with("form:HOUSEHOLD", Heading.of("幸福指数"), "")
        .with("import:1a", Heading.of("电话号"), "household.phone")
        .write(folder);
    LocalDate today = LocalDate.of(2026, 11, 20);
    var session =
        new MemorySession(VillageFile.of(DemoVillage.of(1, 1, today, 3).rows()));
    RememberedPage page = new RememberedPage(session.background(), () -> Optional.of(folder));
    Scene scene = new Scene(new StackPane(page.node()), 980, 500);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.show();
    page.show();
    page.enter();
  }

  @Test
  void whatWasConfirmedIsReadByPeopleAndForgottenByKey(FxRobot robot) throws Exception {
    TableView<Told> table = robot.lookup("#remembered").queryTableView();
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> table.getItems().size() == 3);
    WaitForAsyncUtils.waitForFxEvents();
    List<String> meanings = table.getItems().stream()
        .map(told ->
            (String) table.getColumns().getLast().getCellObservableValue(told).getValue())
        .toList();
    assertEquals(
        List.of("家庭住址", "（留空）", "户联系电话").stream().sorted().toList(),
        meanings.stream().sorted().toList());
    Told first = table.getSelectionModel().getSelectedItem();
    robot.push(KeyCode.DELETE);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> table.getItems().size() == 2);
    List<Told> left = Remembered.read(folder).all();
    assertTrue(left.size() == 2 && !left.contains(first), left::toString);
  }
}
