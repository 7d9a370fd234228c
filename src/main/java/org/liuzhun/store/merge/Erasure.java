package org.liuzhun.store.merge;

import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Erasing a cell (删除个人信息): every value it ever had goes out of the log. A payload holds a
/// row's other values as well; those that still stand are written again in the same
/// transaction before their payload goes.
public final class Erasure {

  /// What erasing comes to.
  ///
  /// @param rows the values written again, and the cell cleared
  /// @param lines the lines whose payloads go
  public record Plan(List<RowOp> rows, List<Line> lines) {}

  private Erasure() {}

  /// The plan for erasing a whole row: it is deleted, and every value that it ever had goes.
  ///
  /// @param done all that was ever done to the row
  public static Plan of(String entity, UUID row, RowState now, Map<Line, RowOp> done) {
    List<Line> lines = new ArrayList<>();
    done.forEach((line, op) -> {
      if (op.cells().values().stream().anyMatch(write -> !write.value().isMissingNode())) {
        lines.add(line);
      }
    });
    return new Plan(Author.delete(now, entity, row).stream().toList(), lines);
  }

  /// The plan for erasing some lines because of what they wrote into some cells; what others wrote
  /// into these cells stays.
  ///
  /// @param going the lines, all of one row
  /// @param fields the cells whose values go; what else the lines wrote is written again
  public static Plan of(RowState now, Map<Line, RowOp> going, Set<String> fields) {
    Set<Dot> dots = new HashSet<>();
    going.keySet().forEach(line -> dots.add(line.dot()));
    Map<String, CellWrite> again = new LinkedHashMap<>();
    now.cells().forEach((field, heads) -> {
      List<Head> gone = heads.stream().filter(head -> dots.contains(head.dot())).toList();
      Head.shown(gone)
          .ifPresent(head -> again.put(
              field,
              new CellWrite(
                  fields.contains(field) ? NullNode.getInstance() : head.value(),
                  gone.stream().map(Head::dot).toList())));
    });
    RowOp any = going.values().iterator().next();
    List<RowOp> rows =
        again.isEmpty() ? List.of() : List.of(new RowOp(any.entity(), any.row(), null, again));
    return new Plan(rows, List.copyOf(going.keySet()));
  }

  /// The plan for erasing a cell.
  ///
  /// @param done all that was ever done to its row
  public static Plan of(Cell cell, RowState now, Map<Line, RowOp> done) {
    List<Line> lines = new ArrayList<>();
    Set<Dot> dots = new HashSet<>();
    done.forEach((line, op) -> {
      CellWrite write = op.cells().get(cell.field());
      if (write != null && !write.value().isMissingNode()) {
        lines.add(line);
        dots.add(line.dot());
      }
    });
    Map<String, CellWrite> again = new LinkedHashMap<>();
    now.cells().forEach((field, heads) -> {
      List<Head> going =
          heads.stream().filter(head -> dots.contains(head.dot())).toList();
      Optional<Head> shown = Head.shown(going);
      List<Dot> replaced = going.stream().map(Head::dot).toList();
      if (field.equals(cell.field())) {
        again.put(
            field,
            new CellWrite(NullNode.getInstance(), heads.stream().map(Head::dot).toList()));
      } else {
        shown.ifPresent(head -> again.put(field, new CellWrite(head.value(), replaced)));
      }
    });
    RowOp op = new RowOp(cell.entity(), cell.row(), null, again);
    return new Plan(lines.isEmpty() ? List.of() : List.of(op), lines);
  }
}
