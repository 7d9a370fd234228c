package org.liuzhun.store.projection;

import static org.liuzhun.store.projection.SystemTables.APPLIED;
import static org.liuzhun.store.projection.SystemTables.DEVICE;
import static org.liuzhun.store.projection.SystemTables.ERASED;
import static org.liuzhun.store.projection.SystemTables.LINE;
import static org.liuzhun.store.projection.SystemTables.SAVE;
import static org.liuzhun.store.projection.SystemTables.SEQ;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.liuzhun.registry.RowChange;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.ErasedLines;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.Past;
import org.liuzhun.store.merge.RowKey;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.merge.RowState;
import org.liuzhun.store.merge.State;
import org.liuzhun.store.merge.Transaction;

/// The merge's memory in the projection. What is written is collected and goes to the tables in one
/// piece.
final class ProjectedState implements State {

  private final DSLContext database;
  private final RowLoader loader;
  private final TransactionTable transactions;
  private final ParkedTable parked;
  private final Map<UUID, Long> applied = new HashMap<>();
  private final ErasedLines erased = new ErasedLines();
  private final Set<UUID> fetched = new HashSet<>();
  private final Map<RowKey, RowState> before = new HashMap<>();
  private final Map<RowKey, RowState> written = new LinkedHashMap<>();
  private final Map<Dot, Transaction> fresh = new LinkedHashMap<>();
  private final Map<UUID, Map<Dot, RowOp>> pasts = new HashMap<>();
  private final Map<Dot, Optional<Heading>> headings = new HashMap<>();

  ProjectedState(DSLContext database) {
    this.database = database;
    loader = new RowLoader(database);
    transactions = new TransactionTable(database);
    parked = new ParkedTable(database);
    database.select(DEVICE, SEQ).from(APPLIED).forEach(r -> applied.put(r.get(DEVICE), r.get(SEQ)));
    database
        .select(DEVICE, SEQ, LINE, SAVE)
        .from(ERASED)
        .forEach(r ->
            erased.add(new Line(new Dot(r.get(DEVICE), r.get(SEQ)), r.get(LINE), r.get(SAVE))));
  }

  /// Fetches many rows at once.
  void prepare(Collection<UUID> rows) {
    List<UUID> missing =
        rows.stream().filter(row -> !fetched.contains(row)).distinct().toList();
    before.putAll(loader.load(missing));
    fetched.addAll(missing);
  }

  /// Fetches all that was ever done to many rows.
  void prepareHistory(Collection<UUID> rows) {
    List<UUID> missing = rows.stream().filter(row -> !pasts.containsKey(row)).toList();
    missing.forEach(row -> pasts.put(row, new HashMap<>()));
    transactions
        .done(missing)
        .forEach(done -> pasts
            .computeIfAbsent(done.op().row(), _ -> new HashMap<>())
            .put(done.line().dot(), done.op()));
  }

  @Override
  public RowState row(RowKey row) {
    RowState now = written.get(row);
    if (now != null) {
      return now;
    }
    if (!fetched.contains(row.row())) {
      prepare(List.of(row.row()));
    }
    return before.getOrDefault(row, RowState.NONE);
  }

  @Override
  public void put(RowKey row, RowState state) {
    row(row);
    written.put(row, state);
  }

  @Override
  public long applied(UUID device) {
    return applied.getOrDefault(device, 0L);
  }

  Map<UUID, Long> applied() {
    return Map.copyOf(applied);
  }

  @Override
  public void applied(Transaction transaction) {
    fresh.put(transaction.dot(), transaction);
    applied.put(transaction.dot().device(), transaction.dot().seq());
  }

  @Override
  public void park(Transaction transaction) {
    parked.put(transaction);
  }

  @Override
  public Optional<Transaction> unpark(Dot dot) {
    return parked.take(dot);
  }

  @Override
  public boolean erased(Line line) {
    return erased.has(line);
  }

  Set<Line> erasedLines() {
    return erased.all();
  }

  @Override
  public void erase(Line line) {
    ErasedLines one = new ErasedLines(Set.of(line));
    fresh.replaceAll(
        (_, waiting) -> one.has(waiting.line(line.number())) ? waiting.without(one::has) : waiting);
    pasts.clear();
    if (erased.add(line)) {
      database
          .insertInto(ERASED)
          .columns(DEVICE, SEQ, LINE, SAVE)
          .values(line.dot().device(), line.dot().seq(), line.number(), line.save())
          .execute();
      transactions.erase(line);
    }
  }

  @Override
  public Map<Line, RowKey> rowsAt(Line line) {
    ErasedLines one = new ErasedLines(Set.of(line));
    Map<Line, RowKey> rows = transactions.rows(line);
    for (Transaction waiting : fresh.values()) {
      Line at = waiting.line(line.number());
      if (one.has(at)) {
        waiting.rowAt(line.number()).ifPresent(row -> rows.put(at, row));
      }
    }
    return rows;
  }

  /// Where a save stands, under all its dots, as far as the tables have it.
  List<Line> linesAt(Line line) {
    return transactions.lines(line);
  }

  @Override
  public Optional<Past> past(Dot dot, UUID row) {
    prepareHistory(List.of(row));
    RowOp op = pasts.getOrDefault(row, Map.of()).get(dot);
    return op == null
        ? Optional.empty()
        : headings.computeIfAbsent(dot, transactions::heading).map(heading -> Past.of(op, heading));
  }

  /// Writes all that was collected.
  ///
  /// @return what changed in the rows that show
  List<RowChange> flush() {
    List<RowChange> changes = new ArrayList<>();
    written.forEach((key, now) ->
        ShownRow.change(key, before.getOrDefault(key, RowState.NONE), now).ifPresent(changes::add));
    if (!written.isEmpty()) {
      loader.store(written, before.keySet());
    }
    transactions.add(fresh.values());
    storeApplied();
    forget();
    return changes;
  }

  /// Forgets what was fetched and collected.
  void forget() {
    fetched.clear();
    before.clear();
    written.clear();
    fresh.clear();
    pasts.clear();
    headings.clear();
  }

  private void storeApplied() {
    fresh.keySet().stream().map(Dot::device).distinct().forEach(device -> {
      database.deleteFrom(APPLIED).where(DEVICE.eq(device)).execute();
      database
          .insertInto(APPLIED)
          .columns(DEVICE, SEQ)
          .values(device, applied(device))
          .execute();
    });
  }
}
