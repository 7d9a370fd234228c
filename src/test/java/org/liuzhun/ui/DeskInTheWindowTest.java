package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.ISSUE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.exchange.Admission;
import org.liuzhun.hub.TownshipDesk;
import org.liuzhun.hub.VillageLine;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.DeskFolder;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.StoredVillages;
import org.liuzhun.ui.settings.Preferences;
import org.liuzhun.ui.settings.PreferencesFile;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxToolkit;

/// A township clerk opens the desk, takes a village in, looks into it, comes back and says
/// something.
@Timeout(300)
class DeskInTheWindowTest {

  private static final int HOUSEHOLDS = 6;
  private static final String WORDS = "青川镇工作台的口令";

  @TempDir
  Path home;

  private Path folder;
  private Path welcome;
  private OpenedWindow window;

  @BeforeEach
  void aDeskAndAVillageThatAdmitsIt() throws Exception {
    FxToolkit.registerPrimaryStage();
    folder = home.resolve("villages").resolve("青川镇工作台");
    Files.createDirectories(home.resolve("villages"));
    welcome = home.resolve("welcome(1).bin");
    DeskFolder desk =
        DeskFolder.create(folder, Credentials.passphrase(WORDS), "青川镇", "田家齐").desk();
    WorkbookSettings settings = WorkbookSettings.of("周明", MemorySession.CLOCK);
    LocalDate today = LocalDate.now(MemorySession.CLOCK);
    try (Workbook village =
        Workbook.create(home.resolve("village"), Credentials.demonstration(), settings)) {
      village.save(DemoVillage.of(HOUSEHOLDS, 1, today).edit());
      new Admission(desk.request(), "0")
          .admit(village, Role.TOWNSHIP, "0", welcome, MemorySession.CLOCK);
    }
    new PreferencesFile(home, Texts.CHINESE)
        .write(Preferences.usual(Texts.CHINESE).whole(true));
    Background background = new Background();
    StoredVillages villages =
        new StoredVillages(home.resolve("demo"), background, MemorySession.CLOCK);
    window = new OpenedWindow(home, background, villages, folder);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  @SuppressWarnings("unchecked")
  private List<VillageLine> lines() {
    return window.node("#villages") instanceof TableView<?> table
        ? ((TableView<VillageLine>) table).getItems()
        : List.of();
  }

  private void press(KeyCode key) {
    window.robot().push(key);
  }

  @Test
  void aClerkTakesAVillageInLooksIntoItAndSaysSomething() throws Exception {
    window.type("#person", "田家齐");
    window.type("#passphrase", WORDS);
    window.fire("#open-it");
    window.await(() -> window.node("#villages") != null);
    assertTrue(lines().isEmpty());
    window.bring(welcome);
    window.await(() -> lines().size() == 1 && !window.node("#desk-take").isDisabled());
    VillageLine line = lines().getFirst();
    assertEquals(HOUSEHOLDS, line.households());
    assertTrue(window.text("#desk-said").contains(line.number()));

    window.robot().interact(() -> window.node("#villages").requestFocus());
    press(KeyCode.HOME);
    press(KeyCode.ENTER);
    window.await(() -> window.node("#leave-village") != null && window.node("#room-1") != null);
    assertNull(window.node("#villages"));
    window.fire("#room-1");
    window.settle();
    assertNull(window.node("#room-13"), "there is nothing to be set");
    assertTrue(
        window.root().lookupAll(".reveal").stream().anyMatch(ToggleButton.class::isInstance),
        "numbers are covered, whatever this laptop chose");
    window.fire("#leave-village");
    window.await(() -> window.node("#villages") != null);
    window.settle();

    int before = lines().getFirst().issues();
    window.fire("#desk-remark");
    window.fire("#remark-do");
    assertTrue(window.shows("#missing"));
    window.type("#remark-title", "请补签字");
    window.type("#remark-due", "2026-12-31");
    window.fire("#remark-do");
    window.await(() -> lines().getFirst().issues() == before + 1);
    assertFalse(window.shows("#remark-do"));
    window.settle();
    assertEquals("请补签字", written().get(ISSUE.TITLE));
    theLockHidesTheVillages();
    anotherPassphraseOpensTheDesk();
  }

  private void anotherPassphraseOpensTheDesk() throws Exception {
    String other = WORDS + "二";
    window.fire("#desk-keys");
    fits();
    window.type("#desk-words", other);
    window.fire("#desk-change");
    assertTrue(window.shows("#missing"));
    window.type("#desk-again", other);
    window.fire("#desk-change");
    window.await(() -> window.text("#desk-said").contains(Texts.of("keep.persons.changed")));
    window.settle();
    DeskFolder.open(folder, Credentials.typed(other), MemorySession.CLOCK);
    window.fire("#desk-keys");
    window.fire("#desk-recovery");
    window.await(() -> window.node("#recovery-code") != null);
    fits();
    String code = window.text("#recovery-code").replace("\n", "");
    window.fire("#desk-recovery-done");
    assertNull(window.node("#recovery-code"));
    DeskFolder.open(folder, Credentials.typed(code), MemorySession.CLOCK);
  }

  private void fits() {
    window.resize(910, 512, Look.USUAL);
    assertEquals(List.of(), TextFit.cuts(window.root()));
  }

  private void theLockHidesTheVillages() throws Exception {
    window.robot().push(KeyCode.CONTROL, KeyCode.L);
    window.await(() -> window.node("#unlock-words") != null);
    assertNull(window.node("#villages"));
    window.bring(welcome);
    assertNull(window.node("#villages"), "what comes meanwhile waits");
    window.type("#unlock-words", "不是这个口令");
    window.fire("#unlock");
    window.await(() -> !window.node("#unlock").isDisabled());
    assertNull(window.node("#villages"));
    window.type("#unlock-words", WORDS);
    window.fire("#unlock");
    window.await(() -> window.node("#villages") != null);
    window.settle();
  }

  private Row written() throws Trouble {
    TownshipDesk desk = new TownshipDesk(
        DeskFolder.open(folder, Credentials.typed(WORDS), MemorySession.CLOCK),
        "田家齐",
        MemorySession.CLOCK);
    try (Workbook village = desk.open(desk.folder().villages().getFirst())) {
      return village.village().all(Catalogue.ISSUE).stream()
          .filter(row -> "田家齐".equals(row.get(ISSUE.RAISED_BY)))
          .findFirst()
          .orElseThrow();
    }
  }
}
