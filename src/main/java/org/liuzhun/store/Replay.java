package org.liuzhun.store;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import java.util.function.Predicate;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.log.Log;
import org.liuzhun.store.merge.CellWrite;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.MemoryState;
import org.liuzhun.store.merge.Merge;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.store.projection.ShownRow;
import org.liuzhun.text.Trouble;

/// The register as the log makes it without the projection.
final class Replay {

  private final Log log;
  private final KeptValues kept;
  private final DoubleConsumer progress;

  Replay(Log log, DoubleConsumer progress) {
    this(log, KeptValues.of(List.of()), progress);
  }

  /// @param kept values that an erasure wrote again, for views of the time before it
  Replay(Log log, KeptValues kept, DoubleConsumer progress) {
    this.log = log;
    this.kept = kept;
    this.progress = progress;
  }

  /// The rows that show now.
  List<Row> rows() throws IOException, Trouble {
    return rows((Transaction _) -> true);
  }

  /// The rows that showed at a time. A laptop's own times never go back, so each laptop counts up
  /// to one transaction.
  List<Row> rows(Instant time) throws IOException, Trouble {
    return rows((Transaction transaction) ->
        !Instant.ofEpochMilli(transaction.heading().hlc() >>> 16).isAfter(time));
  }

  /// The rows that showed when these were the last transactions of each laptop.
  List<Row> rows(Map<UUID, Long> last) throws IOException, Trouble {
    return rows((Transaction transaction) -> transaction.dot().isWithin(last));
  }

  private List<Row> rows(Predicate<Transaction> counts) throws IOException, Trouble {
    MemoryState state = new MemoryState();
    Merge merge = new Merge(state);
    log.seal();
    log.replay(
        Map.of(),
        transactions -> transactions.stream()
            .filter(counts)
            .map(transaction -> kept.isEmpty() ? transaction : restored(transaction))
            .forEach(merge::accept),
        progress);
    List<Row> rows = new ArrayList<>();
    state
        .rows()
        .forEach((key, row) -> Catalogue.entity(key.entity())
            .flatMap(entity -> ShownRow.of(entity, key.row(), row))
            .ifPresent(rows::add));
    return rows;
  }

  private Transaction restored(Transaction transaction) {
    return new Transaction(
        transaction.dot(),
        transaction.heading(),
        transaction.rows().stream().map(op -> restored(op, transaction.dot())).toList(),
        transaction.erases());
  }

  private RowOp restored(RowOp op, Dot dot) {
    Map<String, CellWrite> cells = new LinkedHashMap<>();
    op.cells()
        .forEach((field, write) -> cells.put(
            field,
            new CellWrite(kept.value(op.row(), field, dot, write.value()), write.replaced())));
    return new RowOp(op.entity(), op.row(), op.life(), cells);
  }
}
