package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.exchange.view.Proposals;
import org.liuzhun.exchange.view.ViewList;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.exchange.ExchangeRoom;
import org.liuzhun.ui.journeys.Keyboard;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.StoredVillages;
import org.liuzhun.ui.session.WorkbookOnDisk;
import org.liuzhun.ui.theme.Look;
import org.liuzhun.ui.welcome.WelcomeModel;
import org.liuzhun.ui.welcome.WelcomeView;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A village makes a view in its room, a reader without a village opens and answers it in the first
/// window, and one key takes the proposal; all of it can be read whole in both languages.
@Timeout(300)
class ViewForOneReaderTest {

  private static final String WORDS = "青山绿水共为邻里";

  @TempDir
  Path home;

  private final FxRobot robot = new FxRobot();
  private final List<String> cut = new ArrayList<>();
  private WorkbookOnDisk disk;
  private Path view;
  private Path answer;
  private Stage stage;

  @BeforeEach
  void aVillage() throws Exception {
    FxToolkit.registerPrimaryStage();
    LocalDate today = LocalDate.now(MemorySession.CLOCK);
    disk = WorkbookOnDisk.with(home, DemoVillage.of(3, 6, today).rows());
    view = home.resolve("view.lzv");
    answer = home.resolve("answer.lza");
  }

  @AfterEach
  void close() {
    robot.interact(stage::hide);
    disk.close();
  }

  /// A picker whose person saves and opens what the suffix says.
  private final class Files implements FilePicker {
    @Override
    public Optional<Path> open(Request request) {
      return Optional.of("lzv".equals(request.suffix()) ? view : answer);
    }

    @Override
    public Optional<Path> save(Request request) {
      return Optional.of("lzv".equals(request.suffix()) ? view : answer);
    }

    @Override
    public Optional<Path> folder(Request request) {
      return Optional.empty();
    }
  }

  private void open(Parent content) {
    if (stage == null) {
      Look.loadFonts();
      stage = new Stage();
    }
    stage.setScene(new Scene(new StackPane(content), 740, 430));
    Look.USUAL.dress(stage.getScene());
    stage.show();
  }

  private static void until(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Node node(String id) {
    Node found = stage.getScene().lookup(id);
    assertTrue(found != null, id);
    return found;
  }

  private void fire(String id) {
    robot.interact(() -> ((ButtonBase) node(id)).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void type(String id, String text) {
    robot.interact(() -> {
      node(id).requestFocus();
      ((TextInputControl) node(id)).setText(text);
    });
  }

  /// Types into a line that finds something, and takes the best.
  private void find(String id, String text) throws Exception {
    type(id, text);
    new Keyboard(stage.getScene()).press(KeyCode.ENTER);
    assertEquals("", ((TextInputControl) node(id)).getText(), id);
  }

  /// Everything that is on the screen can be read, in a low window, also in large letters.
  private void look(String name) throws Exception {
    look(name, Look.USUAL, name.startsWith("reader") ? 910 : 740, 512);
    look(name, new Look(false, 150), name.startsWith("reader") ? 910 : 740, 512);
    if (System.getProperty("liuzhun.pictures") != null) {
      look(name, new Look(true, 100), 1190, 768);
    }
    robot.interact(() -> Look.USUAL.dress(stage.getScene()));
  }

  private void look(String name, Look look, double width, double height) throws Exception {
    robot.interact(() -> {
      look.dress(stage.getScene());
      stage.setWidth(width);
      stage.setHeight(height);
    });
    WaitForAsyncUtils.waitForFxEvents(2);
    robot.interact(() -> {
      Parent root = stage.getScene().getRoot();
      root.applyCss();
      root.layout();
      TextFit.cuts(root).forEach(words -> cut.add(name + ": " + words));
      TextOverlap.overlaps(root).forEach(words -> cut.add(name + ": " + words));
    });
    String where = System.getProperty("liuzhun.pictures");
    if (where != null) {
      String suffix = "-" + Texts.language().getLanguage() + "-" + look.percent() + "-" + width;
      new Camera(stage, Path.of(where), suffix).picture(name);
    }
  }

  private Row household() {
    return disk.workbook().village().dossiers().iterator().next().household();
  }

  private ExchangeRoom room() {
    ExchangeRoom[] made = new ExchangeRoom[1];
    robot.interact(() -> {
      made[0] = new ExchangeRoom(disk.session(), new Files());
      open((Parent) made[0].node());
    });
    return made[0];
  }

  private void make() throws Exception {
    ExchangeRoom room = room();
    fire("#view-begin");
    look("view-form-empty");
    fire("#view-write");
    type("#view-whom", "县民政局");
    type("#view-purpose", "低保核对");
    Locale language = Texts.language();
    find("#view-households", language.equals(Texts.CHINESE) ? "全部" : "All households");
    find("#view-fields", Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE).label(language));
    find("#view-fields", Catalogue.HOUSEHOLD.field(HOUSEHOLD.BANK).label(language));
    type("#view-words", WORDS);
    type("#view-again", WORDS + "们");
    fire("#view-write");
    assertFalse(java.nio.file.Files.exists(view), "words that differ seal nothing");
    type("#view-again", WORDS);
    type("#view-reason", "要核对到人");
    robot.interact(() -> ((CheckBox) node("#view-names")).setSelected(true));
    look("view-form");
    fire("#view-write");
    until(() -> !node("#view-write").getParent().getParent().isVisible());
    disk.settle();
    look("view-made");
    ViewList.Made made = new ViewList(disk.workbook()).read().getFirst();
    assertEquals("县民政局", made.whom());
    assertEquals(3, made.households());
    assertEquals(2, made.fields());
    nothingIsLeftForTheNext();
    robot.interact(room::close);
  }

  /// What one reader was given is not offered to the next.
  private void nothingIsLeftForTheNext() throws Exception {
    fire("#view-begin");
    for (String name : List.of("whom", "purpose", "reason", "words", "again", "key")) {
      assertEquals("", ((TextInputControl) node("#view-" + name)).getText(), name);
    }
    assertFalse(((CheckBox) node("#view-names")).isSelected());
    assertFalse(((TextInputControl) node("#view-until")).getText().isEmpty());
    for (String name : List.of("households", "fields")) {
      assertEquals(
          2, node("#view-" + name).getParent().getChildrenUnmodifiable().size(), name);
    }
    type("#view-words", WORDS);
    fire("#view-not");
    assertEquals("", ((TextInputControl) node("#view-words")).getText());
  }

  private void read() throws Exception {
    StoredVillages villages = new StoredVillages(
        home.resolve("demonstration"), disk.session().background(), MemorySession.CLOCK);
    robot.interact(() -> open(new WelcomeView(
            new WelcomeModel(
                villages,
                disk.session().background(),
                home.resolve("villages"),
                "",
                List.of(),
                _ -> {},
                _ -> {}),
            new Files())
        .node()));
    fire("#read-view");
    look("reader-open");
    type("#view-secret", "不是这句话的口令");
    fire("#open-view");
    until(() -> !((Labeled) node("#trouble")).getText().isEmpty());
    type("#view-secret", WORDS);
    fire("#open-view");
    until(() -> stage.getScene().lookup("#view-household") != null);
  }

  private void propose() throws Exception {
    Keyboard keys = new Keyboard(stage.getScene());
    until(() -> stage.getScene().getFocusOwner() == node("#view-household"));
    keys.press(KeyCode.RIGHT);
    keys.press(KeyCode.ENTER);
    assertEquals("propose-value", stage.getScene().getFocusOwner().getId());
    type("#propose-value", "农村商业银行");
    fire("#propose");
    assertFalse(((Labeled) node("#propose-said")).getText().isEmpty(), "a reason is wanted");
    type("#propose-reason", "存折上是这样");
    keys.press(KeyCode.ENTER);
    assertEquals("view-household", stage.getScene().getFocusOwner().getId());
    look("reader");
    fire("#leave-view");
    assertFalse(((Labeled) node("#answer-said")).getText().isEmpty(), "what is not saved is said");
    look("reader-not-saved");
    type("#answer-by", "民政局 赵科");
    fire("#answer-save");
    until(() -> ((Labeled) node("#answer-said")).getText().contains(answer.toString()));
    disk.finish();
    assertTrue(java.nio.file.Files.exists(answer));
    look("reader-saved");
  }

  private void openAgain() throws Exception {
    fire("#leave-view");
    assertNull(stage.getScene().lookup("#view-household"));
    type("#view-secret", WORDS);
    fire("#open-view");
    until(() -> stage.getScene().lookup("#view-household") != null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void aReaderWithoutAVillageProposesAndOneKeyTakesIt(String language) throws Exception {
    Texts.use(Locale.of(language));
    make();
    read();
    propose();
    openAgain();
    UUID row = household().id();
    ExchangeRoom room = room();
    fire("#take-file");
    until(() -> stage.getScene().lookup(".conflict-line") != null);
    look("proposals");
    assertEquals(1, new Proposals(disk.workbook(), MemorySession.CLOCK).open().size());
    Keyboard keys = new Keyboard(stage.getScene());
    robot.interact(() -> node(".conflict-line").requestFocus());
    keys.press(KeyCode.DIGIT2);
    assertEquals("proposal-reason", stage.getScene().getFocusOwner().getId());
    robot.interact(() -> node(".conflict-line").requestFocus());
    keys.press(KeyCode.ALT, KeyCode.DIGIT2);
    assertEquals(node(".conflict-line"), stage.getScene().getFocusOwner(), "Alt changes the room");
    keys.press(KeyCode.DIGIT1);
    until(() -> stage.getScene().lookup(".conflict-line") == null);
    disk.settle();
    assertEquals("农村商业银行", household().get(HOUSEHOLD.BANK));
    assertEquals(row, household().id());
    robot.interact(room::close);
    assertEquals(List.of(), cut);
  }

  @Test
  void closingTheWindowSaysFirstWhatAReaderHasNotSaved() throws Exception {
    Texts.use(Texts.CHINESE);
    make();
    robot.interact(stage::hide);
    Background background = new Background();
    StoredVillages villages =
        new StoredVillages(home.resolve("demonstration"), background, MemorySession.CLOCK);
    OpenedWindow window = new OpenedWindow(home, background, villages, view);
    stage = (Stage) window.root().getScene().getWindow();
    type("#view-secret", WORDS);
    fire("#open-view");
    until(() -> stage.getScene().lookup("#view-household") != null);
    proposeABank();
    window.bring(home.resolve("other.lzv"));
    assertFalse(((Labeled) node("#answer-said")).getText().isEmpty());
    type("#propose-value", "信用社");
    fire("#propose");
    askToClose();
    assertTrue(stage.isShowing(), "a new proposal is said anew");
    askToClose();
    assertFalse(stage.isShowing());
    window.close();
  }

  private void proposeABank() throws Exception {
    Keyboard keys = new Keyboard(stage.getScene());
    until(() -> stage.getScene().getFocusOwner() == node("#view-household"));
    keys.press(KeyCode.RIGHT);
    keys.press(KeyCode.ENTER);
    type("#propose-value", "农村商业银行");
    type("#propose-reason", "存折上是这样");
    fire("#propose");
  }

  private void askToClose() {
    WindowEvent asked = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    robot.interact(() -> stage.getOnCloseRequest().handle(asked));
    if (!asked.isConsumed()) {
      robot.interact(stage::hide);
    }
  }
}
