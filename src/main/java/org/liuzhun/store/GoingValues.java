package org.liuzhun.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuzhun.store.merge.ErasedLines;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.RowKey;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.store.projection.Projection;

/// The values that another laptop's erasure takes away (随抹除而去的值), read before it is taken in:
/// afterwards nobody here knows them any more.
///
/// @param reason why they go
/// @param erased the lines that the erasure names
/// @param values what goes, by row: field and value
record GoingValues(
    String reason, ErasedLines erased, Map<RowKey, Set<Map.Entry<String, JsonNode>>> values) {

  /// What goes with an erasure, as far as it is known here.
  static GoingValues of(Projection projection, Transaction erasing) {
    ErasedLines erased = new ErasedLines(erasing.erases());
    Map<RowKey, Set<Map.Entry<String, JsonNode>>> values = new HashMap<>();
    for (RowOp op : erasing.rows()) {
      values.put(
          op.key(),
          projection.done(op.key()).entrySet().stream()
              .filter(done -> erased.has(done.getKey()))
              .flatMap(done -> written(done.getValue()))
              .filter(value -> ErasurePlan.goes(op, value.getKey()))
              .collect(Collectors.toSet()));
    }
    return new GoingValues(
        Objects.requireNonNullElse(erasing.heading().reason(), ""), erased, values);
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
