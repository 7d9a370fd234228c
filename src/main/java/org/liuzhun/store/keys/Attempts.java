package org.liuzhun.store.keys;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.text.Trouble;

/// Wrong passphrases (输错次数): after three in a row each next attempt has to wait, twice as long each
/// time, up to a minute. Against somebody who copies the folder only the key derivation helps.
final class Attempts {

  private static final int FREE = 3;
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final Clock clock;

  Attempts(Path folder, Clock clock) {
    file = folder.resolve("attempts.json");
    this.clock = clock;
  }

  private record Wrong(
      @JsonProperty("count") int count,
      @JsonProperty("last") String last) {}

  /// Whether another attempt may be made now.
  ///
  /// @throws Trouble `trouble.store.wait` with the seconds
  void check() throws Trouble {
    Wrong wrong = read();
    Duration wait = wait(wrong.count());
    Duration passed = Duration.between(Instant.parse(wrong.last()), clock.instant());
    // A clock that was set back must lock nobody out.
    if (!passed.isNegative() && passed.compareTo(wait) < 0) {
      throw new Trouble("trouble.store.wait", wait.minus(passed).plusMillis(999).toSeconds());
    }
  }

  /// One more was wrong.
  void wrong() throws IOException {
    Wrong now = new Wrong(read().count() + 1, clock.instant().toString());
    SafeFile.write(file, JSON.writeValueAsBytes(now));
  }

  /// The last one was right.
  void right() throws IOException {
    Files.deleteIfExists(file);
  }

  static Duration wait(int count) {
    if (count < FREE) {
      return Duration.ZERO;
    }
    Duration wait = Duration.ofSeconds(1L << Math.min(count - FREE + 1, 10));
    return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
  }

  private Wrong read() {
    try {
      if (Files.exists(file)) {
        Wrong wrong = JSON.readValue(file.toFile(), Wrong.class);
        Instant.parse(wrong.last());
        return wrong;
      }
    } catch (IOException | java.time.DateTimeException e) {
      // A damaged count must not keep anybody out of their own village.
      return new Wrong(0, Instant.EPOCH.toString());
    }
    return new Wrong(0, Instant.EPOCH.toString());
  }
}
