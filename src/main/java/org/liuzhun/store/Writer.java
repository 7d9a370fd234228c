package org.liuzhun.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.keys.Sealing;
import org.liuzhun.store.log.Log;
import org.liuzhun.store.merge.Author;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Group;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.RowKey;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.merge.RowState;
import org.liuzhun.store.merge.State;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.store.projection.Values;

/// Makes the transactions of one laptop and one person.
final class Writer {

  /// Longer edits become a group of transactions.
  private static final int ROWS_AT_MOST = 2000;

  private static final int NAME = 9;

  private final WorkbookSettings settings;
  private final UUID device;
  private final HybridClock clock;

  Writer(WorkbookSettings settings, Keys keys, long latest) {
    this.settings = settings;
    device = keys.identity().device();
    clock = new HybridClock(settings.clock(), latest);
  }

  /// Goes on from the latest time that is known. Others' clocks count up to a day ahead only,
  /// so that one wrong clock does not spread.
  static Writer of(Opened opened, WorkbookSettings settings) {
    long bound = settings.clock().instant().plus(Duration.ofDays(1)).toEpochMilli() << 16;
    UUID device = opened.keys().identity().device();
    return new Writer(settings, opened.keys(), opened.projection().latest(device, bound));
  }

  /// The writes that an edit comes to as things stand.
  static List<RowOp> ops(State state, Edit edit) {
    List<RowOp> ops = new ArrayList<>();
    for (Edit.Write write : edit.writes()) {
      op(state, write).ifPresent(ops::add);
    }
    return ops;
  }

  private static Optional<RowOp> op(State state, Edit.Write write) {
    String entity = write.entity().key();
    UUID row = write.row();
    RowState now = state.row(new RowKey(entity, row));
    if (write.deletes()) {
      return Author.delete(now, entity, row);
    }
    Map<String, JsonNode> values = new LinkedHashMap<>();
    write.cells().forEach((field, value) -> values.put(field.name(), json(field, value)));
    return Author.edit(now, entity, row, values);
  }

  private static JsonNode json(Field<?> field, @Nullable Object value) {
    JsonNode json = Values.json(field, value);
    if (value != null && Values.value(field, json) == null) {
      throw new IllegalArgumentException("no value of " + field.key());
    }
    return json;
  }

  /// The transactions that write these rows: one, or a group when there are many.
  List<Transaction> transactions(
      Log log, Heading.Kind kind, @Nullable String reason, List<RowOp> ops) {
    List<Transaction> transactions = new ArrayList<>();
    UUID group = ops.size() > ROWS_AT_MOST ? UUID.randomUUID() : null;
    int from = 0;
    do {
      int to = Math.min(ops.size(), from + ROWS_AT_MOST);
      Group belongs = group == null ? null : new Group(group, to == ops.size());
      Dot dot = new Dot(device, log.last() + transactions.size() + 1);
      transactions.add(
          new Transaction(dot, heading(kind, reason, belongs), ops.subList(from, to), List.of()));
      from = to;
    } while (from < ops.size());
    return transactions;
  }

  /// The transaction that erases lines.
  Transaction erasure(Log log, String reason, List<RowOp> kept, List<Line> lines) {
    return new Transaction(
        new Dot(device, log.last() + 1), heading(Heading.Kind.ERASE, reason, null), kept, lines);
  }

  /// Tells a save from every other, also from one that a copy of this disk writes.
  private static String name() {
    return Base64.getUrlEncoder().encodeToString(Sealing.random(NAME));
  }

  private Heading heading(Heading.Kind kind, @Nullable String reason, @Nullable Group group) {
    OffsetDateTime wall = OffsetDateTime.now(settings.clock());
    return new Heading(kind, clock.next(), wall, settings.person(), reason, group, name());
  }
}
