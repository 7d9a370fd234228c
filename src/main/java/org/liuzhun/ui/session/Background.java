package org.liuzhun.ui.session;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.liuzhun.text.Trouble;

/// The only place where threads are started. Results, trouble and bugs all arrive on the screen's
/// thread; a bug is thrown there, so that the one handler at the top meets it.
public final class Background implements AutoCloseable {

  /// In seconds: the last save, the last backup and the orderly close of a large village.
  private static final int LONGEST_WAIT = 60;

  private final Map<Lane, ExecutorService> lanes = new EnumMap<>(Lane.class);

  private final Alarm alarm;
  private Runnable afterJobs = () -> {};

  /// One daemon thread for each lane.
  public Background() {
    this(new ScreenAlarm());
  }

  /// One daemon thread for each lane, and this alarm.
  public Background(Alarm alarm) {
    this.alarm = alarm;
    for (Lane lane : Lane.values()) {
      String name = "liuzhun-" + lane.name().toLowerCase(Locale.ROOT);
      lanes.put(
          lane,
          Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name)::unstarted));
    }
  }

  /// Waits without keeping a thread.
  public Alarm alarm() {
    return alarm;
  }

  /// Does this on the screen's thread after each long piece of work, well ended or not.
  public void afterJobs(Runnable work) {
    afterJobs = work;
  }

  /// Does the work on its lane, then tells the screen what came of it.
  public <T> void run(Lane lane, Work<T> work, Consumer<T> done, Consumer<Trouble> failed) {
    start(lane, () -> {
      try {
        T result = work.run();
        Platform.runLater(() -> done.accept(result));
      } catch (Trouble trouble) {
        Platform.runLater(() -> failed.accept(trouble));
      }
    });
  }

  /// Does a long piece of work that tells how far it is and can be cancelled.
  public <T> Job job(Lane lane, Job.Work<T> work, Consumer<T> done, Consumer<Trouble> failed) {
    Job job = new Job();
    run(
        lane,
        () -> work.run(job),
        done.andThen(_ -> finish(job)),
        failed.andThen(_ -> finish(job)));
    return job;
  }

  /// Does something on the screen's thread, from whichever thread.
  public void show(Runnable work) {
    Platform.runLater(work);
  }

  /// Waits a little for what is under way, then lets go. Nothing is begun afterwards.
  @Override
  public void close() {
    lanes.values().forEach(ExecutorService::shutdown);
    try {
      for (ExecutorService lane : lanes.values()) {
        lane.awaitTermination(LONGEST_WAIT, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void finish(Job job) {
    job.finish();
    afterJobs.run();
  }

  private void start(Lane lane, Runnable work) {
    ExecutorService executor = Objects.requireNonNull(lanes.get(lane));
    if (executor.isShutdown()) {
      // Answers that reach the screen after the end may ask for more; saves were begun before.
      return;
    }
    executor.execute(() -> {
      try {
        work.run();
      } catch (RuntimeException | Error bug) {
        Platform.runLater(() -> {
          throw bug;
        });
      }
    });
  }
}
