package org.liuzhun.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.ErasedLines;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.RowKey;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.store.projection.Projection;

/// The values that another laptop's erasure takes away (随抹除而去的值), read before it is taken in:
/// afterwards nobody here knows them any more.
///
/// @param erasing the erasure
/// @param erased the lines that it names
/// @param values what goes, by row: field and value
record GoingValues(
    Transaction erasing, ErasedLines erased, Map<RowKey, Set<Map.Entry<String, JsonNode>>> values) {

  /// What goes with an erasure, as far as it is known here.
  static GoingValues of(Projection projection, Transaction erasing) {
    ErasedLines erased = new ErasedLines(erasing.erases());
    GoingValues going = new GoingValues(erasing, erased, new HashMap<>());
    erasing.rows().forEach(op -> going.add(op, projection.done(op.key()), erased::has));
    return going;
  }

  /// The same with what was written by a decision that wrote what goes: two laptops have accepted
  /// one proposal, and the value of the other has come without it. Asked when the lines that go
  /// are there.
  GoingValues andDecided(Projection projection) {
    GoingValues going = new GoingValues(erasing, erased, new HashMap<>(values));
    for (RowOp op : erasing.rows()) {
      Map<Line, RowOp> done = projection.done(op.key());
      Set<Dot> same = Decisions.together(
          projection, done.keySet().stream().filter(erased::has).map(Line::dot).toList());
      going.add(op, done, line -> same.contains(line.dot()));
    }
    return going;
  }

  private void add(RowOp op, Map<Line, RowOp> done, Predicate<Line> goes) {
    Set<Map.Entry<String, JsonNode>> all = new HashSet<>(values.getOrDefault(op.key(), Set.of()));
    done.entrySet().stream()
        .filter(one -> goes.test(one.getKey()))
        .flatMap(one -> written(one.getValue()))
        .filter(value -> ErasurePlan.goes(op, value.getKey()))
        .forEach(all::add);
    values.put(op.key(), all);
  }

  /// Why it goes.
  String reason() {
    return Objects.requireNonNullElse(erasing.heading().reason(), "");
  }

  /// The lines, among all that were ever written to a row, in which laptops of these names wrote
  /// the same and which the erasure does not name.
  Map<Line, RowOp> again(RowKey row, Map<Line, RowOp> done, Set<UUID> names) {
    Map<Line, RowOp> again = new LinkedHashMap<>();
    done.forEach((line, op) -> {
      if (names.contains(line.dot().device())
          && !erased.has(line)
          && !fields(row, op).isEmpty()) {
        again.put(line, op);
      }
    });
    return again;
  }

  /// The fields into which a line wrote what goes.
  List<String> fields(RowKey row, RowOp op) {
    return written(op)
        .filter(values.getOrDefault(row, Set.of())::contains)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Stream<Map.Entry<String, JsonNode>> written(RowOp op) {
    return op.cells().entrySet().stream()
        .filter(cell -> !cell.getValue().value().isMissingNode())
        .filter(cell -> !cell.getValue().value().isNull())
        .map(cell -> Map.entry(cell.getKey(), cell.getValue().value()));
  }
}
