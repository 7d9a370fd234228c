package org.liuzhun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Colleague;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.session.WorkbookOnDisk;
import org.testfx.api.FxToolkit;

/// Files that the system hands over (a double click on a package): at the start, and by a second
/// start.
@Timeout(300)
class OpenedFilesTest {

  @TempDir
  Path home;

  private WorkbookOnDisk disk;
  private Workbook colleague;
  private Path sealed;
  private OpenedWindow window;

  /// A colleague's package brings a second household.
  @BeforeEach
  void sendAPackage() throws Exception {
    FxToolkit.registerPrimaryStage();
    Texts.use(Texts.CHINESE);
    Row first = Row.empty(Catalogue.HOUSEHOLD, new UUID(1, 1));
    disk = WorkbookOnDisk.with(home, List.of(first.with(HOUSEHOLD.NUMBER, "001")));
    colleague = Colleague.join(disk.workbook(), home);
    Row second = Row.empty(Catalogue.HOUSEHOLD, colleague.ids().next());
    colleague.save(Edit.begin().create(second.with(HOUSEHOLD.NUMBER, "002")).build());
    sealed = home.resolve("from the colleague (1).lzb");
    Colleague.send(colleague, sealed);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
    colleague.close();
  }

  private void start(Path file) throws Exception {
    Session session = disk.session();
    OneVillage villages =
        new OneVillage(session.folder().orElseThrow(), session, session.background());
    window = new OpenedWindow(home, session.background(), villages, file);
  }

  private void enterTheVillage() throws Exception {
    window.fire("#demonstration");
    window.await(() -> window.node("#room-0") != null);
  }

  private void seenAndTakenIn() throws Exception {
    window.await(() -> window.shows("#take-opened"));
    assertEquals(1, households());
    assertEquals("take-opened", window.focused());
    window.fire("#take-opened");
    window.await(() -> households() == 2);
    window.await(() -> !window.shows("#take-opened"));
  }

  private int households() {
    return disk.session().village().dossiers().size();
  }

  @Test
  void aPackageOpenedAtTheStartIsSeenAfterTheVillageWasOpenedAndTakenInByOneKey() throws Exception {
    start(sealed);
    assertTrue(window.text("#waiting").contains(sealed.toString()));
    enterTheVillage();
    seenAndTakenIn();
  }

  @Test
  void whoSentAPackageFindsThatInTheAccessLog() throws Exception {
    start(null);
    assertTrue(colleague.access().read().entries().stream()
        .filter(entry -> entry.kind() == AccessKind.EXPORTED)
        .anyMatch(entry -> entry.what().contains(sealed.toString())));
  }

  @Test
  void aPackageOpenedByASecondStartIsSeenInTheRunningWindow() throws Exception {
    start(null);
    enterTheVillage();
    window.bring(sealed);
    seenAndTakenIn();
  }

  @Test
  void aBackupLeadsToRestoringInTheFirstWindowAndInTheSettings() throws Exception {
    Path backup = home.resolve("stick.lzbackup");
    disk.workbook().backups().write(backup);
    start(backup);
    window.await(() -> window.shows("#backup-file"));
    assertEquals(backup.toString(), window.text("#backup-file"));
    enterTheVillage();
    window.bring(backup);
    window.await(() ->
        window.shows("#restore-words") && window.text("#backup-file").equals(backup.toString()));
  }

  @Test
  void aViewIsOpenedInTheFirstWindowOnly() throws Exception {
    Path view = Files.copy(sealed, home.resolve("view.lzv"));
    start(view);
    window.await(() -> window.shows("#view-file"));
    assertEquals(view.toString(), window.text("#view-file"));
    enterTheVillage();
    window.bring(view);
    assertEquals(Texts.of("ui.open.view-first", view), window.text("#said"));
  }

  @Test
  void anythingElseIsNamedAndNothingHappens() throws Exception {
    Path photo = Files.writeString(home.resolve("photo.jpg"), "x");
    start(photo);
    assertTrue(window.text("#waiting").contains(photo.toString()));
    enterTheVillage();
    window.bring(photo);
    assertEquals(Texts.of("ui.open.unknown", photo), window.text("#said"));
    window.bring(Path.of(""));
    assertEquals(1, households());
  }
}
