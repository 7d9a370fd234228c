package org.liuzhun.store.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// The merge's memory without a database: for views of the past, for verification, and for proofs.
public final class MemoryState implements State {

  private final Map<RowKey, RowState> rows = new TreeMap<>();
  private final Map<UUID, Long> applied = new HashMap<>();
  private final Map<Dot, Transaction> parked = new HashMap<>();
  private final Map<Dot, Transaction> known = new HashMap<>();
  private final ErasedLines erased = new ErasedLines();

  /// All rows of which anything is known, in order of identity.
  public Map<RowKey, RowState> rows() {
    return rows;
  }

  @Override
  public RowState row(RowKey row) {
    return rows.getOrDefault(row, RowState.NONE);
  }

  @Override
  public void put(RowKey row, RowState state) {
    rows.put(row, state);
  }

  @Override
  public long applied(UUID device) {
    return applied.getOrDefault(device, 0L);
  }

  @Override
  public void applied(Transaction transaction) {
    applied.put(transaction.dot().device(), transaction.dot().seq());
    known.put(transaction.dot(), transaction);
  }

  @Override
  public void park(Transaction transaction) {
    parked.put(transaction.dot(), transaction);
  }

  @Override
  public Optional<Transaction> unpark(Dot dot) {
    return Optional.ofNullable(parked.remove(dot));
  }

  @Override
  public boolean erased(Line line) {
    return erased.has(line);
  }

  @Override
  public void erase(Line line) {
    erased.add(line);
    ErasedLines one = new ErasedLines(Set.of(line));
    rowsAt(line)
        .keySet()
        .forEach(at ->
            known.computeIfPresent(at.dot(), (_, transaction) -> transaction.without(one::has)));
  }

  @Override
  public Map<Line, RowKey> rowsAt(Line line) {
    ErasedLines one = new ErasedLines(Set.of(line));
    Map<Line, RowKey> rows = new HashMap<>();
    for (Transaction transaction : known.values()) {
      Line at = transaction.line(line.number());
      if (one.has(at)) {
        transaction.rowAt(line.number()).ifPresent(row -> rows.put(at, row));
      }
    }
    return rows;
  }

  @Override
  public Optional<Past> past(Dot dot, UUID row) {
    Transaction transaction = known.get(dot);
    return transaction == null
        ? Optional.empty()
        : transaction.rows().stream()
            .filter(op -> op.row().equals(row))
            .findFirst()
            .map(op -> Past.of(op, transaction.heading()));
  }
}
