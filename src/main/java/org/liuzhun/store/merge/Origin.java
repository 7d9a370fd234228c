package org.liuzhun.store.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Who really wrote what an undo or redo put back. Several steps can be taken back one after the
/// other only when what a step restored counts as written by whoever wrote it first.
final class Origin {

  private final State state;
  private final UUID row;
  private final Map<String, List<Dot>> chains = new HashMap<>();

  Origin(State state, UUID row) {
    this.state = state;
    this.row = row;
  }

  /// Whether a head holds what this transaction wrote, itself or put back.
  boolean isOf(Dot transaction, Dot head, String field) {
    return head.equals(transaction) || chain(head, field).contains(transaction);
  }

  /// The head, and those whose value it put back, the first writer last.
  List<Dot> chain(Dot head, String field) {
    String key = field + " " + head;
    List<Dot> known = chains.get(key);
    if (known == null) {
      known = new ArrayList<>(List.of(head));
      restored(head, field).map(dot -> chain(dot, field)).ifPresent(known::addAll);
      chains.put(key, known);
    }
    return known;
  }

  /// Whether the head put back that nobody had written anything.
  boolean emptied(Dot head, String field) {
    return takenBack(chain(head, field).getLast(), field).filter(List::isEmpty).isPresent();
  }

  private Optional<Dot> restored(Dot head, String field) {
    return takenBack(head, field).flatMap(before -> shown(before, field));
  }

  /// What stood before the write that an undo or redo took back; empty for any other write.
  private Optional<List<Dot>> takenBack(Dot head, String field) {
    Past past = state.past(head, row).filter(Past::isReversal).orElse(null);
    List<Dot> replaced = past == null ? List.of() : replaced(past.op(), field);
    if (past == null || replaced.size() != 1) {
      return Optional.empty();
    }
    return chain(replaced.getFirst(), field).stream()
        .flatMap(dot -> state.past(dot, row).stream())
        .filter(candidate -> takesBack(past.kind(), candidate.kind()))
        .findFirst()
        .map(undone -> replaced(undone.op(), field));
  }

  /// A redo takes back an undo, an undo anything else.
  private static boolean takesBack(Heading.Kind reversal, Heading.Kind other) {
    return (reversal == Heading.Kind.REDO) == (other == Heading.Kind.UNDO);
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
    if (field.equals(RowState.LIFE)) {
      return dots.size() == 1 ? Optional.of(dots.getFirst()) : Optional.empty();
    }
    List<Head> heads = new ArrayList<>();
    for (Dot dot : dots) {
      Past past = state.past(dot, row).orElse(null);
      CellWrite write = past == null ? null : past.op().cells().get(field);
      if (past != null && write != null) {
        heads.add(new Head(dot, past.hlc(), write.value()));
      }
    }
    return Head.shown(heads).map(Head::dot);
  }
}
