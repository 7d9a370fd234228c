package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.exchange.AgeKeys;
import org.liuzhun.exchange.Key;
import org.liuzhun.exchange.Lock;
import org.liuzhun.exchange.view.Answer;
import org.liuzhun.exchange.view.Proposals;
import org.liuzhun.exchange.view.View;
import org.liuzhun.exchange.view.ViewPlan;
import org.liuzhun.exchange.view.ViewText;
import org.liuzhun.exchange.view.ViewWriter;
import org.liuzhun.print.send.Printers;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.household.HouseholdScreen;
import org.liuzhun.ui.journeys.Keyboard;
import org.liuzhun.ui.parts.LowWindow;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.NoFiles;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.WorkbookOnDisk;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What a reader of a view proposes stands at its field in the household's file, and is decided
/// there by one key.
@Timeout(180)
class ProposalInTheFileTest {

  private static final String BANK = "household.bank";
  private static final LocalDate TODAY = LocalDate.now(MemorySession.CLOCK);

  @TempDir
  Path home;

  private final FxRobot robot = new FxRobot();
  private WorkbookOnDisk disk;
  private HouseholdScreen screen;
  private Stage stage;

  @BeforeEach
  void anAnswerWasTakenIn() throws Exception {
    FxToolkit.registerPrimaryStage();
    disk = WorkbookOnDisk.with(home, DemoVillage.of(3, 6, TODAY).rows());
    Path file = home.resolve("answer.lza");
    View view = view();
    var proposed = List.of(
        Answer.proposed(view, household().id(), BANK, "农村商业银行", "存折上是这样"),
        Answer.proposed(view, household().id(), BANK, "邮政储蓄", "本人说"),
        Answer.proposed(view, household().id(), BANK, "信用社", "旧存折"));
    new Answer(view, "赵科", OffsetDateTime.now(MemorySession.CLOCK), proposed).write(file);
    new Proposals(disk.workbook(), MemorySession.CLOCK).take(file);
  }

  @AfterEach
  void close() {
    robot.interact(() -> {
      screen.close();
      stage.hide();
    });
    disk.close();
  }

  private View view() throws Exception {
    Identity reader = Identity.create(new UUID(1, 1));
    String key = HexFormat.of().formatHex(reader.exchange().getPublic().getEncoded());
    ViewPlan plan = new ViewPlan(
        "县民政局",
        "低保核对",
        TODAY.plusDays(9),
        List.of(Catalogue.field(BANK).orElseThrow()),
        Set.of(household().id()),
        false,
        false);
    Path file = home.resolve("view.lzv");
    new ViewWriter(disk.workbook(), MemorySession.CLOCK)
        .write(plan, new Lock.Recipients(List.of(AgeKeys.recipient(key))), file);
    return ViewText.open(file, Key.of(reader), TODAY);
  }

  private Row household() {
    return disk.workbook().village().dossiers().iterator().next().household();
  }

  private void open() {
    robot.interact(() -> {
      Look.loadFonts();
      screen = new HouseholdScreen(disk.session(), NoFiles.PICKER, Printers.NONE);
      stage = new Stage();
      stage.setScene(new Scene(new LowWindow((Region) screen.node()), 910, 700));
      Look.USUAL.dress(stage.getScene());
      stage.show();
      screen.show(new Place(household().id(), null, null, Catalogue.field(BANK).orElseThrow()));
    });
  }

  private static void until(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private int lines() {
    return stage.getScene().getRoot().lookupAll(".conflict-line").size();
  }

  private boolean isNoted(String words) {
    return stage.getScene().getRoot().lookupAll(".note").stream()
        .anyMatch(note -> ((Labeled) note).getText().contains(words));
  }

  private void look(int letters) throws Exception {
    robot.interact(() -> new Look(false, letters).dress(stage.getScene()));
    WaitForAsyncUtils.waitForFxEvents(2);
    robot.interact(() -> {
      assertEquals(Set.of(), Set.copyOf(TextFit.cuts(stage.getScene().getRoot())));
      assertEquals(Set.of(), Set.copyOf(TextOverlap.overlaps(stage.getScene().getRoot())));
    });
    String where = System.getProperty("liuzhun.pictures");
    if (where != null) {
      String suffix = "-" + Texts.language().getLanguage() + "-" + letters;
      new Camera(stage, Path.of(where), suffix).picture("proposal-in-file");
    }
  }

  private void decline(Keyboard keys) {
    robot.interact(() -> stage.getScene().lookup("#conflict-reason-here").requestFocus());
    keys.type("no");
    robot.interact(() -> stage.getScene().lookup(".conflict-line").requestFocus());
    keys.press(KeyCode.DIGIT2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void oneIsDeclinedAndOneTakenWhereTheFieldIs(String language) throws Exception {
    Texts.use(Locale.of(language));
    open();
    until(() -> lines() == 2);
    assertTrue(isNoted("农村商业银行"));
    assertTrue(isNoted("邮政储蓄"));
    assertTrue(isNoted("信用社"), "the third waits above and stands at the field");
    look(100);
    look(150);
    Keyboard keys = new Keyboard(stage.getScene());
    robot.interact(() -> stage.getScene().lookup(".conflict-line").requestFocus());
    keys.press(KeyCode.DIGIT1);
    until(() -> !isNoted("农村商业银行"));
    assertEquals(2, lines());
    disk.settle();
    assertEquals("农村商业银行", household().get(HOUSEHOLD.BANK));
    keys.press(KeyCode.DIGIT2);
    assertEquals("conflict-reason-here", stage.getScene().getFocusOwner().getId());
    assertEquals(2, lines());
    decline(keys);
    until(() -> lines() == 1);
    decline(keys);
    until(() -> lines() == 0);
    disk.settle();
    assertEquals("农村商业银行", household().get(HOUSEHOLD.BANK));
    assertEquals(List.of(), new Proposals(disk.workbook(), MemorySession.CLOCK).open());
  }
}
