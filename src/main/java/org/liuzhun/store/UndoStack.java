package org.liuzhun.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Group;
import org.liuzhun.store.merge.Heading;

/// What one person can take back on one laptop, as the headings of the laptop's transactions
/// tell it; therefore it outlives the program.
final class UndoStack {

  private final Deque<List<Dot>> undo = new ArrayDeque<>();
  private final Deque<List<Dot>> redo = new ArrayDeque<>();
  private List<Dot> open = new ArrayList<>();
  private @Nullable UUID group;

  /// The stacks after these transactions, oldest first; other people's are passed over.
  static UndoStack of(String person, Map<Dot, Heading> headings) {
    UndoStack stack = new UndoStack();
    headings.forEach((dot, heading) -> {
      if (heading.actor().equals(person)) {
        stack.take(dot, heading);
      }
    });
    return stack;
  }

  /// Goes on with one more transaction of the same person.
  void take(Dot dot, Heading heading) {
    Group belongs = heading.group();
    if (belongs != null && !belongs.id().equals(group)) {
      open = new ArrayList<>();
      group = belongs.id();
    }
    if (belongs == null) {
      open = new ArrayList<>();
      group = null;
    }
    open.add(dot);
    if (belongs == null || belongs.last()) {
      push(heading.kind(), List.copyOf(open));
    }
  }

  private void push(Heading.Kind kind, List<Dot> edit) {
    switch (kind) {
      case EDIT, IMPORT, RESOLVE -> {
        undo.push(edit);
        redo.clear();
      }
      case UNDO -> {
        undo.poll();
        redo.push(edit);
      }
      case REDO -> {
        redo.poll();
        undo.push(edit);
      }
      case ERASE, LOST -> {}
    }
  }

  /// The transactions of each edit that can be taken back, the last first.
  List<List<Dot>> undos() {
    return List.copyOf(undo);
  }

  /// The transactions of each undo that can be taken back, the last first.
  List<List<Dot>> redos() {
    return List.copyOf(redo);
  }

  /// The transactions of the last edit.
  Optional<List<Dot>> toUndo() {
    return Optional.ofNullable(undo.peek());
  }

  /// The transactions of the last undo.
  Optional<List<Dot>> toRedo() {
    return Optional.ofNullable(redo.peek());
  }
}
