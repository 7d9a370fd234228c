package org.liuzhun.store.projection;

import static org.liuzhun.store.projection.SystemTables.ACTOR;
import static org.liuzhun.store.projection.SystemTables.CELL_VALUES;
import static org.liuzhun.store.projection.SystemTables.DEVICE;
import static org.liuzhun.store.projection.SystemTables.GROUP_ID;
import static org.liuzhun.store.projection.SystemTables.GROUP_LAST;
import static org.liuzhun.store.projection.SystemTables.HLC;
import static org.liuzhun.store.projection.SystemTables.KIND;
import static org.liuzhun.store.projection.SystemTables.LINE;
import static org.liuzhun.store.projection.SystemTables.OP;
import static org.liuzhun.store.projection.SystemTables.REASON;
import static org.liuzhun.store.projection.SystemTables.ROW_ID;
import static org.liuzhun.store.projection.SystemTables.SEQ;
import static org.liuzhun.store.projection.SystemTables.SKELETON;
import static org.liuzhun.store.projection.SystemTables.TX;
import static org.liuzhun.store.projection.SystemTables.WALL;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.log.OpText;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Group;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.merge.Transaction;

/// The tables of transactions and of what they did.
record TransactionTable(DSLContext database) {

  void add(Collection<Transaction> transactions) {
    if (transactions.isEmpty()) {
      return;
    }
    BatchBindStep heads = database.batch(database
        .insertInto(TX)
        .columns(DEVICE, SEQ, HLC, WALL, ACTOR, KIND, REASON, GROUP_ID, GROUP_LAST)
        .values((UUID) null, null, null, null, null, null, null, null, null));
    BatchBindStep ops = database.batch(database
        .insertInto(OP)
        .columns(DEVICE, SEQ, LINE, ROW_ID, SKELETON, CELL_VALUES)
        .values((UUID) null, null, null, null, null, null));
    for (Transaction transaction : transactions) {
      heads = bind(heads, transaction.dot(), transaction.heading());
      int line = 0;
      for (RowOp op : transaction.rows()) {
        line++;
        OpText text = OpText.write(transaction.dot().device(), op);
        ops = ops.bind(
            transaction.dot().device(),
            transaction.dot().seq(),
            line,
            op.row(),
            text.skeleton(),
            text.values());
      }
    }
    heads.execute();
    if (ops.size() > 0) {
      ops.execute();
    }
  }

  private static BatchBindStep bind(BatchBindStep heads, Dot dot, Heading heading) {
    Group group = heading.group();
    return heads.bind(
        dot.device(),
        dot.seq(),
        heading.hlc(),
        heading.wall().toString(),
        heading.actor(),
        heading.kind().name(),
        heading.reason(),
        group == null ? null : group.id(),
        group == null ? null : group.last());
  }

  /// What a transaction did to a row, with its time.
  Optional<RowOp> op(Dot dot, UUID row) {
    return database
        .select(DEVICE, SKELETON, CELL_VALUES)
        .from(OP)
        .where(at(dot))
        .and(ROW_ID.eq(row))
        .fetchOptional(TransactionTable::op);
  }

  /// All that was ever done to a row, in no particular order.
  List<Done> done(UUID row) {
    return database
        .select(DEVICE, SEQ, LINE, SKELETON, CELL_VALUES)
        .from(OP)
        .where(ROW_ID.eq(row))
        .fetch(record -> new Done(
            new Line(new Dot(record.get(DEVICE), record.get(SEQ)), record.get(LINE)), op(record)));
  }

  /// What a transaction did to one row.
  record Done(Line line, RowOp op) {}

  Optional<UUID> row(Line line) {
    return database
        .select(ROW_ID)
        .from(OP)
        .where(at(line.dot()))
        .and(LINE.eq(line.number()))
        .fetchOptional(ROW_ID);
  }

  /// The transaction, with all that it did.
  Optional<Transaction> transaction(Dot dot) {
    List<RowOp> ops = database
        .select(DEVICE, SKELETON, CELL_VALUES)
        .from(OP)
        .where(at(dot))
        .orderBy(LINE)
        .fetch(TransactionTable::op);
    return heading(dot).map(heading -> new Transaction(dot, heading, ops, List.of()));
  }

  Optional<Heading> heading(Dot dot) {
    return database
        .select(HLC, WALL, ACTOR, KIND, REASON, GROUP_ID, GROUP_LAST)
        .from(TX)
        .where(at(dot))
        .fetchOptional(TransactionTable::heading);
  }

  /// The headings of a laptop's transactions, oldest first.
  List<Numbered> headings(UUID device) {
    return database
        .select(SEQ, HLC, WALL, ACTOR, KIND, REASON, GROUP_ID, GROUP_LAST)
        .from(TX)
        .where(DEVICE.eq(device))
        .orderBy(SEQ)
        .fetch(record -> new Numbered(new Dot(device, record.get(SEQ)), heading(record)));
  }

  /// A heading with its dot.
  record Numbered(Dot dot, Heading heading) {}

  long latest() {
    Long latest = database.select(org.jooq.impl.DSL.max(HLC)).from(TX).fetchOneInto(Long.class);
    return latest == null ? 0 : latest;
  }

  void erase(Line line) {
    if (line.number() == 0) {
      database.update(TX).set(ACTOR, "").setNull(REASON).where(at(line.dot())).execute();
    } else {
      database
          .update(OP)
          .setNull(CELL_VALUES)
          .where(at(line.dot()))
          .and(LINE.eq(line.number()))
          .execute();
    }
  }

  private static Condition at(Dot dot) {
    return DEVICE.eq(dot.device()).and(SEQ.eq(dot.seq()));
  }

  private static RowOp op(Record record) {
    return new OpText(record.get(SKELETON), record.get(CELL_VALUES)).read(record.get(DEVICE));
  }

  static Heading heading(Record record) {
    @Nullable UUID group = record.get(GROUP_ID);
    return new Heading(
        Heading.Kind.valueOf(record.get(KIND)),
        record.get(HLC),
        OffsetDateTime.parse(record.get(WALL)),
        record.get(ACTOR),
        record.get(REASON),
        group == null ? null : new Group(group, Boolean.TRUE.equals(record.get(GROUP_LAST))));
  }
}
