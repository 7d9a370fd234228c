package org.liuzhun.store.merge;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the merge remembers. One implementation lies in memory, one in the projection; the rules
/// are the same.
public interface State {

  /// What is known of a row; [RowState#NONE] when nothing is.
  RowState row(RowKey row);

  /// Remembers what is known of a row.
  void put(RowKey row, RowState state);

  /// The number of the last transaction of a laptop that was applied, 0 when none was. All before
  /// it were, too.
  long applied(UUID device);

  /// Remembers a transaction as applied.
  void applied(Transaction transaction);

  /// Keeps a transaction until those before it arrive.
  void park(Transaction transaction);

  /// Takes a parked transaction back.
  Optional<Transaction> unpark(Dot dot);

  /// Whether the contents of a line were erased.
  boolean erased(Line line);

  /// Remembers that the contents of a line are erased, here or when they arrive.
  void erase(Line line);

  /// The rows that applied transactions write in this line, by the line as it stands there: more
  /// than one where the save was written under several dots.
  Map<Line, RowKey> rowsAt(Line line);

  /// What an applied transaction did to a row.
  Optional<Past> past(Dot dot, UUID row);
}
