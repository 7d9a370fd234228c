package org.liuzhun.store.merge;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Takes transactions in any order, any number of times. What is known afterwards depends on
/// the set of transactions only.
public final class Merge {

  private final State state;

  /// A merge into the state.
  public Merge(State state) {
    this.state = state;
  }

  /// Applies a transaction and all parked ones that it lets follow; parks it when one before
  /// it is missing; does nothing when it was applied before.
  ///
  /// @return the rows that were touched
  public Set<RowKey> accept(Transaction transaction) {
    Set<RowKey> touched = new LinkedHashSet<>();
    Dot dot = transaction.dot();
    long next = state.applied(dot.device()) + 1;
    if (dot.seq() > next) {
      state.park(transaction);
    }
    Optional<Transaction> due = dot.seq() == next ? Optional.of(transaction) : Optional.empty();
    while (due.isPresent()) {
      apply(due.get(), touched);
      dot = new Dot(dot.device(), dot.seq() + 1);
      due = state.unpark(dot);
    }
    return touched;
  }

  private void apply(Transaction transaction, Set<RowKey> touched) {
    Transaction kept = transaction.without(state::erased);
    Dot dot = kept.dot();
    Predicate<Dot> known = other -> other.seq() <= state.applied(other.device());
    for (RowOp op : kept.rows()) {
      state.put(op.key(), state.row(op.key()).apply(op, dot, kept.heading().hlc(), known));
      touched.add(op.key());
    }
    state.applied(kept);
    kept.erases().forEach(line -> erase(line, touched));
  }

  private void erase(Line line, Set<RowKey> touched) {
    state.erase(line);
    state.rowsAt(line).forEach((at, row) -> {
      state.put(row, state.row(row).erase(at.dot()));
      touched.add(row);
    });
  }
}
