package org.liuzhun.store.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// One save of one laptop (事务): all of it holds or nothing.
///
/// @param dot its name
/// @param heading who, when, why
/// @param rows what it does, row by row
/// @param erases the lines whose contents it erases
public record Transaction(Dot dot, Heading heading, List<RowOp> rows, List<Line> erases) {

  /// The name of one of its lines.
  public Line line(int number) {
    return new Line(dot, number, heading.save());
  }

  /// The row that a line writes; empty for the heading and behind the last.
  public Optional<RowKey> rowAt(int number) {
    return number > 0 && number <= rows.size()
        ? Optional.of(rows.get(number - 1).key())
        : Optional.empty();
  }

  /// The same without the contents of the lines that were erased.
  public Transaction without(Predicate<Line> erased) {
    List<RowOp> kept = new ArrayList<>(rows.size());
    for (RowOp op : rows) {
      kept.add(erased.test(line(kept.size() + 1)) ? op.erased() : op);
    }
    return new Transaction(dot, erased.test(line(0)) ? heading.erased() : heading, kept, erases);
  }

  /// The same under another name, with everything that it names.
  ///
  /// @param names the new name of a transaction
  public Transaction renamed(UnaryOperator<Dot> names) {
    List<Line> lines = erases.stream()
        .map(line -> new Line(names.apply(line.dot()), line.number(), line.save()))
        .toList();
    return new Transaction(
        names.apply(dot), heading, rows.stream().map(op -> op.renamed(names)).toList(), lines);
  }
}
