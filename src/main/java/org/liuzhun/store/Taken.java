package org.liuzhun.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.liuzhun.registry.RowChange;
import org.liuzhun.store.log.Arrival;

/// What taking a delivery in came to, or would come to (收入结果).
///
/// @param transactions how many new transactions of each laptop
/// @param changes what changed in the rows that show
/// @param households how many cells changed in each household's file
/// @param conflicts how many rows laptops disagree in afterwards that they did not disagree in
///     before
/// @param left what was left aside, and why
/// @param apart how many new transactions are kept apart, because their laptop was revoked
/// @param another whether this laptop goes on under another identity, because its own was in use
///     elsewhere
public record Taken(
    Map<UUID, Integer> transactions,
    List<RowChange> changes,
    Map<UUID, Integer> households,
    int conflicts,
    List<Arrival.Left> left,
    int apart,
    boolean another) {

  /// How many cells changed.
  public int cells() {
    return changes.stream().mapToInt(Taken::cells).sum();
  }

  /// With what the rest of the same delivery came to afterwards.
  public Taken with(Taken later) {
    return new Taken(
        sum(transactions, later.transactions),
        Stream.concat(changes.stream(), later.changes.stream()).toList(),
        sum(households, later.households),
        conflicts + later.conflicts,
        later.left,
        apart + later.apart,
        another || later.another);
  }

  private static Map<UUID, Integer> sum(Map<UUID, Integer> some, Map<UUID, Integer> more) {
    Map<UUID, Integer> all = new HashMap<>(some);
    more.forEach((id, count) -> all.merge(id, count, Integer::sum));
    return all;
  }

  static int cells(RowChange change) {
    if (change.before() == null || change.after() == null) {
      return 1;
    }
    int cells = 0;
    for (var field : change.entity().fields()) {
      if (!java.util.Objects.equals(
          change.before().get(field.column()), change.after().get(field.column()))) {
        cells++;
      }
    }
    return cells;
  }
}
