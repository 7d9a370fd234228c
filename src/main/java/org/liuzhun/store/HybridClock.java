package org.liuzhun.store;

import java.time.Clock;

/// Hybrid logical time: the laptop's milliseconds, but always later than what was seen before.
final class HybridClock {

  private final Clock clock;
  private long last;

  HybridClock(Clock clock, long last) {
    this.clock = clock;
    this.last = last;
  }

  long next() {
    last = Math.max(last + 1, clock.millis() << 16);
    return last;
  }
}
