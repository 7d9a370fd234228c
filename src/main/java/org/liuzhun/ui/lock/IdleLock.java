package org.liuzhun.ui.lock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Subscription;
import org.liuzhun.ui.session.Alarm;

/// Locks when nobody touched keys or mouse for ten minutes, also when the laptop slept meanwhile.
public final class IdleLock implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration LOOK = Duration.ofSeconds(30);

  private final Scene scene;
  private final Clock clock;
  private final Runnable lock;
  private final EventHandler<InputEvent> touched = this::touched;
  private final Subscription looking;
  private Instant last;

  /// Watches the scene until it is closed.
  public IdleLock(Scene scene, Alarm alarm, Clock clock, Runnable lock) {
    this.scene = scene;
    this.clock = clock;
    this.lock = lock;
    last = clock.instant();
    scene.addEventFilter(InputEvent.ANY, touched);
    looking = alarm.every(LOOK, this::look);
  }

  private boolean idle() {
    return !clock.instant().isBefore(last.plus(PATIENCE));
  }

  /// The key that wakes a laptop must not go into a field.
  private void touched(InputEvent event) {
    if (idle()) {
      event.consume();
      look();
    }
    last = clock.instant();
  }

  private void look() {
    if (idle()) {
      last = clock.instant();
      lock.run();
    }
  }

  @Override
  public void close() {
    looking.unsubscribe();
    scene.removeEventFilter(InputEvent.ANY, touched);
  }
}
