package org.liuzhun.ui.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.liuzhun.registry.Row;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;

/// A session over a real workbook, for tests of screens.
public final class WorkbookOnDisk implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 60;

  private final Workbook workbook;
  private final Background background = new Background();
  private final WorkbookSession session;

  private WorkbookOnDisk(Workbook workbook) {
    this.workbook = workbook;
    session = new WorkbookSession(workbook, background, MemorySession.CLOCK, "周明");
  }

  /// A new workbook in a folder of its own below the given one, holding these rows.
  public static WorkbookOnDisk with(Path below, Collection<Row> rows) throws Exception {
    Workbook workbook = Workbook.create(
        Files.createTempDirectory(below, "workbook"),
        Credentials.demonstration(),
        WorkbookSettings.of("周明", MemorySession.CLOCK));
    Edit.Builder edit = Edit.begin();
    rows.forEach(edit::create);
    workbook.save(edit.build());
    return new WorkbookOnDisk(workbook);
  }

  public WorkbookSession session() {
    return session;
  }

  public Workbook workbook() {
    return workbook;
  }

  /// Waits until all that was begun so far is saved, judged and shown.
  public void settle() throws InterruptedException {
    for (Lane lane : new Lane[] {Lane.STORE, Lane.ASSESSMENT}) {
      onScreen();
      CountDownLatch done = new CountDownLatch(1);
      background.run(lane, () -> true, _ -> done.countDown(), _ -> done.countDown());
      if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the lane " + lane + " does not come to an end");
      }
    }
    onScreen();
  }

  /// Waits for work that begins on the lane of long jobs and ends in a save.
  public void finish() throws InterruptedException {
    onScreen();
    CountDownLatch done = new CountDownLatch(1);
    background.run(Lane.JOBS, () -> true, _ -> done.countDown(), _ -> done.countDown());
    if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the long job does not come to an end");
    }
    settle();
    settle();
  }

  private static void onScreen() throws InterruptedException {
    CountDownLatch shown = new CountDownLatch(1);
    Platform.runLater(shown::countDown);
    if (!shown.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the screen does not answer");
    }
  }

  @Override
  public void close() {
    try {
      settle();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      session.close();
      background.close();
    }
  }
}
