package org.liuzhun.store.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// A random history of some laptops whose clocks may be ten years wrong, ahead or behind.
final class World {

  private static final int LAPTOPS = 3;
  private static final int STEPS = 40;
  private static final long TEN_YEARS = 10L * 365 * 24 * 3600 * 1000;

  final Random random;
  final List<Laptop> laptops = new ArrayList<>();

  /// One of them is written under two kinds, as only a faulty or a hostile program does.
  final List<RowKey> rows = List.of(
      new RowKey("household", new UUID(1, 1)),
      new RowKey("household", new UUID(1, 2)),
      new RowKey("asset", new UUID(1, 2)));

  World(long seed) {
    this(seed, true);
  }

  World(long seed, boolean erases) {
    this(seed, erases, LAPTOPS, STEPS);
  }

  World(long seed, boolean erases, int many, int steps) {
    random = new Random(seed);
    for (int i = 0; i < many; i++) {
      long error = random.nextInt(4) == 0
          ? random.nextLong(2 * TEN_YEARS) - TEN_YEARS
          : random.nextInt(5000);
      laptops.add(new Laptop(new UUID(9, i), random, error));
      laptops.getLast().erases = erases;
    }
    for (int step = 0; step < steps; step++) {
      Laptop laptop = laptops.get(random.nextInt(many));
      if (random.nextInt(4) == 0) {
        laptop.take(laptops.get(random.nextInt(many)));
      } else {
        laptop.act(rows, laptops);
      }
    }
  }

  /// Everything that was written.
  List<Transaction> all() {
    List<Transaction> all = new ArrayList<>();
    laptops.forEach(laptop -> all.addAll(laptop.written));
    return all;
  }

  /// What some laptop may have: of each laptop the first so many.
  record Part(Map<UUID, Integer> have, List<Transaction> transactions) {}

  Part part() {
    Map<UUID, Integer> have = new HashMap<>();
    List<Transaction> transactions = new ArrayList<>();
    for (Laptop laptop : laptops) {
      int to = random.nextInt(laptop.written.size() + 1);
      have.put(laptop.device, to);
      transactions.addAll(laptop.written.subList(0, to));
    }
    return new Part(have, transactions);
  }

  /// What is known after everything arrived in some order, some of it several times.
  MemoryState delivered() {
    List<Transaction> all = all();
    for (Transaction transaction : all()) {
      if (random.nextBoolean()) {
        all.add(transaction);
      }
    }
    Collections.shuffle(all, random);
    return merged(all);
  }

  static MemoryState merged(List<Transaction> transactions) {
    MemoryState state = new MemoryState();
    transactions.forEach(new Merge(state)::accept);
    return state;
  }
}
