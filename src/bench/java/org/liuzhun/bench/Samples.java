package org.liuzhun.bench;

import java.util.Arrays;
import java.util.Locale;

/// Times of one thing measured many times, in milliseconds.
final class Samples {

  private final double[] sorted;

  private Samples(double[] sorted) {
    this.sorted = sorted;
  }

  /// Work that may fail.
  interface Work {
    void run(int round) throws Exception;
  }

  /// Runs the work unmeasured first, then measures each round.
  static Samples of(int unmeasured, int rounds, Work work) throws Exception {
    for (int i = 0; i < unmeasured; i++) {
      work.run(i);
    }
    double[] times = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      work.run(i);
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return new Samples(times);
  }

  double median() {
    return sorted[sorted.length / 2];
  }

  private double at(double share) {
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "median %.2f ms, p90 %.2f, p99 %.2f, n=%d",
        median(),
        at(.9),
        at(.99),
        sorted.length);
  }

  String against(Samples other) {
    return String.format(Locale.ROOT, "%s; ratio %.2f", this, median() / other.median());
  }
}
