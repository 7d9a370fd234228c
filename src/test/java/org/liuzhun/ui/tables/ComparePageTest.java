package org.liuzhun.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.spreadsheet.Comparison;
import org.liuzhun.spreadsheet.Layout;
import org.liuzhun.spreadsheet.LayoutExport;
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

/// The national system's sheet against the register, where somebody has changed one telephone
/// since.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class ComparePageTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final String NEW_PHONE = "16099990001";

  @TempDir
  static Path folder;

  private MemorySession session;
  private Path theirs;
  private Path list;
  private String number;

  @Start
  void start(Stage stage) throws Exception {
    Look.loadFonts();
    VillageFile before = VillageFile.of(DemoVillage.of(5, 1, TODAY, 3).rows());
    theirs = Files.createTempFile(folder, "members", ".xlsx");
    new LayoutExport(
            Layout.ALL.getFirst(),
            before,
            MemorySession.CLOCK.instant().atZone(MemorySession.CLOCK.getZone()).getYear(),
            TODAY)
        .write(theirs);
    list = folder.resolve("to-type.xlsx");
    Files.deleteIfExists(list);
    Dossier one = before.dossiers().iterator().next();
    number = one.household().get(HOUSEHOLD.NUMBER, "");
    Row now = one.household().with(HOUSEHOLD.PHONE, NEW_PHONE);
    session = new MemorySession(
        before.with(List.of(new RowChange(Catalogue.HOUSEHOLD, one.id(), one.household(), now))));
    ComparePage page = new ComparePage(session, new Chosen());
    Scene scene = new Scene(new StackPane(page.node()), 1180, 700);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    page.enter();
  }

  @Test
  void aStopLeavesNothingCompared(FxRobot robot) throws Exception {
    Button choose = robot.lookup("#choose-comparison").queryButton();
    try (HeldLane _ = new HeldLane(session.background(), Lane.JOBS)) {
      robot.interact(choose::fire);
      robot.interact(() -> robot.lookup("#stop").queryButton().fire());
    }
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !choose.isDisabled());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(
        Texts.of("trouble.stopped"),
        robot.lookup("#compare-said").<Label>query().getText());
    assertTrue(robot.lookup("#save-to-type").queryButton().isDisabled());
  }

  @Test
  void whatDiffersIsShownAndTheListOfWhatMustBeTypedIsWritten(FxRobot robot) throws Exception {
    VillageFile before = session.village();
    Button save = robot.lookup("#save-to-type").queryButton();
    assertTrue(save.isDisabled(), "there is nothing to save yet");
    robot.push(KeyCode.SPACE);
    TableView<Comparison.Line> table = robot.lookup("#comparison").queryTableView();
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !save.isDisabled());
    WaitForAsyncUtils.waitForFxEvents();
    List<Comparison.Line> phones =
        table.getItems().stream().filter(line -> line.ours().equals(NEW_PHONE)).toList();
    assertFalse(phones.isEmpty());
    assertTrue(phones.stream()
        .allMatch(line -> line.kind() == Comparison.Kind.DIFFERS
            && line.number().equals(number)
            && !line.shown(line.ours()).contains("99990001")));
    assertTrue(table.isFocused(), "the keyboard stands in what was found");
    assertEquals(before, session.village(), "comparing changes nothing");
    robot.interact(save::fire);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !save.isDisabled());
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(
        cells(list).containsAll(List.of(number, NEW_PHONE)), () -> cells(list).toString());
    assertEquals(1, session.exports().size(), "the access log says that a list went out");
  }

  @Test
  void withoutASoundYearNothingIsCompared(FxRobot robot) {
    TextField year = robot.lookup("#compare-year").queryAs(TextField.class);
    robot.interact(() -> year.setText("去年"));
    robot.interact(robot.lookup("#choose-comparison").queryButton()::fire);
    assertEquals(
        Texts.of("ui.tables.bad-year", "去年"),
        robot.lookup("#compare-said").queryAs(Label.class).getText());
    assertTrue(year.isFocused());
  }

  @Test
  void whatIsNoTableIsSaidInPlace(FxRobot robot) throws Exception {
    Files.writeString(theirs, "\u0000\u0001 no table");
    Label said = robot.lookup("#compare-said").queryAs(Label.class);
    String explained = said.getText();
    robot.push(KeyCode.SPACE);
    Button choose = robot.lookup("#choose-comparison").queryButton();
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> !choose.isDisabled() && !said.getText().equals(explained));
    assertTrue(robot.lookup("#save-to-type").queryButton().isDisabled());
    assertFalse(said.getText().equals(Texts.of("compare.same")), said.getText());
  }

  private static List<String> cells(Path file) {
    List<String> texts = new ArrayList<>();
    DataFormatter shown = new DataFormatter();
    try (var workbook = WorkbookFactory.create(file.toFile())) {
      workbook
          .getSheetAt(0)
          .forEach(row -> row.forEach(cell -> texts.add(shown.formatCellValue(cell))));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return texts;
  }

  /// Chooses the prepared files.
  private final class Chosen implements FilePicker {

    @Override
    public Optional<Path> open(Request request) {
      return Optional.of(theirs);
    }

    @Override
    public Optional<Path> save(Request request) {
      return Optional.of(list);
    }

    @Override
    public Optional<Path> folder(Request request) {
      return Optional.empty();
    }
  }
}
