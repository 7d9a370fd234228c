package org.liuzhun.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.exchange.Inbox;
import org.liuzhun.exchange.Outbox;
import org.liuzhun.exchange.RememberedFolder;
import org.liuzhun.exchange.Standing;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.session.Colleague;
import org.liuzhun.ui.session.HeldLane;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.WorkbookOnDisk;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A colleague's laptop writes something else into a field; the room takes its package in from the
/// remembered folder, and one key decides.
@ExtendWith(ApplicationExtension.class)
@Timeout(180)
class ExchangeRoomTest {

  @TempDir
  static Path folder;

  private WorkbookOnDisk disk;
  private Workbook colleague;
  private Path stick;
  private ExchangeRoom room;
  private Stage stage;
  private int asked;

  @Start
  void start(Stage shown) {
    stage = shown;
    Texts.use(Locale.of(System.getProperty("liuzhun.language", "zh")));
    Look.loadFonts();
  }

  /// Away from the screen, whose patience is short.
  @BeforeEach
  void prepare() throws Exception {
    Path place = Files.createTempDirectory(folder, "exchange");
    stick = Files.createDirectory(place.resolve("stick"));
    disk = WorkbookOnDisk.with(
        place, DemoVillage.of(3, 1, LocalDate.of(2026, 11, 20), 3).rows());
    colleague = Colleague.join(disk.workbook(), place);
    Row household = disk.workbook().village().dossiers().iterator().next().household();
    phone(disk.workbook(), household, "13800000001", null);
    phone(colleague, household, "13800000002", "上门核实");
    Colleague.send(colleague, stick.resolve("package (1).lzb"));
    WaitForAsyncUtils.asyncFx(this::show).get();
  }

  private void show() {
    room = new ExchangeRoom(disk.session(), new Stick());
    Scene scene = new Scene(new StackPane(room.node()), 980, 700);
    Look.USUAL.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  private static void phone(Workbook book, Row household, String phone, String reason)
      throws Exception {
    Edit.Builder edit = Edit.begin().set(household, HOUSEHOLD.PHONE, phone);
    if (reason != null) {
      edit.because(reason);
    }
    book.save(edit.build());
  }

  @AfterEach
  void close() throws Exception {
    room.close();
    colleague.close();
    disk.close();
  }

  private final class Stick implements FilePicker {
    @Override
    public Optional<Path> open(Request request) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(Request request) {
      return Optional.of(stick.resolve("sent.lzb"));
    }

    @Override
    public Optional<Path> folder(Request request) {
      asked++;
      return Optional.of(stick);
    }
  }

  private static void until(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, holds);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Node conflict() {
    return stage.getScene().lookup(".conflict-line");
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(
        KeyEvent.KEY_PRESSED, code.getChar(), code.getName(), code, false, false, false, false);
  }

  /// Pictures for whoever wants to look: `-Dliuzhun.pictures=FOLDER -Dliuzhun.language=en`.
  private void picture(String name, boolean dark) throws Exception {
    String where = System.getProperty("liuzhun.pictures");
    if (where == null) {
      return;
    }
    WritableImage image = WaitForAsyncUtils.asyncFx(() -> {
          new Look(dark, 100).dress(stage.getScene());
          return stage.getScene().snapshot(null);
        })
        .get();
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    String language = Texts.language().getLanguage();
    ImageIO.write(copy, "png", new File(where, name + "-" + language + ".png"));
  }

  /// The same conflict where the household's file is open.
  private HouseholdConflicts inTheFile() throws Exception {
    UUID household = disk.workbook().village().dossiers().iterator().next().id();
    HouseholdConflicts file = WaitForAsyncUtils.asyncFx(() -> {
          HouseholdConflicts made = new HouseholdConflicts(disk.session(), () -> {});
          made.look(household);
          return made;
        })
        .get();
    until(file::isVisible);
    return file;
  }

  @Test
  void sendingAndReceivingCanBeStoppedAndBegunAgain(FxRobot robot) throws Exception {
    disk.settle();
    stopped(robot, "#send-to-file");
    until(() -> robot.lookup(Texts.of("trouble.stopped")).tryQuery().isPresent());
    assertTrue(Files.notExists(stick.resolve("sent.lzb")));
    robot.interact(() -> robot.lookup("#choose-folder").queryButton().fire());
    until(() -> !robot.lookup("#take-packages").queryButton().isDisabled());
    stopped(robot, "#take-packages");
    until(() -> robot.lookup(Texts.of("ui.exchange.stopped", 1)).tryQuery().isPresent());
    until(() -> !robot.lookup("#take-packages").queryButton().isDisabled());
    robot.interact(() -> robot.lookup("#take-packages").queryButton().fire());
    until(() -> conflict() != null);
  }

  @Test
  void whoSendsBeforeTheLaptopsAreListedSendsToAllOfThem(FxRobot robot) throws Exception {
    atOnce(robot, "#send-to-file");
    until(() -> Files.exists(stick.resolve("sent.lzb")));
  }

  @Test
  void whoSendsBeforeTheFolderIsKnownIsNotAskedForItAgain(FxRobot robot) throws Exception {
    new RememberedFolder(disk.workbook()).set(stick);
    atOnce(robot, "#send-to-folder");
    until(() -> Files.list(stick).count() == 2);
    assertEquals(0, asked);
  }

  /// Enters the room and presses a button before the workbook has answered.
  private void atOnce(FxRobot robot, String id) {
    try (HeldLane _ = new HeldLane(disk.session().background(), Lane.STORE)) {
      robot.interact(() -> {
        room.close();
        show();
        robot.lookup(id).queryButton().fire();
      });
    }
  }

  /// Presses a button and then the one that stops it, before the workbook comes to it.
  private void stopped(FxRobot robot, String id) {
    try (HeldLane _ = new HeldLane(disk.session().background(), Lane.STORE)) {
      robot.interact(() -> robot.lookup(id).queryButton().fire());
      robot.interact(() -> robot.lookup("#stop").queryButton().fire());
    }
  }

  @Test
  void aPackageIsTakenInAndItsConflictDecidedByOneKeyAndSentBack(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#choose-folder").queryButton().fire());
    until(() -> !robot.lookup("#take-packages").queryButton().isDisabled());
    robot.interact(() -> robot.lookup("#take-packages").queryButton().fire());
    until(() -> conflict() != null);
    picture("exchange", false);
    picture("exchange-dark", true);
    HouseholdConflicts opened = inTheFile();
    UUID household = disk.workbook().village().dossiers().iterator().next().id();
    assertTrue(opened
        .with(household, Map.of())
        .get(Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE))
        .getFirst()
        .text()
        .contains("李春梅的笔记本"));
    robot.interact(() -> {
      conflict().requestFocus();
      Event.fireEvent(conflict(), pressed(KeyCode.DIGIT2));
    });
    until(() -> conflict() == null);
    assertTrue(robot.lookup("#send-to-folder").queryButton().isFocused(), "what comes next");
    robot.interact(() -> opened.look(household));
    until(() -> !opened.isVisible());
    disk.settle();
    assertEquals(List.of(), disk.workbook().conflicts().list());
    robot.interact(() -> robot.lookup("#send-to-folder").queryButton().fire());
    until(() -> Files.list(stick).count() == 2);
    disk.settle();
    Path sent = Files.list(stick)
        .filter(file -> file.getFileName().toString().startsWith("liuzhun-"))
        .findFirst()
        .orElseThrow();
    new Inbox(colleague, MemorySession.CLOCK).take(sent);
    assertEquals(disk.workbook().digest(), colleague.digest());
    assertEquals(0, colleague.status().conflicts());
    assertTrue(robot.lookup(".label").queryAllAs(Label.class).stream()
        .anyMatch(label -> label.getText().contains("李春梅的笔记本")));
  }

  @Test
  void aPackageGoesToOneOfSeveralWhenThatOneIsChosen(FxRobot robot) throws Exception {
    Path place = Files.createTempDirectory(folder, "third");
    try (Workbook third = Colleague.join(disk.workbook(), place)) {
      Row household = disk.workbook().village().dossiers().iterator().next().household();
      phone(disk.workbook(), household, "13800000009", null);
      ChoiceBox<?> to = robot.lookup("#send-to").queryAs(ChoiceBox.class);
      until(() -> to.isVisible() && to.getItems().size() == 3);
      assertEquals(Texts.of("ui.exchange.send.to.all"), to.getValue().toString());
      int position =
          1 + new Outbox(disk.workbook(), MemorySession.CLOCK).everybody().indexOf(third.device());
      robot.interact(() -> to.getSelectionModel().select(position));
      robot.interact(() -> robot.lookup("#send-to-file").queryButton().fire());
      until(() -> Files.exists(stick.resolve("sent.lzb")));
      disk.settle();
      new Inbox(third, MemorySession.CLOCK).take(stick.resolve("sent.lzb"));
      assertEquals(disk.workbook().digest(), third.digest());
      Trouble closed = assertThrows(
          Trouble.class,
          () -> new Inbox(colleague, MemorySession.CLOCK).preview(stick.resolve("sent.lzb")));
      assertEquals("trouble.exchange.not-for-us", closed.key());
    }
  }

  /// The place of a package that is carried for others is taken.
  @Test
  void whatWasSentIsToldAlsoWhenPackagesForOthersAreNotWritten(FxRobot robot) throws Exception {
    Path outbox = Files.createDirectories(disk.workbook().folder().resolve("outbox"));
    Path carried = Files.writeString(outbox.resolve("carried.lzb"), "sealed");
    Files.setLastModifiedTime(carried, FileTime.from(MemorySession.CLOCK.instant()));
    Files.createDirectories(stick.resolve("carried.lzb/occupied"));
    robot.interact(() -> robot.lookup("#choose-folder").queryButton().fire());
    until(() -> !robot.lookup("#take-packages").queryButton().isDisabled());
    robot.interact(() -> robot.lookup("#send-to-folder").queryButton().fire());
    until(() -> said(robot, Texts.of("exchange.not-handed-on", "")));
    try (var files = Files.list(stick)) {
      Path sent = files
          .filter(file -> file.getFileName().toString().startsWith("liuzhun-"))
          .findFirst()
          .orElseThrow();
      assertTrue(said(robot, sent.toString()));
    }
  }

  /// The names of the parts are such that the last is met first; the first comes later.
  @Test
  void partsOfOneSendingStayOnOfferUntilTheFirstHasCome(FxRobot robot) throws Exception {
    Files.list(stick).forEach(file -> file.toFile().delete());
    Row household = disk.workbook().village().dossiers().iterator().next().household();
    colleague.sharing().have();
    phone(colleague, household, "13800000003", null);
    Outbox outbox = new Outbox(colleague, MemorySession.CLOCK);
    List<Path> parts =
        outbox.send(outbox.everybody(), false, stick.resolve("p.lzb"), 1).files();
    assertEquals(2, parts.size());
    Path first = Files.move(parts.getFirst(), stick.resolveSibling("z.lzb"));
    robot.interact(() -> robot.lookup("#choose-folder").queryButton().fire());
    until(() -> !robot.lookup("#take-packages").queryButton().isDisabled());
    robot.interact(() -> robot.lookup("#take-packages").queryButton().fire());
    until(() -> said(robot, Texts.of("exchange.part", 2, 2))
        && said(robot, Texts.of("exchange.missing", 2, "李春梅的笔记本")));
    assertTrue(!robot.lookup("#take-packages").queryButton().isDisabled(), "still on offer");
    Files.move(first, stick.resolve("z.lzb"));
    until(() -> said(robot, Texts.of("ui.exchange.take.waiting", stick, 2)));
    robot.interact(() -> robot.lookup("#take-packages").queryButton().fire());
    until(() -> said(robot, Texts.of("exchange.part", 1, 2)));
    disk.settle();
    until(() -> robot.lookup("#take-packages").queryButton().isDisabled());
    assertEquals(
        0, Standing.of(disk.workbook()).stream().mapToLong(Standing::missing).sum());
  }

  private static boolean said(FxRobot robot, String words) {
    return robot.lookup(".label").queryAllAs(Label.class).stream()
        .anyMatch(label -> label.getText().contains(words));
  }
}
