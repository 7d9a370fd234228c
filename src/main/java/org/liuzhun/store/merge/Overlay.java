package org.liuzhun.store.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What a merge would come to, over a state that stays as it is.
public final class Overlay implements State {

  private final State below;
  private final MemoryState above = new MemoryState();
  private final Map<UUID, Long> applied = new HashMap<>();
  private final Set<RowKey> written = new HashSet<>();

  /// Over this state.
  public Overlay(State below) {
    this.below = below;
  }

  @Override
  public RowState row(RowKey row) {
    return written.contains(row) ? above.row(row) : below.row(row);
  }

  @Override
  public void put(RowKey row, RowState state) {
    written.add(row);
    above.put(row, state);
  }

  @Override
  public long applied(UUID device) {
    Long here = applied.get(device);
    return here == null ? below.applied(device) : here;
  }

  @Override
  public void applied(Transaction transaction) {
    applied.put(transaction.dot().device(), transaction.dot().seq());
    above.applied(transaction);
  }

  @Override
  public void park(Transaction transaction) {
    above.park(transaction);
  }

  @Override
  public Optional<Transaction> unpark(Dot dot) {
    return above.unpark(dot);
  }

  @Override
  public boolean erased(Line line) {
    return above.erased(line) || below.erased(line);
  }

  @Override
  public void erase(Line line) {
    above.erase(line);
  }

  @Override
  public Map<Line, RowKey> rowsAt(Line line) {
    Map<Line, RowKey> rows = new HashMap<>(below.rowsAt(line));
    rows.putAll(above.rowsAt(line));
    return rows;
  }

  @Override
  public Optional<Past> past(Dot dot, UUID row) {
    return above.past(dot, row).or(() -> below.past(dot, row));
  }
}
