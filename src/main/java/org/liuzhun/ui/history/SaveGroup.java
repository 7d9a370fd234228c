package org.liuzhun.ui.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liuzhun.store.HistoryEntry;

/// What one save or one import wrote (一次保存), row by row.
///
/// @param head the first of its entries; all agree in who, when, why
/// @param rows what was done to each row
public record SaveGroup(HistoryEntry head, List<RowGroup> rows) {

  /// What one save did to one row.
  ///
  /// @param head the first of its entries: the birth or death of the row when there is one
  /// @param cells the cells that were written
  public record RowGroup(HistoryEntry head, List<HistoryEntry> cells) {}

  /// The entries grouped by save, in the order of their first entries.
  public static List<SaveGroup> of(List<HistoryEntry> entries) {
    Map<String, Map<UUID, List<HistoryEntry>>> saves = new LinkedHashMap<>();
    for (HistoryEntry entry : entries) {
      saves
          .computeIfAbsent(entry.save(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(entry.row(), _ -> new ArrayList<>())
          .add(entry);
    }
    return saves.values().stream().map(SaveGroup::of).toList();
  }

  private static SaveGroup of(Map<UUID, List<HistoryEntry>> rows) {
    List<RowGroup> groups = rows.values().stream().map(SaveGroup::row).toList();
    return new SaveGroup(groups.getFirst().head(), groups);
  }

  private static RowGroup row(List<HistoryEntry> entries) {
    List<HistoryEntry> cells =
        entries.stream().filter(entry -> entry.field() != null).toList();
    HistoryEntry head = entries.stream()
        .filter(entry -> entry.field() == null)
        .findFirst()
        .orElse(entries.getFirst());
    return new RowGroup(head, cells);
  }
}
