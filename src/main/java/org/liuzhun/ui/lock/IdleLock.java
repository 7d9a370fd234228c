package org.liuzhun.ui.lock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Subscription;
import org.liuzhun.ui.session.Alarm;

/// Locks when nobody touched keys or mouse for some minutes, also when the laptop slept meanwhile.
public final class IdleLock implements AutoCloseable {

  private static final Duration LOOK = Duration.ofSeconds(30);

  private final Scene scene;
  private final Clock clock;
  private final Runnable lock;
  private final IntSupplier minutes;
  private final EventHandler<InputEvent> touched = this::touched;
  private final Subscription looking;
  private Instant last;

  /// Watches the scene until it is closed.
  ///
  /// @param minutes how long nothing is touched before it locks, asked each time
  public IdleLock(Scene scene, Alarm alarm, Clock clock, IntSupplier minutes, Runnable lock) {
    this.scene = scene;
    this.clock = clock;
    this.lock = lock;
    this.minutes = minutes;
    last = clock.instant();
    scene.addEventFilter(InputEvent.ANY, touched);
    looking = alarm.every(LOOK, this::look);
  }

  private boolean idle() {
    return !clock.instant().isBefore(last.plus(Duration.ofMinutes(minutes.getAsInt())));
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
