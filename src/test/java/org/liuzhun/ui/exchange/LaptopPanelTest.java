package org.liuzhun.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.exchange.Admission;
import org.liuzhun.exchange.Inbox;
import org.liuzhun.store.Joining;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.Camera;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.session.Colleague;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.WorkbookOnDisk;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Only what a laptop may do is offered on it, and its role can be handed over.
@ExtendWith(ApplicationExtension.class)
@Timeout(180)
class LaptopPanelTest {

  @TempDir
  static Path folder;

  private Path place;
  private WorkbookOnDisk founder;
  private WorkbookOnDisk editor;
  private Joining joining;
  private ExchangeRoom room;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    Texts.use(Locale.of(System.getProperty("liuzhun.language", "zh")));
    Look.loadFonts();
  }

  @BeforeEach
  void prepare() throws Exception {
    place = Files.createTempDirectory(folder, "laptops");
    founder = WorkbookOnDisk.with(
        place, DemoVillage.of(2, 1, LocalDate.of(2026, 11, 20), 3).rows());
    editor = WorkbookOnDisk.over(Colleague.join(founder.workbook(), place));
    joining = Joining.begin(place.resolve("next"), Credentials.demonstration(), "新任书记的笔记本", "陈志远")
        .joining();
    Admission.write(joining.request(), place.resolve("request"));
  }

  @AfterEach
  void close() {
    room.close();
    editor.close();
    founder.close();
  }

  private void show(WorkbookOnDisk disk) throws Exception {
    WaitForAsyncUtils.asyncFx(() -> {
          room = new ExchangeRoom(disk.session(), new RequestAtHand());
          Scene scene = new Scene(new StackPane(room.node()), 980, 700);
          Look.USUAL.dress(scene);
          stage.setScene(scene);
          stage.show();
        })
        .get();
    until(() -> stage.getScene().lookup(".mark") != null);
    disk.settle();
    WaitForAsyncUtils.waitForFxEvents();
  }

  private final class RequestAtHand implements FilePicker {
    @Override
    public Optional<Path> open(Request request) {
      return Optional.of(place.resolve("request"));
    }

    @Override
    public Optional<Path> save(Request request) {
      return Optional.of(place.resolve("welcome.lzb"));
    }

    @Override
    public Optional<Path> folder(Request request) {
      return Optional.empty();
    }
  }

  private static void until(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, holds);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Pictures for whoever wants to look: `-Dliuzhun.pictures=FOLDER -Dliuzhun.language=en`.
  private void picture(String name) throws Exception {
    String where = System.getProperty("liuzhun.pictures");
    if (where != null) {
      for (boolean dark : new boolean[] {false, true}) {
        WritableImage image = Camera.call(() -> {
          new Look(dark, 100).dress(stage.getScene());
          return stage.getScene().snapshot(null);
        });
        String end = Texts.language().getLanguage() + (dark ? "-dark" : "") + ".png";
        Camera.write(image, Path.of(where, name + "-" + end));
      }
    }
  }

  private static boolean asks(FxRobot robot) {
    return robot.lookup("#hand-over-now").query().getParent().isVisible();
  }

  private boolean says(FxRobot robot, String words) {
    return robot.lookup(".label").queryAllAs(Label.class).stream()
        .anyMatch(label -> label.getText().contains(words));
  }

  @Test
  void anEditorIsNotOfferedWhatItsRoleRefusesAndIsToldWhoMay(FxRobot robot) throws Exception {
    show(editor);
    assertFalse(robot.lookup(node -> revokes(node)).tryQuery().isPresent());
    assertTrue(says(robot, Texts.of("ui.exchange.revoke.higher")));
    robot.interact(() -> robot.lookup("#admit-laptop").queryButton().fire());
    until(() -> asks(robot));
    assertFalse(robot.lookup("#admit-now").query().isVisible());
    picture("laptops-editor");
  }

  private static boolean revokes(Node node) {
    return node.getId() != null
        && node.getId().startsWith("revoke-")
        && node.isVisible()
        && !node.getId().equals("revoke-now")
        && !node.getId().equals("revoke-not")
        && !node.getId().equals("revoke-reason");
  }

  @Test
  void theFounderHandsOverAndRetires(FxRobot robot) throws Exception {
    show(founder);
    assertTrue(robot.lookup(node -> revokes(node)).tryQuery().isPresent());
    robot.interact(() -> robot.lookup("#admit-laptop").queryButton().fire());
    until(() -> asks(robot));
    robot.interact(
        () -> robot.lookup("#hand-over-retires").queryAs(CheckBox.class).setSelected(true));
    robot.interact(() -> robot
        .lookup("#heard-digits")
        .queryAs(TextField.class)
        .setText(joining.request().number()));
    picture("laptops-founder");
    robot.interact(() -> robot.lookup("#hand-over-now").queryButton().fire());
    until(() -> !asks(robot));
    founder.settle();
    WorkbookSettings settings = WorkbookSettings.of("陈志远", MemorySession.CLOCK);
    try (Workbook next = Inbox.welcome(joining, place.resolve("welcome.lzb"), settings)) {
      assertEquals(founder.workbook().digest(), next.digest());
      var trust = next.sharing().trust();
      assertTrue(trust.member(founder.workbook().device()).orElseThrow().revoked());
      assertEquals(2, trust.member(next.device()).orElseThrow().rank());
    }
  }
}
