package org.liuzhun.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.store.Chronicle;
import org.liuzhun.store.HistoryEntry;

/// Which changes are wanted (筛选); null asks nothing.
///
/// @param who the person who wrote
/// @param from the first day
/// @param to the last day
/// @param households the households in whose files
/// @param entity the kind of row
public record ChangeFilter(
    @Nullable String who,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Set<UUID> households,
    @Nullable Entity entity) {

  /// Everything.
  public static final ChangeFilter ALL = new ChangeFilter(null, null, null, null, null);

  /// The wanted entries, in their order.
  ///
  /// @param zone the zone of the days
  public List<HistoryEntry> of(Chronicle chronicle, ZoneId zone) {
    return chronicle.entries().stream()
        .filter(entry -> who == null || who.equals(entry.who()))
        .filter(entry -> entity == null || entity == entry.entity())
        .filter(entry -> households == null
            || chronicle.households().getOrDefault(entry.row(), Set.of()).stream()
                .anyMatch(households::contains))
        .filter(entry -> within(entry.when().atZoneSameInstant(zone).toLocalDate()))
        .toList();
  }

  private boolean within(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
