package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Trouble;

/// What was said to be saved, written down by somebody who knows nothing of logs: every value is
/// written once in the world, so that it can be looked for.
final class Ledger {

  static final TableField<?, String> PHONE = HOUSEHOLD.PHONE;
  static final TableField<?, String> BANK = HOUSEHOLD.BANK;

  /// A field that nobody here knows is null.
  private record Entry(Path where, UUID row, @Nullable TableField<?, String> field, String value) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> lost = new HashSet<>();
  private final Set<String> erased = new HashSet<>();

  int size() {
    return entries.size();
  }

  void wrote(Path where, Row row, TableField<?, String> field, String value) {
    entries.add(new Entry(where, row.id(), field, value));
  }

  /// Written by a later program, into something that this one does not know.
  void wroteTomorrow(Path where, UUID row, String value) {
    entries.add(new Entry(where, row, null, value));
  }

  /// From a mark on, what this laptop wrote may be gone with its disk.
  void lost(Path where, int mark) {
    entries.subList(mark, entries.size()).stream()
        .filter(entry -> entry.where().equals(where))
        .forEach(entry -> lost.add(entry.value()));
  }

  /// Every value of a cell that this laptop knows is to go, everywhere.
  void erased(Workbook book, Row household, TableField<?, String> field) {
    erased.addAll(values(book, household.id(), field));
  }

  private static Set<String> values(Workbook book, UUID row, TableField<?, String> field) {
    return book.history(row, Catalogue.HOUSEHOLD.field(field)).stream()
        .map(HistoryEntry::after)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  /// Each value is in the history of its cell, unless it was erased or went down with a disk; what
  /// was erased stands in no segment and in no proposal.
  ///
  /// @param beside what lies beside the register
  void check(Workbook book, String beside) throws Trouble {
    String log = book.sharing().segments(Map.of()).stream()
        .map(segment -> new String(segment.bytes(), StandardCharsets.UTF_8))
        .collect(Collectors.joining());
    for (Entry entry : entries) {
      if (!erased.contains(entry.value()) && !lost.contains(entry.value())) {
        assertTrue(stands(entry, book, log), () -> entry + " is not in " + book.folder());
      }
    }
    for (String value : erased) {
      assertFalse(log.contains(value), () -> value + " still stands in " + book.folder());
      assertFalse(beside.contains(value), () -> value + " lies beside " + book.folder());
    }
  }

  private static boolean stands(Entry entry, Workbook book, String log) {
    TableField<?, String> field = entry.field();
    return field == null
        ? log.contains(entry.value())
        : values(book, entry.row(), field).contains(entry.value());
  }
}
