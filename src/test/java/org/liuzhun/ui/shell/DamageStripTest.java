package org.liuzhun.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.disk.Evidence;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.WorkbookSession;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What the disk did stands at the head of the window until a person says that they have read it.
@Timeout(60)
class DamageStripTest {

  private static final WorkbookSettings SETTINGS = WorkbookSettings.of("周明", MemorySession.CLOCK);

  @TempDir
  Path home;

  private final Background background = new Background();
  private Path folder;

  @BeforeEach
  void aWorkbook() throws Exception {
    FxToolkit.registerPrimaryStage();
    folder = home.resolve("book");
    Workbook.create(folder, Credentials.demonstration(), SETTINGS).close();
  }

  @AfterEach
  void end() {
    background.close();
  }

  private interface Look {
    void at(DamageStrip strip) throws Exception;
  }

  private void opened(Look look) throws Exception {
    Workbook book = Workbook.open(folder, Credentials.demonstration(), SETTINGS);
    WorkbookSession session = WaitForAsyncUtils.asyncFx(
            () -> new WorkbookSession(book, background, MemorySession.CLOCK, "周明"))
        .get();
    look.at(WaitForAsyncUtils.asyncFx(() -> new DamageStrip(session)).get());
    WaitForAsyncUtils.asyncFx(session::close).get();
    CompletableFuture<Boolean> closed = new CompletableFuture<>();
    background.run(Lane.STORE, () -> true, closed::complete, closed::completeExceptionally);
    closed.get(30, TimeUnit.SECONDS);
  }

  private static List<String> words(DamageStrip strip) {
    return strip.lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .map(label -> ((Label) label).getText())
        .toList();
  }

  @Test
  void aSoundDiskSaysNothing() throws Exception {
    opened(strip -> assertFalse(strip.isVisible() || strip.isManaged()));
  }

  @Test
  void whatIsGoneMendedOrAwaitedIsSaidUntilItWasRead() throws Exception {
    Path file = Files.write(home.resolve("0000000001-0000000002.segment"), new byte[9]);
    Evidence evidence = new Evidence(folder);
    evidence.keep(file);
    evidence.keep(file, Evidence.AWAITED + "x");
    evidence.miss("gone 3 of " + new UUID(1, 1));
    opened(strip -> {
      assertTrue(strip.isVisible());
      assertEquals(3, words(strip).size(), words(strip).toString());
    });
    opened(strip -> {
      assertTrue(strip.isVisible(), "still: nobody has said that they read it");
      Node seen = strip.lookup("#damage-seen");
      WaitForAsyncUtils.asyncFx(((Button) seen)::fire).get();
      assertFalse(strip.isVisible());
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> evidence.seen().size() == 3);
    });
    opened(strip -> assertFalse(strip.isVisible()));
  }
}
