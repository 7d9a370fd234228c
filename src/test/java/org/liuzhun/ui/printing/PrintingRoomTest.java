package org.liuzhun.ui.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.print.send.ScriptedPrinters;
import org.liuzhun.print.sheet.Sheet;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.journeys.Keyboard;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@Timeout(180)
class PrintingRoomTest {

  @TempDir
  static Path folder;

  private final ScriptedPrinters printers = new ScriptedPrinters("Office");
  private final List<Path> opened = Collections.synchronizedList(new ArrayList<>());
  private MemorySession session;
  private PrintingRoom room;
  private Path file;

  @Start
  void start(Stage stage) {
    Look.loadFonts();
    session = new MemorySession(
        VillageFile.of(DemoVillage.of(4, 1, LocalDate.of(2026, 11, 20), 3).rows()));
    file = folder.resolve(UUID.randomUUID() + ".pdf");
    room = new PrintingRoom(session, new Chosen(), printers, opened::add);
    Scene scene = new Scene(new StackPane(room.node()), 980, 900);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @Test
  void theWholeVillageIsSavedAsOneFile(FxRobot robot) throws Exception {
    choose(robot, Sheet.CARD);
    press(robot, "save");
    await(robot, () -> Files.exists(file));
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertEquals(4, document.getNumberOfPages());
    }
    await(robot, () -> !session.exports().isEmpty());
    assertEquals(1, session.exports().size());
    assertTrue(session.exports().getFirst().contains(file.toString()));
    await(robot, () -> button(robot, "open").isVisible());
    press(robot, "open");
    await(robot, () -> opened.equals(List.of(file)));
  }

  @Test
  void whatIsPreviewedFollowsTheData(FxRobot robot) throws Exception {
    choose(robot, Sheet.CARD);
    press(robot, "preview");
    await(robot, () -> picture(robot) != null);
    PagePicture before = picture(robot);
    Row household = session.village().dossiers().iterator().next().household();
    robot.interact(() ->
        session.save(Edit.begin().set(household, HOUSEHOLD.ADDRESS, "青石镇清溪村新址").build()));
    await(robot, () -> picture(robot) != null && picture(robot) != before);
  }

  @Test
  void whatTakesTheCursorBelowIsScrolledIntoSight(FxRobot robot) throws Exception {
    robot.interact(() -> robot.window(0).setHeight(420));
    TitledPane templates = robot.lookup("#printing-templates").query();
    robot.interact(templates::requestFocus);
    await(robot, () -> {
      Bounds at = templates.localToScene(templates.getBoundsInLocal());
      return templates.isFocused() && at.getMinY() >= 0 && at.getMinY() < 400;
    });
  }

  @Test
  void aCharacterThatNoFontHasIsToldWithThePreview(FxRobot robot) throws Exception {
    UUID household = session.village().dossiers().iterator().next().id();
    Row row = session.village().dossier(household).orElseThrow().household();
    robot.interact(
        () -> session.save(Edit.begin().set(row, HOUSEHOLD.ADDRESS, "青石镇𪚥家湾").build()));
    robot.interact(() -> room.go(Place.of(household)));
    await(robot, () -> robot.lookup("#printing-said").<Label>query().getText().contains("𪚥"));
  }

  private static @Nullable PagePicture picture(FxRobot robot) {
    return robot
        .lookup(node -> node instanceof PagePicture)
        .<PagePicture>tryQuery()
        .orElse(null);
  }

  @Test
  void thePaperOfTheHouseholdOneCameFromIsSentToThePrinter(FxRobot robot) throws Exception {
    UUID household = session.village().dossiers().iterator().next().id();
    robot.interact(() -> room.go(Place.of(household)));
    choose(robot, Sheet.CONTACT);
    await(robot, () -> !button(robot, "print").isDisabled());
    press(robot, "print");
    await(robot, () -> printers.taken().size() == 1);
    assertEquals(1, printers.taken().getFirst().pages());
    assertEquals("Office", printers.taken().getFirst().settings().printer());
    assertTrue(session.exports().getFirst().contains("Office"));
  }

  @Test
  void aSheetIsPrintedByKeyboardAlone(FxRobot robot) throws Exception {
    Keyboard keys = new Keyboard(room.node().getScene());
    robot.interact(room::enter);
    keys.walkTo("printing-sheet");
    ComboBox<?> sheets = robot.lookup("#printing-sheet").queryAs(ComboBox.class);
    keys.times(sheets.getItems().indexOf(Sheet.CARD), KeyCode.DOWN);
    assertEquals(Sheet.CARD, sheets.getValue());
    await(robot, () -> !button(robot, "print").isDisabled());
    keys.walkTo("printing-do-print").press(KeyCode.SPACE);
    await(robot, () -> printers.taken().size() == 1);
    assertEquals(4, printers.taken().getFirst().pages());
    await(robot, () -> button(robot, "stop").isDisabled());
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(button(robot, "print").isFocused(), "the keys are where they were");
  }

  @Test
  void aHandbookThatReachedThePrinterIsOnRecord(FxRobot robot) throws Exception {
    UUID household = session.village().dossiers().iterator().next().id();
    robot.interact(() -> room.go(Place.of(household)));
    choose(robot, Sheet.HANDBOOK);
    await(robot, () -> !button(robot, "print").isDisabled());
    press(robot, "print");
    await(robot, () -> session.today().equals(printedOn(household)));
  }

  @Test
  void afterAJamTheButtonGoesOn(FxRobot robot) throws Exception {
    choose(robot, Sheet.CONTACT);
    printers.jamBefore(0);
    await(robot, () -> !button(robot, "print").isDisabled());
    press(robot, "print");
    await(
        robot,
        () -> button(robot, "print").getText().equals(Texts.of("ui.printing.resume"))
            && !button(robot, "print").isDisabled());
    press(robot, "print");
    await(robot, () -> printers.taken().size() == 1);
  }

  @Test
  void afterAJamWhatIsChosenNowIsPrinted(FxRobot robot) throws Exception {
    choose(robot, Sheet.CONTACT);
    printers.jamBefore(0);
    await(robot, () -> !button(robot, "print").isDisabled());
    press(robot, "print");
    await(
        robot,
        () -> button(robot, "print").getText().equals(Texts.of("ui.printing.resume"))
            && !button(robot, "print").isDisabled());
    choose(robot, Sheet.CARD);
    assertEquals(Texts.of("ui.printing.print"), button(robot, "print").getText());
    press(robot, "print");
    await(robot, () -> printers.taken().size() == 1);
    assertEquals(Sheet.CARD.term(), printers.taken().getFirst().title());
  }

  @Test
  void whatIsUsuallyHiddenWantsAReason(FxRobot robot) throws Exception {
    choose(robot, Sheet.NOTICE);
    CheckBox ids = robot.lookup("#printing-hide-0").queryAs(CheckBox.class);
    TextField reason = robot.lookup("#printing-reason").queryAs(TextField.class);
    assertTrue(ids.isSelected() && !reason.getParent().isVisible());
    robot.interact(ids::fire);
    assertTrue(reason.getParent().isVisible());
    press(robot, "save");
    assertEquals(
        Texts.of("trouble.print.reason"),
        robot.lookup("#printing-said").queryAs(Label.class).getText());
    assertFalse(Files.exists(file));
    robot.interact(() -> reason.setText("乡镇核对"));
    press(robot, "save");
    await(robot, () -> Files.exists(file));
  }

  @Test
  void wholeNumbersComeOnTheScreenOnlyWhenAskedForAndThatIsNoted(FxRobot robot) throws Exception {
    UUID household = session.village().dossiers().iterator().next().id();
    robot.interact(() -> room.go(Place.of(household)));
    await(robot, () -> !robot.lookup(".paper").queryAll().isEmpty());
    assertEquals(List.of(), session.unmasked());
    ToggleButton whole = robot.lookup("#printing-whole").queryAs(ToggleButton.class);
    robot.interact(whole::fire);
    assertEquals(List.of(household), session.unmasked());
    robot.interact(() -> room.go(Place.of(household)));
    assertFalse(whole.isSelected(), "masked again");
  }

  @Test
  void aBlockThatMovesKeepsTheCursor(FxRobot robot) {
    TitledPane blocks = robot.lookup(".titled-pane").queryAs(TitledPane.class);
    blocks.setAnimated(false);
    robot.interact(() -> blocks.setExpanded(true));
    for (int i = 0; i < 2; i++) {
      robot.interact(() -> robot.lookup("#printing-move-1-down").queryButton().fire());
    }
    assertEquals("printing-move-1-down", blocks.getScene().getFocusOwner().getId());
  }

  private @Nullable LocalDate printedOn(UUID household) {
    Row row = session.village().dossier(household).orElseThrow().household();
    return row.get(HOUSEHOLD.HANDBOOK_PRINTED_ON);
  }

  private static void choose(FxRobot robot, Sheet sheet) {
    @SuppressWarnings("unchecked")
    ComboBox<Sheet> box = robot.lookup("#printing-sheet").queryAs(ComboBox.class);
    robot.interact(() -> box.setValue(sheet));
  }

  private static Button button(FxRobot robot, String key) {
    return robot.lookup("#printing-do-" + key).queryButton();
  }

  private static void press(FxRobot robot, String key) {
    robot.interact(() -> button(robot, key).fire());
  }

  private static void await(FxRobot robot, java.util.concurrent.Callable<Boolean> done)
      throws Exception {
    WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, done);
    robot.interact(() -> {});
  }

  /// Chooses the prepared file.
  private final class Chosen implements FilePicker {

    @Override
    public Optional<Path> open(Request request) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(Request request) {
      return Optional.of(file);
    }

    @Override
    public Optional<Path> folder(Request request) {
      return Optional.empty();
    }
  }
}
