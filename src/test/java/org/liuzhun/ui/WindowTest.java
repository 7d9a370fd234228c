package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.precisions.FindingLine;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.settings.PreferencesFile;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The window as a person meets it: first window, list, search, board, keys.
@Timeout(300)
class WindowTest {

  private static final int HOUSEHOLDS = 12;

  @TempDir
  Path home;

  private final FxRobot robot = new FxRobot();
  private Stage stage;

  @BeforeEach
  void openTheWindow() throws Exception {
    FxToolkit.registerPrimaryStage();
    Texts.use(Texts.CHINESE);
    PreferencesFile preferences = new PreferencesFile(home, Locale.SIMPLIFIED_CHINESE);
    FxToolkit.setupFixture(() -> {
      Look.loadFonts();
      stage = new Stage();
      stage.setX(0);
      stage.setY(0);
      new MainWindow(
              stage,
              preferences,
              new Background(),
              new MemoryVillages(home, HOUSEHOLDS),
              home,
              () -> {})
          .open(null);
    });
  }

  @AfterEach
  void closeTheWindow() throws Exception {
    FxToolkit.setupFixture(stage::close);
  }

  @Test
  void oneClickLeadsIntoTheDemonstrationVillage() throws Exception {
    demonstrate();
    fire("#room-1");
    ListView<?> list = (ListView<?>) node("#households");
    assertEquals(HOUSEHOLDS, list.getItems().size());
    assertEquals(0, list.getSelectionModel().getSelectedIndex());
  }

  @Test
  void pinyinFindsAHouseholdWhileTyping() throws Exception {
    demonstrate();
    press(KeyCode.CONTROL, KeyCode.F);
    assertEquals("search", stage.getScene().getFocusOwner().getId());
    robot.write("scg");
    await(() -> ((ListView<?>) node("#households")) instanceof ListView<?> list
        && !list.getItems().isEmpty()
        && list.getItems().size() < HOUSEHOLDS);
    robot.interact(() -> ((TextField) node("#search")).clear());
    await(() -> ((ListView<?>) node("#households")).getItems().size() == HOUSEHOLDS);
  }

  @Test
  void enterOnTheBoardLeadsToTheFieldToMend() throws Exception {
    demonstrate();
    fire("#room-2");
    TableView<?> findings = (TableView<?>) node("#findings");
    await(() -> !findings.getItems().isEmpty());
    robot.interact(() -> {
      findings.requestFocus();
      findings.getSelectionModel().select(firstOfAHousehold(findings));
    });
    press(KeyCode.ENTER);
    await(() -> node("#households") != null
        && stage.getScene().getFocusOwner() instanceof Node focused
        && isIn("household-file", focused));
  }

  @Test
  void enterOnAFindingOfTheVillageLeadsToTheRoomOfItsLists() throws Exception {
    demonstrate();
    fire("#room-2");
    TableView<?> findings = (TableView<?>) node("#findings");
    await(() -> !findings.getItems().isEmpty());
    robot.interact(() -> {
      findings.requestFocus();
      findings.getSelectionModel().select(firstOfTheVillage(findings));
    });
    press(KeyCode.ENTER);
    await(() -> node("#findings") == null);
  }

  private static int firstOfAHousehold(TableView<?> findings) {
    return first(findings, true);
  }

  private static int firstOfTheVillage(TableView<?> findings) {
    return first(findings, false);
  }

  private static int first(TableView<?> findings, boolean household) {
    return IntStream.range(0, findings.getItems().size())
        .filter(line -> findings.getItems().get(line) instanceof FindingLine finding
            && finding.place().isPresent() == household)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keysLeadThroughRoomsAndShowThemselves() throws Exception {
    demonstrate();
    press(KeyCode.ALT, KeyCode.DIGIT3);
    assertNotNull(node("#findings"));
    press(KeyCode.F1);
    assertTrue(node("#key-sheet").isVisible());
    press(KeyCode.ESCAPE);
    assertFalse(node("#key-sheet").isVisible());
  }

  @Test
  void theFrameOfTheWindowSpeaksTheLanguageThatIsChosen() throws Exception {
    assertEquals("六准", stage.getTitle());
    demonstrate();
    fire("#room-13");
    robot.interact(() -> stage.getScene().getRoot().lookupAll(".toggle-button").stream()
        .map(ButtonBase.class::cast)
        .filter(button -> button.getText().equals("English"))
        .forEach(ButtonBase::fire));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("Liuzhun", stage.getTitle());
    assertEquals(Locale.ENGLISH, Locale.getDefault());
    assertTrue(((ToggleButton) node("#room-13")).isSelected(), "still in the settings");
  }

  @Test
  void aNewVillageShowsItsRecoveryCodeOnceAndThenTakesTheFirstHousehold() throws Exception {
    fire("#new");
    fire("#make");
    assertEquals(Texts.of("ui.welcome.missing.name"), ((Label) node("#missing")).getText());
    type("#village-name", "清溪村");
    type("#person", "周明");
    type("#passphrase", "correct horse");
    type("#again", "correct horse");
    fire("#make");
    await(() -> node("#recovery-code") != null);
    assertTrue(node("#go").isDisabled());
    fire("#written-down");
    fire("#go");
    await(() -> node("#room-1") != null);
    fire("#room-1");
    fire("#new-household");
    type("#new-head", "王秀英");
    robot.interact(
        () -> ((TextField) node("#new-group")).fireEvent(new javafx.event.ActionEvent()));
    await(() -> ((ListView<?>) node("#households")).getItems().size() == 1);
  }

  private void demonstrate() throws Exception {
    fire("#demonstration");
    await(() -> node("#room-0") != null);
  }

  private void type(String id, String text) {
    robot.interact(() -> ((TextInputControl) node(id)).setText(text));
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void fire(String id) {
    robot.interact(() -> ((ButtonBase) node(id)).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Node node(String id) {
    return stage.getScene().lookup(id);
  }

  private static boolean isIn(String styleClass, Node node) {
    for (Node around = node; around != null; around = around.getParent()) {
      if (around.getStyleClass().contains(styleClass)) {
        return true;
      }
    }
    return false;
  }

  private static void await(BooleanSupplier condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
    WaitForAsyncUtils.waitForFxEvents();
  }
}
