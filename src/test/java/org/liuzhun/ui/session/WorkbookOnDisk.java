package org.liuzhun.ui.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

  /// An open workbook; it is closed with the session.
  public static WorkbookOnDisk over(Workbook workbook) {
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
    await(background, Lane.STORE, Lane.ASSESSMENT);
  }

  /// Waits for work that begins on the lane of long jobs and ends in a save.
  public void finish() throws InterruptedException {
    await(background, Lane.JOBS);
    settle();
    settle();
  }

  /// Closes any session over a workbook and waits for what that brings about, one lane giving work
  /// to the next: the folder may be deleted afterwards.
  public static void close(Session session) {
    Background background = session.background();
    try {
      await(background, Lane.STORE, Lane.JOBS, Lane.STORE, Lane.ASSESSMENT);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      Platform.runLater(session::close);
      onScreen();
      background.close();
    }
  }

  private static void await(Background background, Lane... lanes) throws InterruptedException {
    for (Lane lane : lanes) {
      onScreen();
      CountDownLatch done = new CountDownLatch(1);
      background.run(lane, () -> true, _ -> done.countDown(), _ -> done.countDown());
      if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the lane " + lane + " does not come to an end");
      }
    }
    onScreen();
  }

  private static void onScreen() {
    FutureTask<Boolean> shown = new FutureTask<>(() -> true);
    Platform.runLater(shown);
    try {
      shown.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the screen does not answer", e);
    }
  }

  @Override
  public void close() {
    close(session);
  }
}
