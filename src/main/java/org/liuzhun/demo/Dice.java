package org.liuzhun.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/// Every choice of the demonstration village: the same seed makes the same choices.
final class Dice {

  private final long seed;
  private final SplittableRandom random;

  Dice(long seed) {
    this.seed = seed;
    random = new SplittableRandom(seed);
  }

  /// Dice for one thing of its own, whatever was thrown before.
  Dice of(long thing) {
    return new Dice(seed * 0x9E3779B97F4A7C15L + thing);
  }

  SplittableRandom random() {
    return random;
  }

  /// A number from low to high, both included.
  int between(int low, int high) {
    return low + random.nextInt(Math.max(1, high - low + 1));
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /// A day from the first to the last; the first when they are the wrong way round.
  LocalDate day(LocalDate from, LocalDate until) {
    long days = until.toEpochDay() - from.toEpochDay();
    return from.plusDays(days <= 0 ? 0 : random.nextLong(days + 1));
  }
}
