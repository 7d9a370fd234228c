package org.liuzhun.ui.history;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.liuzhun.print.changes.ChangeWords;
import org.liuzhun.registry.Field;
import org.liuzhun.store.HistoryEntry;

/// All that happened to one row (一行的修改记录), ready to be told.
///
/// @param words what happened, and how it is told
/// @param zone the zone in which times are told
/// @param laptop this laptop
public record RowPast(ChangeWords words, ZoneId zone, UUID laptop) {

  /// What was written to a cell, latest first.
  List<HistoryEntry> of(Field<?> field) {
    return words.chronicle().entries().stream()
        .filter(entry -> field.equals(entry.field()))
        .toList();
  }
}
