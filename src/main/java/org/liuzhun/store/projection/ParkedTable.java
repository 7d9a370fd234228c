package org.liuzhun.store.projection;

import static org.liuzhun.store.projection.SystemTables.DEVICE;
import static org.liuzhun.store.projection.SystemTables.LINES;
import static org.liuzhun.store.projection.SystemTables.PARKED;
import static org.liuzhun.store.projection.SystemTables.SEQ;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.liuzhun.store.log.LinePair;
import org.liuzhun.store.log.TransactionLines;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Transaction;

/// Transactions that wait for those before them.
final class ParkedTable {

  private final DSLContext database;
  private final Set<Dot> waiting = new HashSet<>();

  ParkedTable(DSLContext database) {
    this.database = database;
    database
        .select(DEVICE, SEQ)
        .from(PARKED)
        .forEach(r -> waiting.add(new Dot(r.get(DEVICE), r.get(SEQ))));
  }

  void put(Transaction transaction) {
    Dot dot = transaction.dot();
    database.deleteFrom(PARKED).where(at(dot)).execute();
    database
        .insertInto(PARKED)
        .columns(DEVICE, SEQ, LINES)
        .values(dot.device(), dot.seq(), LinePair.join(TransactionLines.write(transaction)))
        .execute();
    waiting.add(dot);
  }

  Optional<Transaction> take(Dot dot) {
    if (!waiting.remove(dot)) {
      return Optional.empty();
    }
    Optional<String> lines =
        database.select(LINES).from(PARKED).where(at(dot)).fetchOptional(LINES);
    database.deleteFrom(PARKED).where(at(dot)).execute();
    return lines.map(
        text -> TransactionLines.read(dot.device(), LinePair.split(text)).getFirst());
  }

  private static Condition at(Dot dot) {
    return DEVICE.eq(dot.device()).and(SEQ.eq(dot.seq()));
  }
}
