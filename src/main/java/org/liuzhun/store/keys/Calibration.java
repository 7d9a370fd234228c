package org.liuzhun.store.keys;

import java.time.Duration;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/// How many rounds of key derivation (口令派生轮数) a new slot gets: as many as this laptop does in the
/// time that a person waits without minding, since whoever guesses has to do them for every guess.
final class Calibration {

  /// The fewest, however slow the laptop (OWASP's figure for PBKDF2-HMAC-SHA-512 is lower).
  static final int FEWEST = 600_000;

  /// The most, however fast: the same folder may be opened on an old laptop later.
  static final int MOST = 4_000_000;

  private static final Duration WAITED = Duration.ofMillis(600);
  private static final int WARMING = 20_000;
  private static final int TRIED = 60_000;
  private static final int STEP = 10_000;

  private Calibration() {}

  /// The rounds for a laptop that needs this long for so many, in whole tens of thousands.
  ///
  /// @param tried rounds that were tried
  /// @param nanoseconds what they took; a clock that stood still or ran back says nothing
  static int rounds(int tried, long nanoseconds) {
    if (nanoseconds <= 0) {
      return FEWEST;
    }
    double bearable = (double) tried * WAITED.toNanos() / nanoseconds;
    return (int) Math.clamp(bearable, FEWEST, MOST) / STEP * STEP;
  }

  /// Tries a derivation and says how many rounds of it are bearable.
  ///
  /// @param derivation does so many rounds
  /// @param nanoseconds a clock
  static int measured(IntConsumer derivation, LongSupplier nanoseconds) {
    derivation.accept(WARMING);
    long begun = nanoseconds.getAsLong();
    derivation.accept(TRIED);
    return rounds(TRIED, nanoseconds.getAsLong() - begun);
  }
}
