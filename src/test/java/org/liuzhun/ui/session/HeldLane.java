package org.liuzhun.ui.session;

import java.util.concurrent.CountDownLatch;

/// Keeps a lane busy until it is let go, so that a job behind it can be stopped before its first
/// step whatever the machine is doing.
public final class HeldLane implements AutoCloseable {

  private final CountDownLatch held = new CountDownLatch(1);

  /// From now on the lane waits.
  public HeldLane(Background background, Lane lane) {
    background.run(lane, this::await, _ -> {}, _ -> {});
  }

  private boolean await() {
    try {
      held.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// The lane goes on.
  @Override
  public void close() {
    held.countDown();
  }
}
