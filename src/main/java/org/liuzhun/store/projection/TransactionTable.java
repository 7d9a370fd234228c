package org.liuzhun.store.projection;

import static org.jooq.impl.DSL.max;
import static org.liuzhun.store.projection.SystemTables.ACTOR;
import static org.liuzhun.store.projection.SystemTables.CELL_VALUES;
import static org.liuzhun.store.projection.SystemTables.DEVICE;
import static org.liuzhun.store.projection.SystemTables.FIRST_OP;
import static org.liuzhun.store.projection.SystemTables.GROUP_ID;
import static org.liuzhun.store.projection.SystemTables.GROUP_LAST;
import static org.liuzhun.store.projection.SystemTables.HLC;
import static org.liuzhun.store.projection.SystemTables.ID;
import static org.liuzhun.store.projection.SystemTables.KIND;
import static org.liuzhun.store.projection.SystemTables.LINE;
import static org.liuzhun.store.projection.SystemTables.OP;
import static org.liuzhun.store.projection.SystemTables.OPS;
import static org.liuzhun.store.projection.SystemTables.REASON;
import static org.liuzhun.store.projection.SystemTables.ROW_ID;
import static org.liuzhun.store.projection.SystemTables.SAVE;
import static org.liuzhun.store.projection.SystemTables.SEQ;
import static org.liuzhun.store.projection.SystemTables.SKELETON;
import static org.liuzhun.store.projection.SystemTables.TX;
import static org.liuzhun.store.projection.SystemTables.WALL;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.log.OpText;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Group;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.RowKey;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.merge.Transaction;

/// The tables of transactions and of what they did.
record TransactionTable(DSLContext database) {

  private static final List<Field<?>> HEADING =
      List.of(HLC, WALL, ACTOR, KIND, REASON, GROUP_ID, GROUP_LAST, SAVE);
  private static final List<Field<?>> TX_COLUMNS = List.of(
      DEVICE, SEQ, HLC, WALL, ACTOR, KIND, REASON, GROUP_ID, GROUP_LAST, FIRST_OP, OPS, SAVE);
  private static final List<Field<?>> OP_COLUMNS =
      List.of(ID, DEVICE, SEQ, LINE, ROW_ID, SKELETON, CELL_VALUES);

  /// A row of a transaction and where it goes.
  private record Placed(long id, Line line, RowOp op) {}

  /// A transaction and the number of its first row.
  private record Numbered(long first, Transaction transaction) {}

  void add(Collection<Transaction> transactions) {
    if (transactions.isEmpty()) {
      return;
    }
    long next = 1 + largest(OP, ID);
    List<Numbered> headings = new ArrayList<>();
    List<Placed> ops = new ArrayList<>();
    for (Transaction transaction : transactions) {
      headings.add(new Numbered(next, transaction));
      int line = 0;
      for (RowOp op : transaction.rows()) {
        line++;
        ops.add(new Placed(next++, new Line(transaction.dot(), line), op));
      }
    }
    Batch.insert(database, TX, TX_COLUMNS, headings, TransactionTable::values);
    Batch.insert(database, OP, OP_COLUMNS, ops, TransactionTable::values);
  }

  private static @Nullable Object[] values(Numbered numbered) {
    Dot dot = numbered.transaction().dot();
    Heading heading = numbered.transaction().heading();
    Group group = heading.group();
    return new @Nullable Object[] {
      dot.device(),
      dot.seq(),
      heading.hlc(),
      heading.wall().toString(),
      heading.actor(),
      heading.kind().name(),
      heading.reason(),
      group == null ? null : group.id(),
      group == null ? null : group.last(),
      numbered.first(),
      numbered.transaction().rows().size(),
      heading.save()
    };
  }

  private static @Nullable Object[] values(Placed placed) {
    Dot dot = placed.line().dot();
    OpText text = OpText.write(dot.device(), placed.op());
    return new @Nullable Object[] {
      placed.id(),
      dot.device(),
      dot.seq(),
      placed.line().number(),
      placed.op().row(),
      text.skeleton(),
      text.values()
    };
  }

  /// All that was ever done to the rows, in no particular order.
  List<Done> done(Collection<UUID> rows) {
    return Batch.fetch(database, OP, OP_COLUMNS, ROW_ID, rows)
        .map(record -> new Done(
            new Line(new Dot(record.get(DEVICE), record.get(SEQ)), record.get(LINE)), op(record)));
  }

  /// What a transaction did to one row.
  record Done(Line line, RowOp op) {}

  /// The rows that are written in this line, by the line as it stands there.
  Map<Line, RowKey> rows(Line line) {
    Map<Line, RowKey> rows = new HashMap<>();
    for (Found found : found(line)) {
      Line at = new Line(found.dot(), line.number(), line.save());
      database
          .select(DEVICE, SKELETON, CELL_VALUES)
          .from(OP)
          .where(is(found.first(), at))
          .fetchOptional(TransactionTable::op)
          .ifPresent(op -> rows.put(at, op.key()));
    }
    return rows;
  }

  /// Where a save stands, under all its dots.
  List<Line> lines(Line line) {
    return found(line).stream()
        .map(found -> new Line(found.dot(), line.number(), line.save()))
        .toList();
  }

  /// A transaction and its first row.
  private record Found(Dot dot, long first) {}

  private List<Found> found(Line line) {
    return database.select(DEVICE, SEQ, FIRST_OP).from(TX).where(names(line)).stream()
        .map(
            record -> new Found(new Dot(record.get(DEVICE), record.get(SEQ)), record.get(FIRST_OP)))
        .toList();
  }

  private static Condition names(Line line) {
    return line.save().isEmpty() ? at(line.dot()) : SAVE.eq(line.save());
  }

  /// The transaction, with all that it did.
  Optional<Transaction> transaction(Dot dot) {
    return database
        .select(HEADING)
        .select(FIRST_OP, OPS)
        .from(TX)
        .where(at(dot))
        .fetchOptional(record -> new Transaction(
            dot, heading(record), ops(record.get(FIRST_OP), record.get(OPS)), List.of()));
  }

  private List<RowOp> ops(long first, int count) {
    return database
        .select(DEVICE, SKELETON, CELL_VALUES)
        .from(OP)
        .where(ID.between(first, first + count - 1))
        .orderBy(ID)
        .fetch(TransactionTable::op);
  }

  Optional<Heading> heading(Dot dot) {
    return database
        .select(HEADING)
        .from(TX)
        .where(at(dot))
        .fetchOptional(TransactionTable::heading);
  }

  /// The headings of a laptop's transactions, oldest first.
  List<Headed> headings(UUID device) {
    return database
        .select(SEQ)
        .select(HEADING)
        .from(TX)
        .where(DEVICE.eq(device))
        .orderBy(SEQ)
        .fetch(record -> new Headed(new Dot(device, record.get(SEQ)), heading(record)));
  }

  /// A heading with its dot.
  record Headed(Dot dot, Heading heading) {}

  long latest(UUID device, long bound) {
    Long latest = database
        .select(max(HLC))
        .from(TX)
        .where(DEVICE.eq(device).or(HLC.le(bound)))
        .fetchOneInto(Long.class);
    return latest == null ? 0 : latest;
  }

  private long largest(Table<?> table, Field<Long> column) {
    Long largest = database.select(max(column)).from(table).fetchOneInto(Long.class);
    return largest == null ? 0 : largest;
  }

  void erase(Line line) {
    if (line.number() == 0) {
      database.update(TX).set(ACTOR, "").setNull(REASON).where(names(line)).execute();
    } else {
      for (Found found : found(line)) {
        Line at = new Line(found.dot(), line.number());
        database.update(OP).setNull(CELL_VALUES).where(is(found.first(), at)).execute();
      }
    }
  }

  /// The transaction may have fewer rows than the line says.
  private static Condition is(long first, Line line) {
    return ID.eq(first + line.number() - 1).and(LINE.eq(line.number())).and(at(line.dot()));
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
        group == null ? null : new Group(group, Boolean.TRUE.equals(record.get(GROUP_LAST))),
        record.get(SAVE));
  }
}
