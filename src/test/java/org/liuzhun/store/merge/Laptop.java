package org.liuzhun.store.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// A laptop of a random history: it edits, deletes, undoes, erases, decides, and takes what others
/// wrote.
final class Laptop {

  private static final List<String> FIELDS = List.of("name", "phone", "bank");

  final UUID device;
  final MemoryState state = new MemoryState();
  final List<Transaction> written = new ArrayList<>();
  /// What this laptop had seen when it wrote a transaction.
  final Map<Dot, Map<UUID, Long>> sight = new HashMap<>();

  /// Whether it ever erases by itself.
  boolean erases = true;

  private final Random random;
  private final long clockError;
  private long hlc;

  Laptop(UUID device, Random random, long clockError) {
    this.device = device;
    this.random = random;
    this.clockError = clockError;
  }

  /// Does one thing to one of these rows.
  void act(List<RowKey> rows, List<Laptop> all) {
    switch (random.nextInt(10)) {
      case 0 -> undoLast(all);
      case 1 -> eraseSomething(all);
      case 2 -> decide(rows, all);
      default -> edit(rows, all);
    }
  }

  /// Writes or deletes one of these rows; empty when that changes nothing.
  Optional<Transaction> edit(List<RowKey> rows, List<Laptop> all) {
    RowKey row = rows.get(random.nextInt(rows.size()));
    Optional<RowOp> op = random.nextInt(8) == 0
        ? Author.delete(state.row(row), row.entity(), row.row())
        : editOf(row);
    return op.map(some -> write(List.of(some), List.of(), all));
  }

  private Optional<RowOp> editOf(RowKey row) {
    Map<String, JsonNode> values = new HashMap<>();
    for (int i = 0; i <= random.nextInt(2); i++) {
      values.put(FIELDS.get(random.nextInt(FIELDS.size())), value());
    }
    return Author.edit(state.row(row), row.entity(), row.row(), values);
  }

  /// Decides what is open about one of these rows, each cell by one of its values, and a deletion
  /// that met an edit by keeping the row or not.
  private void decide(List<RowKey> rows, List<Laptop> all) {
    RowKey row = rows.get(random.nextInt(rows.size()));
    RowState state = this.state.row(row);
    boolean stays = !state.conflicts().contains(RowState.LIFE) || random.nextBoolean();
    Optional<RowOp> op = stays ? kept(row, state) : Author.delete(state, row.entity(), row.row());
    if (!state.conflicts().isEmpty() && op.isPresent()) {
      write(Heading.Kind.RESOLVE, List.of(op.get()), List.of(), all);
    }
  }

  private Optional<RowOp> kept(RowKey row, RowState state) {
    Map<String, CellWrite> cells = new HashMap<>();
    for (String field : state.conflicts()) {
      List<Head> heads = state.heads(field);
      if (!field.equals(RowState.LIFE)) {
        JsonNode chosen = heads.get(random.nextInt(heads.size())).value();
        JsonNode value = chosen.isMissingNode() ? value() : chosen;
        cells.put(field, new CellWrite(value, heads.stream().map(Head::dot).toList()));
      }
    }
    List<Dot> lives = state.lives().stream().map(Life::dot).toList();
    boolean life = state.conflicts().contains(RowState.LIFE);
    LifeWrite alive = life ? new LifeWrite(true, lives, Set.of()) : null;
    return Optional.of(new RowOp(row.entity(), row.row(), alive, cells));
  }

  private JsonNode value() {
    int number = random.nextInt(5);
    return number == 0 ? NullNode.getInstance() : TextNode.valueOf("v" + number);
  }

  private void undoLast(List<Laptop> all) {
    if (!written.isEmpty()) {
      Heading.Kind last = written.getLast().heading().kind();
      Heading.Kind kind = last == Heading.Kind.UNDO ? Heading.Kind.REDO : Heading.Kind.UNDO;
      Undo.Plan plan = Undo.of(state, List.of(written.getLast()));
      write(kind, plan.rows(), List.of(), all);
    }
  }

  private void eraseSomething(List<Laptop> all) {
    Laptop other = all.get(random.nextInt(all.size()));
    long known = state.applied(other.device);
    if (erases && known > 0) {
      Transaction target = other.written.get(random.nextInt((int) known));
      write(Heading.Kind.ERASE, List.of(), List.of(new Line(target.dot(), random.nextInt(2))), all);
    }
  }

  Transaction write(List<RowOp> rows, List<Line> erases, List<Laptop> all) {
    return write(Heading.Kind.EDIT, rows, erases, all);
  }

  Transaction write(Heading.Kind kind, List<RowOp> rows, List<Line> erases, List<Laptop> all) {
    Dot dot = new Dot(device, written.size() + 1);
    hlc = Math.max(
        hlc + 1, (1000L * all.stream().mapToInt(l -> l.written.size()).sum() + clockError) << 16);
    OffsetDateTime wall = Instant.ofEpochMilli(hlc >>> 16).atOffset(ZoneOffset.UTC);
    Transaction transaction =
        new Transaction(dot, new Heading(kind, hlc, wall, "somebody", null, null), rows, erases);
    Map<UUID, Long> seen = new HashMap<>();
    all.forEach(laptop -> seen.put(laptop.device, state.applied(laptop.device)));
    sight.put(dot, seen);
    written.add(transaction);
    new Merge(state).accept(transaction);
    return transaction;
  }

  /// Takes some of what another laptop wrote, in any order, some of it twice.
  void take(Laptop other) {
    List<Transaction> some = new ArrayList<>();
    for (Transaction transaction : other.written) {
      for (int times = random.nextInt(3); times > 0; times--) {
        some.add(transaction);
      }
    }
    Collections.shuffle(some, random);
    some.forEach(new Merge(state)::accept);
  }
}
