package org.liuzhun.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/// Two to twelve laptops through a random time: all of what a merge promises, asked of each
/// history.
class ManyLaptopsProperties {

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void everyHistoryKeepsWhatTheMergePromises(@ForAll long seed) {
    check(seed);
  }

  @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
  @Tag("slow")
  void tenThousandHistoriesKeepWhatTheMergePromises(@ForAll long seed) {
    check(seed);
  }

  private static void check(long seed) {
    int laptops = 2 + (int) Math.floorMod(seed, 11L);
    World world = new World(seed, true, laptops, 20 + 8 * laptops);
    MemoryState all = world.delivered();
    String digest = Digest.of(all);
    allAgree(world, digest);
    againIsNothing(world, all, digest);
    standsAsReadOffTheWholeSet(world, all);
    noWriteReplacesWhatItsAuthorHadNotSeen(world);
    aDeltaBringsWhatTheSenderHas(world);
  }

  /// Order, repetition and relays make no difference.
  private static void allAgree(World world, String digest) {
    assertEquals(digest, Digest.of(world.delivered()));
    for (Laptop laptop : world.laptops) {
      List<Transaction> rest = world.all();
      Collections.shuffle(rest, world.random);
      rest.forEach(new Merge(laptop.state)::accept);
      assertEquals(digest, Digest.of(laptop.state));
      world.laptops.forEach(
          other -> assertEquals(other.written.size(), laptop.state.applied(other.device)));
    }
  }

  private static void againIsNothing(World world, MemoryState all, String digest) {
    Merge merge = new Merge(all);
    world.all().forEach(transaction -> assertTrue(merge.accept(transaction).isEmpty()));
    assertEquals(digest, Digest.of(all));
  }

  /// Every write is a head or was replaced by one that names it; heads that differ are a conflict,
  /// and nothing else is; what was erased is nowhere.
  private static void standsAsReadOffTheWholeSet(World world, MemoryState all) {
    Reference reference = new Reference(world.all());
    all.rows().forEach((id, row) -> {
      assertEquals(reference.lives(id), dots(row.lives()));
      assertEquals(reference.visible(id, row.cells().keySet()), row.visible());
      row.cells().forEach((field, heads) -> {
        assertEquals(reference.heads(id, field), dots(heads));
        Set<String> values = reference.values(id, field);
        assertEquals(row.visible() && values.size() > 1, row.conflicts().contains(field));
        assertEquals(values, standing(heads));
      });
      assertTrue(row.ahead().isEmpty());
    });
  }

  private static Set<String> standing(List<Head> heads) {
    return heads.stream()
        .filter(head -> !head.erased())
        .map(head -> head.value().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void noWriteReplacesWhatItsAuthorHadNotSeen(World world) {
    for (Laptop laptop : world.laptops) {
      for (Transaction transaction : laptop.written) {
        var sight = laptop.sight.get(transaction.dot());
        transaction.rows().stream()
            .flatMap(op -> op.cells().values().stream())
            .flatMap(write -> write.replaced().stream())
            .forEach(dot -> assertTrue(dot.seq() <= sight.get(dot.device())));
      }
    }
  }

  /// What one laptop has and another has not said to have, added to what the other has, is what
  /// both have together.
  private static void aDeltaBringsWhatTheSenderHas(World world) {
    World.Part sender = world.part();
    World.Part receiver = world.part();
    List<Transaction> delta = new ArrayList<>(sender.transactions());
    delta.removeIf(t -> t.dot().seq() <= receiver.have().getOrDefault(t.dot().device(), 0));
    MemoryState state = World.merged(receiver.transactions());
    Collections.shuffle(delta, world.random);
    delta.forEach(new Merge(state)::accept);
    List<Transaction> both = new ArrayList<>(sender.transactions());
    both.addAll(receiver.transactions());
    assertEquals(Digest.of(World.merged(both)), Digest.of(state));
  }

  private static Set<Dot> dots(List<? extends Written> heads) {
    return heads.stream().map(Written::dot).collect(Collectors.toCollection(TreeSet::new));
  }
}
