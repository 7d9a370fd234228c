package org.liuzhun.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.liuzhun.store.backup.Trash;
import org.liuzhun.text.Trouble;

/// Whole workbooks, with log, database and trust, through random histories: after everybody has
/// exchanged with everybody all show the same, and nothing that was saved is missing anywhere.
class ExchangeProperties {

  @Property(tries = 1, shrinking = ShrinkingMode.OFF)
  void everythingSavedAnywhereIsThereEverywhere(@ForAll long seed) throws Exception {
    live(seed, 2, 14);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  @Tag("slow")
  void everythingSavedAnywhereIsThereEverywhereInLongHistories(@ForAll long seed) throws Exception {
    liveLong(seed);
  }

  static void liveLong(long seed) throws Exception {
    Random random = new Random(seed);
    live(seed, 2 + random.nextInt(11), 30 + random.nextInt(60));
  }

  /// Histories that once found a fault.
  @Example
  @Tag("slow")
  void whatOnceWentWrong() throws Exception {
    former(7, 3, 24);
    former(102, 4, 40);
    former(229, 3, 36);
    formerLong(-132);
    formerLong(-8674101361253088448L);
    formerLong(-594798593157429144L);
    formerLong(-7823348412476513737L);
  }

  static void formerLong(long seed) throws Exception {
    Random random = new Random(seed);
    former(seed, 2 + random.nextInt(4), 30 + random.nextInt(60));
  }

  private static void former(long seed, int laptops, int steps) throws Exception {
    live(home -> Neighbours.former(home, new Random(seed), laptops), steps);
  }

  static void live(long seed, int laptops, int steps) throws Exception {
    live(home -> new Neighbours(home, new Random(seed), laptops), steps);
  }

  /// Where files cost no waiting for a disk: what a disk forgets has tests of its own.
  private static Path memory() {
    Path memory = Path.of("/dev/shm");
    return Files.isWritable(memory) ? memory : Path.of(System.getProperty("java.io.tmpdir"));
  }

  private interface Founding {
    Neighbours in(Path home) throws Trouble;
  }

  private static void live(Founding founding, int steps) throws Exception {
    Path home = Files.createTempDirectory(memory(), "neighbours");
    try (Neighbours neighbours = founding.in(home)) {
      for (int step = 0; step < steps; step++) {
        neighbours.step();
      }
      neighbours.exchangeAll();
      neighbours.check();
    } finally {
      Trash.remove(home);
    }
  }
}
