package org.liuzhun.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Edits, undoes and redoes at random on one laptop, and expects after each step what showed then.
final class Walk {

  /// Something that can be taken back, with what showed without it.
  private record Step(Transaction transaction, String without) {}

  private final Laptop laptop;
  private final World world;
  private final Deque<Step> undo = new ArrayDeque<>();
  private final Deque<Step> redo = new ArrayDeque<>();

  Walk(Laptop laptop, World world) {
    this.laptop = laptop;
    this.world = world;
  }

  void step() {
    switch (world.random.nextInt(3)) {
      case 0 -> edit();
      case 1 -> takeBack(Heading.Kind.UNDO, undo, redo);
      default -> takeBack(Heading.Kind.REDO, redo, undo);
    }
  }

  private void edit() {
    String before = shown();
    laptop.edit(world.rows, world.laptops).ifPresent(edit -> {
      undo.push(new Step(edit, before));
      redo.clear();
    });
  }

  private void takeBack(Heading.Kind kind, Deque<Step> from, Deque<Step> to) {
    if (!from.isEmpty()) {
      Step step = from.pop();
      String before = shown();
      Undo.Plan plan = Undo.of(laptop.state, List.of(step.transaction()));
      assertEquals(List.of(), plan.left());
      to.push(new Step(laptop.write(kind, plan.rows(), List.of(), world.laptops), before));
      assertEquals(step.without(), shown());
    }
  }

  private String shown() {
    return Digest.shown(laptop.state);
  }
}
