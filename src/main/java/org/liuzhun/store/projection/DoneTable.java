package org.liuzhun.store.projection;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.liuzhun.store.projection.SystemTables.ACTOR;
import static org.liuzhun.store.projection.SystemTables.CELL_VALUES;
import static org.liuzhun.store.projection.SystemTables.DEVICE;
import static org.liuzhun.store.projection.SystemTables.ENTITY;
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
import static org.liuzhun.store.projection.SystemTables.ROW_HEAD;
import static org.liuzhun.store.projection.SystemTables.ROW_ID;
import static org.liuzhun.store.projection.SystemTables.SAVE;
import static org.liuzhun.store.projection.SystemTables.SEQ;
import static org.liuzhun.store.projection.SystemTables.SKELETON;
import static org.liuzhun.store.projection.SystemTables.TX;
import static org.liuzhun.store.projection.SystemTables.WALL;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.liuzhun.store.log.OpText;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.Line;

/// What was done, with who and why, in as few questions as there are hundreds of rows.
record DoneTable(DSLContext database) {

  private static final int BATCH = 100;
  private static final Field<Long> END = FIRST_OP.plus(OPS);
  private static final Field<UUID> LAPTOP = field(name("OP", "DEVICE"), SQLDataType.UUID);
  private static final Field<Long> NUMBER = field(name("OP", "SEQ"), SQLDataType.BIGINT);
  private static final Condition SAME = LAPTOP
      .eq(field(name("TX", "DEVICE"), SQLDataType.UUID))
      .and(NUMBER.eq(field(name("TX", "SEQ"), SQLDataType.BIGINT)))
      .and(ID.ge(FIRST_OP))
      .and(ID.lt(END));

  /// All that was ever done to these rows, in no particular order.
  List<Done> of(List<UUID> rows) {
    List<Done> done = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += BATCH) {
      done.addAll(where(ROW_ID.in(rows.subList(from, Math.min(rows.size(), from + BATCH)))));
    }
    return done;
  }

  /// What was done from a hybrid time up to, not including, another.
  List<Done> between(long from, long to) {
    return where(HLC.ge(from).and(HLC.lt(to)));
  }

  /// What the transactions did that are behind these numbers.
  ///
  /// @param laptops all laptops of which anything is known
  List<Done> after(Map<UUID, Long> numbers, Set<UUID> laptops) {
    Condition later = DSL.noCondition();
    for (UUID laptop : laptops) {
      later = later.or(LAPTOP.eq(laptop).and(NUMBER.gt(numbers.getOrDefault(laptop, 0L))));
    }
    return laptops.isEmpty() ? List.of() : where(later);
  }

  /// What transactions of this kind did.
  List<Done> of(Heading.Kind kind) {
    return where(KIND.eq(kind.name()));
  }

  /// What was done with one of these texts among its values, one after the other.
  void saying(Collection<String> texts, Consumer<Done> taker) {
    try (Cursor<? extends Record> found = asked(holding(CELL_VALUES, texts)).fetchLazy()) {
      found.forEach(record -> taker.accept(done(record)));
    }
  }

  private static Condition holding(Field<String> in, Collection<String> texts) {
    return texts.stream().map(in::contains).reduce(DSL.falseCondition(), Condition::or);
  }

  /// What was done to rows of an entity with one of these texts as a whole value.
  List<Done> writing(String entity, Collection<String> texts) {
    List<String> whole =
        texts.stream().map(text -> TextNode.valueOf(text).toString()).toList();
    Condition of = ROW_ID.in(DSL.select(ROW_ID).from(ROW_HEAD).where(ENTITY.eq(entity)));
    return where(of.and(holding(CELL_VALUES, whole)));
  }

  /// The headings whose reason holds one of these texts, and tells.
  List<Line> giving(Collection<String> texts, Predicate<String> telling) {
    return database
        .select(DEVICE, SEQ, REASON, SAVE)
        .from(TX)
        .where(holding(REASON, texts))
        .stream()
        .filter(record -> telling.test(record.get(REASON)))
        .map(record -> new Line(new Dot(record.get(DEVICE), record.get(SEQ)), 0, record.get(SAVE)))
        .toList();
  }

  /// How many transactions are of this kind.
  long count(Heading.Kind kind) {
    return database.fetchCount(TX, KIND.eq(kind.name()));
  }

  /// How many rows these transactions wrote.
  int rows(List<Dot> dots) {
    int rows = 0;
    for (Dot dot : dots) {
      rows += database.select(OPS).from(TX).where(at(dot)).fetchOptional(OPS).orElse(0);
    }
    return rows;
  }

  /// The first rows that a transaction wrote.
  List<UUID> firstRows(Dot dot, int most) {
    return database
        .select(ROW_ID)
        .from(TX)
        .join(OP)
        .on(ID.ge(FIRST_OP).and(ID.lt(END)))
        .where(field(name("TX", "DEVICE"), SQLDataType.UUID).eq(dot.device()))
        .and(field(name("TX", "SEQ"), SQLDataType.BIGINT).eq(dot.seq()))
        .orderBy(ID)
        .limit(most)
        .fetch(ROW_ID);
  }

  private static Condition at(Dot dot) {
    return DEVICE.eq(dot.device()).and(SEQ.eq(dot.seq()));
  }

  private List<Done> where(Condition condition) {
    return asked(condition).fetch(DoneTable::done);
  }

  private ResultQuery<? extends Record> asked(Condition condition) {
    return database
        .select(
            LAPTOP,
            NUMBER,
            LINE,
            SKELETON,
            CELL_VALUES,
            HLC,
            WALL,
            ACTOR,
            KIND,
            REASON,
            GROUP_ID,
            GROUP_LAST,
            SAVE)
        .from(OP)
        .join(TX)
        .on(SAME)
        .where(condition);
  }

  private static Done done(Record record) {
    UUID device = record.get(LAPTOP);
    Line line = new Line(new Dot(device, record.get(NUMBER)), record.get(LINE), record.get(SAVE));
    OpText text = new OpText(record.get(SKELETON), record.get(CELL_VALUES));
    return new Done(line, text.read(device), TransactionTable.heading(record));
  }
}
