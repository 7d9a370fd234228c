package org.liuzhun.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.WorkbookOnDisk;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// How a visit ends: by the passphrase, where there is one.
@Timeout(120)
class VisitorFrameTest {

  private static final String WORDS = "槐树坪村二〇二六";

  @TempDir
  Path home;

  private final AtomicInteger ended = new AtomicInteger();
  private Visited room;
  private WorkbookOnDisk disk;
  private VisitorFrame frame;

  @BeforeEach
  void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void close() {
    WorkbookOnDisk.close(disk.session());
  }

  @Test
  void onlyThePassphraseEndsAVisitAndWhoeverDoesNotKnowItGoesBackToTheFiles() throws Exception {
    receive(Credentials.passphrase(WORDS));
    press("end-visit");
    assertNull(node("visited"), "nothing of the village is behind the question");
    type("unlock-words", "不对不对不对不对");
    press("unlock");
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> !((Label) found("missing")).getText().isEmpty());
    assertEquals(0, ended.get());
    press("back-to-visit");
    assertNotNull(node("visited"), "they go on looking");
    assertFalse(room.closed);
    press("end-visit");
    type("unlock-words", WORDS);
    press("unlock");
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> ended.get() == 1);
    assertEquals(true, room.closed);
  }

  @Test
  void aVillageWithoutPassphraseIsLeftAtOnce() throws Exception {
    receive(Credentials.demonstration());
    press("end-visit");
    assertEquals(1, ended.get());
  }

  private void receive(Credentials credentials) throws Exception {
    Workbook workbook = Workbook.create(
        home.resolve("book"), credentials, WorkbookSettings.of("周明", MemorySession.CLOCK));
    WaitForAsyncUtils.asyncFx(() -> {
          disk = WorkbookOnDisk.over(workbook);
          room = new Visited();
          frame = new VisitorFrame(disk.session(), room, "省级后评估", ended::incrementAndGet);
          return new Scene(frame, 800, 600);
        })
        .get();
  }

  private void press(String id) throws Exception {
    WaitForAsyncUtils.asyncFx(() -> ((ButtonBase) found(id)).fire()).get();
  }

  private void type(String id, String words) throws Exception {
    WaitForAsyncUtils.asyncFx(() -> ((TextInputControl) found(id)).setText(words))
        .get();
  }

  private Node found(String id) {
    Node node = node(id);
    if (node == null) {
      throw new AssertionError("no " + id);
    }
    return node;
  }

  private Node node(String id) {
    return frame.lookup("#" + id);
  }

  /// A room that knows whether it was left.
  private static final class Visited implements Room {

    private final Label label = new Label("抽中的三户");
    private boolean closed;

    Visited() {
      label.setId("visited");
    }

    @Override
    public Node node() {
      return label;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
