package org.liuzhun.store;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.TableField;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.merge.RowKey;

/// Makes rows that are one person or one household one (合并重复): the row that stays gets what
/// only the other had, and everything that named the other names it. Rows whose identity
/// follows from what they name come together with those that stand there already.
final class SameRows {

  private final VillageFile village;
  private final Map<UUID, UUID> moved;
  private final Map<RowKey, Row> all = new HashMap<>();

  /// @param village the village
  /// @param doubles the rows that go, and for each the one that stays
  SameRows(VillageFile village, Map<UUID, UUID> doubles) {
    this.village = village;
    moved = new HashMap<>(doubles);
    Catalogue.ENTITIES.forEach(entity ->
        village.all(entity).forEach(row -> all.put(key(entity, row.id()), row)));
    follow();
  }

  private static RowKey key(Entity entity, UUID row) {
    return new RowKey(entity.key(), row);
  }

  /// What names a row that gets another identity may get another one itself.
  private void follow() {
    int before;
    do {
      before = moved.size();
      for (Row row : all.values()) {
        if (!row.entity().naturalKey().isEmpty() && !moved.containsKey(row.id())) {
          UUID id = pointed(row).underItsKey().id();
          if (!pointed(row).equals(row) && !id.equals(row.id())) {
            moved.put(row.id(), id);
          }
        }
      }
    } while (moved.size() > before);
  }

  void into(Edit.Builder edit) {
    all.values().forEach(row -> into(row, edit));
  }

  private void into(Row row, Edit.Builder edit) {
    Row now = pointed(row);
    if (moved.containsKey(row.id())) {
      UUID id = moved.get(row.id());
      Row there = all.getOrDefault(key(row.entity(), id), Row.empty(row.entity(), id));
      edit.change(there, filled(there, now));
      edit.delete(row);
    } else if (isTwice(row, now)) {
      edit.delete(row);
    } else if (!now.equals(row)) {
      edit.change(row, now);
    }
  }

  /// Whether the same person is in the same household by another membership already.
  private boolean isTwice(Row row, Row now) {
    return row.entity() == Catalogue.MEMBERSHIP
        && !now.equals(row)
        && Optional.ofNullable(now.get(MEMBERSHIP.HOUSEHOLD))
            .flatMap(village::dossier)
            .flatMap(
                dossier -> Optional.ofNullable(now.get(MEMBERSHIP.PERSON)).flatMap(dossier::member))
            .filter(member -> !member.membership().id().equals(row.id()))
            .isPresent();
  }

  /// The row with references to what stays.
  private Row pointed(Row row) {
    Row now = row;
    for (Field<?> field : row.entity().fields()) {
      if (field.kind() instanceof ReferenceKind
          && now.get(field.column()) instanceof UUID to
          && moved.containsKey(to)) {
        now = now.with(reference(field), moved.get(to));
      }
    }
    return now;
  }

  @SuppressWarnings("unchecked")
  private static TableField<?, UUID> reference(Field<?> field) {
    return (TableField<?, UUID>) field.column();
  }

  private static Row filled(Row row, Row from) {
    Row now = row;
    for (Field<?> field : row.entity().fields()) {
      if (now.get(field.column()) == null) {
        now = copied(now, field.column(), from);
      }
    }
    return now;
  }

  private static <T> Row copied(Row row, TableField<?, T> column, Row from) {
    return row.with(column, from.get(column));
  }
}
