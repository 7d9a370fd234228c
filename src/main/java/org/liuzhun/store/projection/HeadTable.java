package org.liuzhun.store.projection;

import static org.liuzhun.store.projection.SystemTables.CONFLICTS;
import static org.liuzhun.store.projection.SystemTables.DEVICE;
import static org.liuzhun.store.projection.SystemTables.ENTITY;
import static org.liuzhun.store.projection.SystemTables.HLC;
import static org.liuzhun.store.projection.SystemTables.MORE;
import static org.liuzhun.store.projection.SystemTables.ROW_HEAD;
import static org.liuzhun.store.projection.SystemTables.ROW_ID;
import static org.liuzhun.store.projection.SystemTables.ROW_MARK;
import static org.liuzhun.store.projection.SystemTables.SEQ;
import static org.liuzhun.store.projection.SystemTables.SHOWN;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.RowKey;

/// The table of what the merge knows of rows beyond their values, and the small one of the few rows
/// that do not show or have conflicts: every opening asks for these, and the large one would be
/// read as a whole.
record HeadTable(DSLContext database) {

  private static final List<Field<?>> COLUMNS = List.of(ROW_ID, ENTITY, DEVICE, SEQ, HLC, MORE);
  private static final List<Field<?>> MARKS = List.of(ROW_ID, ENTITY, SHOWN, CONFLICTS);
  private static final List<Field<?>> KEY = List.of(ROW_ID, ENTITY);

  /// One line of the table.
  ///
  /// @param first the transaction that is the head of every filled cell that `more` does not
  ///     name, or null
  record Entry(
      RowKey key,
      @Nullable Dot first,
      long hlc,
      boolean shown,
      int conflicts,
      @Nullable String more) {

    boolean isMarked() {
      return !shown || conflicts > 0;
    }
  }

  /// What is remembered of a row.
  record Known(
      RowKey key, @Nullable Dot first, long hlc, @Nullable String more) {

    String entity() {
      return key.entity();
    }

    UUID row() {
      return key.row();
    }
  }

  List<Known> known(Collection<UUID> rows) {
    return Batch.fetch(database, ROW_HEAD, COLUMNS, ROW_ID, rows).map(HeadTable::known);
  }

  private static Known known(Record record) {
    UUID device = record.get(DEVICE);
    return new Known(
        key(record),
        device == null ? null : new Dot(device, record.get(SEQ)),
        device == null ? 0 : record.get(HLC),
        record.get(MORE));
  }

  private static RowKey key(Record record) {
    return new RowKey(record.get(ENTITY), record.get(ROW_ID));
  }

  void put(Collection<Entry> entries, Collection<RowKey> existing) {
    Batch.delete(database, ROW_HEAD, KEY, existing, HeadTable::values);
    Batch.delete(database, ROW_MARK, KEY, existing, HeadTable::values);
    Batch.insert(database, ROW_HEAD, COLUMNS, entries, HeadTable::values);
    List<Entry> marked = entries.stream().filter(Entry::isMarked).toList();
    Batch.insert(database, ROW_MARK, MARKS, marked, HeadTable::marks);
  }

  private static @Nullable Object[] values(RowKey key) {
    return new @Nullable Object[] {key.row(), key.entity()};
  }

  private static @Nullable Object[] marks(Entry entry) {
    RowKey key = entry.key();
    return new @Nullable Object[] {key.row(), key.entity(), entry.shown(), entry.conflicts()};
  }

  private static @Nullable Object[] values(Entry entry) {
    Dot first = entry.first();
    return new @Nullable Object[] {
      entry.key().row(),
      entry.key().entity(),
      first == null ? null : first.device(),
      first == null ? null : first.seq(),
      entry.hlc(),
      entry.more()
    };
  }

  /// The rows that do not show: deleted, or known by a later write only.
  Set<RowKey> hidden() {
    return new HashSet<>(
        database.select(KEY).from(ROW_MARK).where(SHOWN.isFalse()).fetch(HeadTable::key));
  }

  /// The rows of an entity that show.
  List<UUID> of(String entity) {
    return database
        .select(ROW_ID)
        .from(ROW_HEAD)
        .where(ENTITY.eq(entity))
        .and(ROW_ID.notIn(
            database.select(ROW_ID).from(ROW_MARK).where(SHOWN.isFalse()).and(ENTITY.eq(entity))))
        .fetch(ROW_ID);
  }

  /// The rows with conflicts.
  List<RowKey> conflicting() {
    return database.select(KEY).from(ROW_MARK).where(CONFLICTS.gt(0)).fetch(HeadTable::key);
  }
}
