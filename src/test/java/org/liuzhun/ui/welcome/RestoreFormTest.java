package org.liuzhun.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.Villages.Opened;
import org.testfx.util.WaitForAsyncUtils;

/// The journey of a broken laptop in the first window: a stick and the recovery sheet.
class RestoreFormTest extends FirstWindow {

  private String backup(Path stick) throws Exception {
    try (Workbook lost = Workbook.create(
        home.resolve("lost"),
        new Credentials.Passphrase("槐树坪村二〇二六", 1000),
        WorkbookSettings.of("周明", MemorySession.CLOCK))) {
      lost.save(Edit.begin()
          .create(Row.empty(Catalogue.VILLAGE, lost.ids().next()).with(VILLAGE.NAME, "清溪村"))
          .build());
      lost.backups().write(stick);
      return lost.recoveryCode().orElseThrow();
    }
  }

  @Test
  void twoClicksAndTheRecoverySheetBringTheVillageBack() throws Exception {
    Path stick = home.resolve("stick.lzbackup");
    String code = backup(stick);
    open("周明", new Chooses(stick, stick));
    fire("#restore");
    assertEquals(stick.toString(), field("#backup-file").getText());
    assertEquals("passphrase", stage.getScene().getFocusOwner().getId());
    type("#passphrase", code.toLowerCase(Locale.ROOT));
    fire("#restore-now");
    Opened opened = entered.get(60, TimeUnit.SECONDS);
    assertEquals(home.resolve("villages").resolve("清溪村"), opened.folder());
    assertEquals("清溪村", opened.session().village().village().get(VILLAGE.NAME));
    assertTrue(opened.remembered());
  }

  @Test
  void aFileThatIsNoBackupIsSaidInPlaceAndTheCursorIsWhereItWas() throws Exception {
    Path other = Files.writeString(home.resolve("other.lzbackup"), "x");
    open("周明", new Chooses(other, other));
    fire("#restore");
    robot.interact(() -> field("#passphrase").requestFocus());
    fire("#restore-now");
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> !node("#trouble", Label.class).getText().isEmpty());
    assertTrue(node("#trouble", Label.class).getText().contains(other.toString()));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("passphrase", stage.getScene().getFocusOwner().getId());
  }

  @Test
  void aSecondEnterDoesNotStopWhatTheFirstBegan() throws Exception {
    CountDownLatch goOn = new CountDownLatch(1);
    for (Lane lane : Lane.values()) {
      background.run(lane, () -> waited(goOn), _ -> {}, _ -> {});
    }
    Path other = Files.writeString(home.resolve("other.lzbackup"), "x");
    open("周明", new Chooses(other, other));
    fire("#restore");
    robot.interact(() -> field("#passphrase").requestFocus());
    fire("#restore-now");
    assertFalse(node("#stop", Button.class).isFocused());
    goOn.countDown();
  }

  private static boolean waited(CountDownLatch goOn) {
    try {
      return goOn.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
