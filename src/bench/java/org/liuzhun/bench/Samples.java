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

  /// Times that were measured elsewhere.
  static Samples of(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return new Samples(sorted);
  }

  /// Measures two things in turns, so that both meet the same machine.
  static Samples[] inTurns(int unmeasured, int rounds, Work first, Work second) throws Exception {
    double[][] times = new double[2][rounds];
    for (int i = -unmeasured; i < rounds; i++) {
      long start = System.nanoTime();
      first.run(Math.abs(i));
      long between = System.nanoTime();
      second.run(Math.abs(i));
      if (i >= 0) {
        times[0][i] = (between - start) / 1e6;
        times[1][i] = (System.nanoTime() - between) / 1e6;
      }
    }
    Arrays.sort(times[0]);
    Arrays.sort(times[1]);
    return new Samples[] {new Samples(times[0]), new Samples(times[1])};
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
        "median %.3f ms, p90 %.3f, p99 %.3f, n=%d",
        median(),
        at(.9),
        at(.99),
        sorted.length);
  }

  String against(Samples other) {
    return String.format(Locale.ROOT, "%s; ratio %.3f", this, median() / other.median());
  }
}
