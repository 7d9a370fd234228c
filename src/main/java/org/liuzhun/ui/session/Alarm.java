package org.liuzhun.ui.session;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.util.Subscription;

/// Waits and then does something on the screen's thread (定时).
@FunctionalInterface
public interface Alarm {

  /// Does the work after the wait, once, unless it is unsubscribed before.
  Subscription in(Duration wait, Runnable work);

  /// Does the work after each such wait until it is unsubscribed.
  default Subscription every(Duration wait, Runnable work) {
    AtomicBoolean stopped = new AtomicBoolean();
    AtomicReference<Subscription> next = new AtomicReference<>(Subscription.EMPTY);
    Runnable again = new Runnable() {
      @Override
      public void run() {
        if (!stopped.get()) {
          work.run();
          next.set(in(wait, this));
        }
      }
    };
    next.set(in(wait, again));
    return () -> {
      stopped.set(true);
      next.get().unsubscribe();
    };
  }
}
