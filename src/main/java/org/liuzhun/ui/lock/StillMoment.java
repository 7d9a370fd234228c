package org.liuzhun.ui.lock;

import java.time.Duration;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Subscription;
import org.liuzhun.ui.session.Alarm;

/// Does something once, in the first ten seconds in which nobody touches keys or mouse: work that
/// makes the screen stop for a moment and can wait.
public final class StillMoment implements AutoCloseable {

  private static final Duration STILL = Duration.ofSeconds(10);

  private final Scene scene;
  private final Alarm alarm;
  private final Runnable work;
  private final EventHandler<InputEvent> touched = _ -> waitAgain();
  private Subscription waiting;

  /// Waits for that moment from now on.
  public StillMoment(Scene scene, Alarm alarm, Runnable work) {
    this.scene = scene;
    this.alarm = alarm;
    this.work = work;
    scene.addEventFilter(InputEvent.ANY, touched);
    waiting = alarm.in(STILL, this::come);
  }

  private void waitAgain() {
    waiting.unsubscribe();
    waiting = alarm.in(STILL, this::come);
  }

  private void come() {
    close();
    work.run();
  }

  /// Waits no longer.
  @Override
  public void close() {
    waiting.unsubscribe();
    scene.removeEventFilter(InputEvent.ANY, touched);
  }
}
