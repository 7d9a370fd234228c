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
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.spreadsheet.Layout;
import org.liuzhun.spreadsheet.LayoutExport;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.journeys.Keyboard;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.shell.Room;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Ways;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class TablesRoomTest {

  private static final Ways NOWHERE = new Ways() {
    @Override
    public void go(RoomName room) {}

    @Override
    public void go(Place place) {}
  };

  @TempDir
  static Path folder;

  private MemorySession session;
  private Room room;
  private Path file;

  @Start
  void start(Stage stage) throws Exception {
    Look.loadFonts();
    VillageFile village =
        VillageFile.of(DemoVillage.of(5, 1, LocalDate.of(2026, 11, 20), 3).rows());
    List<Row> bare = List.copyOf(village.rows(Catalogue.VILLAGE));
    session = new MemorySession(VillageFile.of(bare));
    file = Files.createTempFile(folder, "members", ".xlsx");
    new LayoutExport(Layout.ALL.getFirst(), village, 2026, LocalDate.of(2026, 11, 20)).write(file);
    room = TablesRoom.of(session, new Chosen(), NOWHERE);
    Scene scene = new Scene(new StackPane(room.node()), 980, 700);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @Test
  void aChosenTableIsShownFirstAndTakenInWithOneKey(FxRobot robot) throws Exception {
    Button take = robot.lookup("#take-in").queryButton();
    assertTrue(take.isDisabled());
    robot.interact(() -> robot.lookup("#choose-spreadsheet").queryButton().fire());
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !take.isDisabled());
    assertEquals(0, session.village().dossiers().size(), "a preview writes nothing");
    robot.interact(take::fire);
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> session.village().dossiers().size() == 5);
  }

  @Test
  void aTableComesInByKeyboardAlone(FxRobot robot) throws Exception {
    Keyboard keys = new Keyboard(room.node().getScene());
    robot.interact(room::enter);
    keys.press(KeyCode.SPACE);
    Button take = robot.lookup("#take-in").queryButton();
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !take.isDisabled());
    keys.walkTo("import-preview").press(KeyCode.END);
    TableView<?> preview = robot.lookup("#import-preview").queryTableView();
    int last = preview.getItems().size() - 1;
    assertEquals(last, preview.getSelectionModel().getSelectedIndex(), "read to its end");
    keys.walkTo("import-year").walkTo("take-in").press(KeyCode.SPACE);
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> session.village().dossiers().size() == 5);
  }

  @Test
  void whatIsNoTableIsSaidInPlace(FxRobot robot) throws Exception {
    Files.writeString(file, "\u0000\u0001 no table");
    robot.interact(() -> robot.lookup("#choose-spreadsheet").queryButton().fire());
    Button choose = robot.lookup("#choose-spreadsheet").queryButton();
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !choose.isDisabled());
    assertTrue(robot.lookup("#take-in").queryButton().isDisabled());
    TableView<?> preview = robot.lookup("#import-preview").queryTableView();
    assertFalse(preview.getItems().iterator().hasNext());
  }

  @Test
  void anOwnLayoutIsMadeByTypingAndShowsWhatItWouldHold(FxRobot robot) throws Exception {
    robot.interact(() -> {
      TabPane pages = robot.lookup(".tab-pane").query();
      pages.getTabs().stream()
          .filter(tab -> tab.getText().equals(Texts.of("layout.own.title")))
          .forEach(pages.getSelectionModel()::select);
    });
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> robot.lookup("#own-name").tryQuery().isPresent());
    robot.interact(() -> {
      ComboBox<String> name = robot.lookup("#own-name").queryComboBox();
      name.setValue("镇里要的表");
      TextField search = robot.lookup("#own-search").query();
      search.setText("姓名");
      search.fireEvent(new ActionEvent());
      robot.lookup("#own-heading").<TextField>query().setText("户主");
    });
    TableView<?> preview = robot.lookup("#own-preview").queryTableView();
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> preview.getColumns().size() == 1
            && preview.getColumns().getFirst().getText().equals("户主"));
    assertEquals(List.of("户主"), robot.lookup("#own-columns").queryListView().getItems());
    robot.interact(() -> robot.lookup("#own-remove").queryButton().fire());
    assertTrue(robot.lookup("#own-columns").queryListView().getItems().isEmpty());
  }

  /// Chooses the prepared file.
  private final class Chosen implements FilePicker {

    @Override
    public Optional<Path> open(Request request) {
      return Optional.of(file);
    }

    @Override
    public Optional<Path> save(Request request) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> folder(Request request) {
      return Optional.empty();
    }
  }
}
