package org.liuzhun.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// What holds for every history of three laptops, in whatever order, however often and in whatever
/// pieces it arrives.
class MergeProperties {

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void everybodyWhoHasEverythingKnowsTheSame(@ForAll long seed) {
    World world = new World(seed);
    String digest = Digest.of(world.delivered());
    assertEquals(digest, Digest.of(world.delivered()));
    for (Laptop laptop : world.laptops) {
      world.all().forEach(new Merge(laptop.state)::accept);
      assertEquals(digest, Digest.of(laptop.state));
    }
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void takingEverythingTwiceIsTakingItOnce(@ForAll long seed) {
    World world = new World(seed);
    MemoryState state = world.delivered();
    String once = Digest.of(state);
    Merge merge = new Merge(state);
    world.all().forEach(transaction -> assertTrue(merge.accept(transaction).isEmpty()));
    assertEquals(once, Digest.of(state));
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void nothingIsLostUnseen(@ForAll long seed) {
    World world = new World(seed);
    Map<Dot, Map<UUID, Long>> sight = new HashMap<>();
    world.laptops.forEach(laptop -> sight.putAll(laptop.sight));
    for (Transaction transaction : world.all()) {
      for (RowOp op : transaction.rows()) {
        op.cells()
            .values()
            .forEach(write -> write
                .replaced()
                .forEach(dot ->
                    assertTrue(dot.seq() <= sight.get(transaction.dot()).get(dot.device()))));
      }
    }
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void headsAreTheWritesThatNoWriteReplacesAndConflictsAreHeadsThatDiffer(@ForAll long seed) {
    World world = new World(seed);
    Reference reference = new Reference(world.all());
    MemoryState state = world.delivered();
    state.rows().forEach((id, row) -> {
      assertEquals(reference.lives(id), dots(row.lives()));
      assertEquals(reference.visible(id, row.cells().keySet()), row.visible());
      row.cells().forEach((field, heads) -> {
        assertEquals(reference.heads(id, field), dots(heads));
        boolean differ = row.visible() && reference.values(id, field).size() > 1;
        assertEquals(differ, row.conflicts().contains(field));
      });
      assertTrue(row.ahead().isEmpty());
    });
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void noClockDecidesWhatIsKept(@ForAll long seed) {
    World world = new World(seed);
    List<Transaction> shifted = new ArrayList<>();
    for (Transaction t : world.all()) {
      Heading h = t.heading();
      long hlc = h.hlc() ^ (t.dot().device().getLeastSignificantBits() * 0x123456789L);
      Heading other = new Heading(h.kind(), hlc, h.wall(), h.actor(), h.reason(), h.group());
      shifted.add(new Transaction(t.dot(), other, t.rows(), t.erases()));
    }
    assertEquals(Digest.withoutTime(world.delivered()), Digest.withoutTime(World.merged(shifted)));
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void aMissingTransactionHoldsBackTheLaterOnesOfItsLaptopUntilItArrives(@ForAll long seed) {
    World world = new World(seed);
    List<Transaction> all = world.all();
    Transaction missing = all.get(world.random.nextInt(all.size()));
    all.remove(missing);
    Collections.shuffle(all, world.random);
    MemoryState state = World.merged(all);
    assertEquals(missing.dot().seq() - 1, state.applied(missing.dot().device()));
    new Merge(state).accept(missing);
    world.laptops.forEach(
        laptop -> assertEquals(laptop.written.size(), state.applied(laptop.device)));
    assertEquals(Digest.of(world.delivered()), Digest.of(state));
  }

  /// Whatever was undone before, and whatever order undo, redo and edits come in. What was erased
  /// cannot come back, so nobody erases here.
  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void undoGivesBackWhatShowedStepByStepAndRedoWhatItTookBack(@ForAll long seed) {
    World world = new World(seed, false);
    Laptop laptop = world.laptops.getFirst();
    world.all().forEach(new Merge(laptop.state)::accept);
    Walk walk = new Walk(laptop, world);
    for (int step = 0; step < 20; step++) {
      walk.step();
    }
  }

  private static Set<Dot> dots(List<? extends Written> heads) {
    return heads.stream().map(Written::dot).collect(Collectors.toCollection(TreeSet::new));
  }
}
