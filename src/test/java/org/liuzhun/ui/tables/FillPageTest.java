package org.liuzhun.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.spreadsheet.form.BlankForms;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.session.HeldLane;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class FillPageTest {

  @TempDir
  static Path folder;

  private MemorySession session;
  private Path form;
  private Path filled;

  @Start
  void start(Stage stage) throws Exception {
    Look.loadFonts();
    LocalDate today = LocalDate.of(2026, 11, 20);
    session = new MemorySession(VillageFile.of(DemoVillage.of(6, 1, today, 3).rows()));
    form = BlankForms.doubtful(folder);
    filled = folder.resolve("out.xlsx");
    Files.deleteIfExists(filled);
    FillPage page = new FillPage(session, new Chosen());
    Scene scene = new Scene(new StackPane(page.node()), 1180, 700);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @Test
  void doubtfulHeadingsAreSettledByKeyboardBeforeTheFormCanBeFilled(FxRobot robot)
      throws Exception {
    robot.interact(() -> robot.lookup("#choose-form").queryButton().fire());
    TableView<MatchLine> table = robot.lookup("#matches").queryTableView();
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !table.getItems().isEmpty());
    WaitForAsyncUtils.waitForFxEvents();
    Button fill = robot.lookup("#fill-form").queryButton();
    assertTrue(fill.isDisabled(), "two headings are doubtful");
    assertTrue(table.getSelectionModel().getSelectedItem().open());
    robot.push(KeyCode.DELETE);
    assertTrue(fill.isDisabled());
    robot.push(KeyCode.ENTER);
    assertFalse(fill.isDisabled());
    robot.interact(() -> robot.lookup("#fill-reason").queryTextInputControl().setText("乡镇核对"));
    robot.interact(fill::fire);
    Label said = robot.lookup("#fill-said").queryAs(Label.class);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> said.getText().contains("out.xlsx"));
    try (var workbook = WorkbookFactory.create(filled.toFile())) {
      assertEquals(6, workbook.getSheetAt(0).getRow(7).getCell(0).getNumericCellValue());
    }
    assertEquals(
        2, Files.list(folder).filter(file -> file.toString().contains("out")).count());
  }

  @Test
  void aStopWhileTheFormIsFilledLeavesNoFile(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#choose-form").queryButton().fire());
    TableView<MatchLine> table = robot.lookup("#matches").queryTableView();
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !table.getItems().isEmpty());
    WaitForAsyncUtils.waitForFxEvents();
    robot.push(KeyCode.DELETE);
    robot.push(KeyCode.ENTER);
    Button fill = robot.lookup("#fill-form").queryButton();
    try (HeldLane _ = new HeldLane(session.background(), Lane.JOBS)) {
      robot.interact(fill::fire);
      robot.interact(() -> robot.lookup("#stop").queryButton().fire());
    }
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !fill.isDisabled());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(
        Texts.of("trouble.stopped"), robot.lookup("#fill-said").<Label>query().getText());
    assertFalse(Files.exists(filled));
    assertEquals(List.of(), session.exports());
  }

  @Test
  void aFormIsFilledForSingleHouseholdsChosenByKeyboard(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#choose-form").queryButton().fire());
    TableView<MatchLine> table = robot.lookup("#matches").queryTableView();
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !table.getItems().isEmpty());
    WaitForAsyncUtils.waitForFxEvents();
    robot.push(KeyCode.DELETE);
    robot.push(KeyCode.ENTER);
    robot.interact(() -> robot.lookup("#fill-who").query().requestFocus());
    for (int i = 0; i < 2; i++) {
      robot.push(KeyCode.DOWN);
      robot.push(KeyCode.ENTER);
    }
    Label said = robot.lookup("#fill-said").queryAs(Label.class);
    assertTrue(said.getText().contains("2"), said.getText());
    robot.interact(robot.lookup("#fill-form").queryButton()::fire);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> said.getText().contains("out.xlsx"));
    try (var workbook = WorkbookFactory.create(filled.toFile())) {
      var sheet = workbook.getSheetAt(0);
      assertEquals(2, sheet.getRow(3).getCell(0).getNumericCellValue());
      assertEquals("", sheet.getRow(4).getCell(1).getStringCellValue());
    }
  }

  /// Chooses the prepared files.
  private final class Chosen implements FilePicker {

    @Override
    public Optional<Path> open(Request request) {
      return Optional.of(form);
    }

    @Override
    public Optional<Path> save(Request request) {
      return Optional.of(filled);
    }

    @Override
    public Optional<Path> folder(Request request) {
      return Optional.empty();
    }
  }
}
