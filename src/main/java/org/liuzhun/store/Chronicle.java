package org.liuzhun.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.liuzhun.registry.Row;

/// What was changed (变更记录): the entries, latest first, and what is needed to name the rows.
///
/// @param entries the changes, cell by cell
/// @param rows the rows they are about and the people these name, with their last values, deleted
///     ones included
/// @param households for each row the households in whose files it is or was
public record Chronicle(
    List<HistoryEntry> entries, Map<UUID, Row> rows, Map<UUID, Set<UUID>> households) {

  /// Nothing.
  public static final Chronicle EMPTY = new Chronicle(List.of(), Map.of(), Map.of());
}
