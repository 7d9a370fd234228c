package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.store.KeptBackup;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.access.AccessEntry;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.WorkbookSession;
import org.testfx.api.FxToolkit;

/// Going back to a backup in the settings of the open village.
@Timeout(300)
class RestoreInTheWindowTest {

  @TempDir
  Path home;

  private Path running;
  private String digest;
  private UUID laptop;
  private OpenedWindow window;

  private static WorkbookSettings settings(Duration ago) {
    return WorkbookSettings.of("周明", Clock.offset(MemorySession.CLOCK, ago.negated()));
  }

  private static Workbook open(Path folder) throws Trouble {
    return Workbook.open(folder, Credentials.demonstration(), settings(Duration.ZERO));
  }

  private static void household(Workbook workbook, String number) throws Trouble {
    Row row = Row.empty(Catalogue.HOUSEHOLD, workbook.ids().next()).with(HOUSEHOLD.NUMBER, number);
    workbook.save(Edit.begin().create(row).build());
  }

  /// A workbook with two backups: of one household, and of two. A third came since.
  @BeforeEach
  void openAVillageWithTwoBackups() throws Exception {
    FxToolkit.registerPrimaryStage();
    running = home.resolve("running");
    try (Workbook yesterday =
        Workbook.create(running, Credentials.demonstration(), settings(Duration.ofDays(1)))) {
      yesterday.save(Edit.begin()
          .create(Row.empty(Catalogue.VILLAGE, yesterday.ids().next()).with(VILLAGE.NAME, "清溪村"))
          .build());
      household(yesterday, "001");
      yesterday.backups().keep();
    }
    Workbook workbook = open(running);
    household(workbook, "002");
    workbook.backups().keep();
    household(workbook, "003");
    digest = workbook.digest();
    laptop = workbook.device();
    Background background = new Background();
    WorkbookSession session = new WorkbookSession(workbook, background, MemorySession.CLOCK, "周明");
    window = new OpenedWindow(home, background, new OneVillage(running, session, background), null);
    window.fire("#demonstration");
    window.await(() -> window.node("#room-0") != null);
    window.settings();
    window.await(() -> !backups().getItems().isEmpty());
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  @SuppressWarnings("unchecked")
  private ListView<KeptBackup> backups() {
    return (ListView<KeptBackup>) window.node("#own-backups");
  }

  @Test
  void theListTellsTimesAndHouseholdsLatestFirst() {
    assertEquals(
        List.of(2, 1), backups().getItems().stream().map(KeptBackup::households).toList());
  }

  @Test
  void twoClicksOpenTheBackupAsAnotherLaptopAndLeaveTheRunningWorkbookAlone() throws Exception {
    window.robot().interact(() -> backups().getSelectionModel().select(1));
    window.fire("#restore-now");
    Path restored = home.resolve("villages").resolve("清溪村");
    window.await(() -> window.shows("#said") && window.text("#said").contains(restored.toString()));
    window.close();
    try (Workbook before = open(running)) {
      assertEquals(digest, before.digest());
      assertEquals(laptop, before.device());
      assertEquals(3, before.village().dossiers().size());
    }
    try (Workbook now = open(restored)) {
      assertNotEquals(laptop, now.device());
      assertEquals(1, now.village().dossiers().size());
      assertTrue(now.access().read().entries().stream()
          .map(AccessEntry::kind)
          .anyMatch(AccessKind.RESTORED::equals));
    }
  }

  @Test
  void aFileThatIsNoBackupIsSaidInPlaceAndNothingIsLeftBehind() throws Exception {
    Path other = Files.writeString(home.resolve("other.lzbackup"), "x");
    window.type("#backup-file", other.toString());
    window.fire("#restore-now");
    window.await(
        () -> !window.shows("#progress") && !window.node("#restore-now").isDisabled());
    assertTrue(
        window.node("#own-backups").getParent().getParent().lookup("#missing").isVisible());
    assertFalse(Files.exists(home.resolve("villages").resolve("清溪村")));
    try (var left = Files.list(home.resolve("villages"))) {
      assertEquals(List.of(), left.toList());
    }
  }
}
