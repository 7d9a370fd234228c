package org.liuzhun.store.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Who really wrote what an undo or redo put back: several steps can be taken back one after the
/// other only when what a
/// step restored counts as written by whoever wrote it first.
record Origin(State state, UUID row) {

  /// The head of a cell, and those whose value it put back, the first writer last.
  List<Dot> ofCell(Dot head, String field) {
    return chain(
        head,
        dot -> replacedBy(dot, true, field)
            .flatMap(undone -> state.past(undone, row))
            .flatMap(past -> shown(replaced(past.op(), field), field)));
  }

  /// The head of a row's life, and those whose creation or deletion it repeats.
  List<Dot> ofLife(Dot head) {
    return chain(
        head,
        dot -> replacedBy(dot, true, RowState.LIFE)
            .flatMap(undone -> replacedBy(undone, false, RowState.LIFE)));
  }

  private static List<Dot> chain(Dot head, Function<Dot, Optional<Dot>> before) {
    List<Dot> chain = new ArrayList<>();
    Optional<Dot> next = Optional.of(head);
    while (next.isPresent()) {
      chain.add(next.get());
      next = before.apply(next.get());
    }
    return chain;
  }

  private Optional<Dot> replacedBy(Dot dot, boolean asReversal, String field) {
    return state
        .past(dot, row)
        .filter(past -> past.reversal() || !asReversal)
        .map(past -> replaced(past.op(), field))
        .filter(replaced -> replaced.size() == 1)
        .map(List::getFirst);
  }

  private static List<Dot> replaced(RowOp op, String field) {
    LifeWrite life = op.life();
    CellWrite cell = op.cells().get(field);
    if (field.equals(RowState.LIFE)) {
      return life == null ? List.of() : life.replaced();
    }
    return cell == null ? List.of() : cell.replaced();
  }

  private Optional<Dot> shown(List<Dot> dots, String field) {
    List<Head> heads = new ArrayList<>();
    for (Dot dot : dots) {
      state.past(dot, row).ifPresent(past -> {
        CellWrite write = past.op().cells().get(field);
        if (write != null) {
          heads.add(new Head(dot, past.hlc(), write.value()));
        }
      });
    }
    return Head.shown(heads).map(Head::dot);
  }
}
