package org.liuzhun.spreadsheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.spreadsheet.sheet.Position;
import org.liuzhun.store.Edit;

/// The rows as the sheet says them, beside the rows of the register. A cell is said once; who
/// says otherwise later is told where it was said.
final class Draft {

  /// What became of a value: taken with a fate, or contradicted by the cell at a position.
  record Said(Fate fate, @Nullable Position contradicts) {}

  private final Map<UUID, Row> register = new HashMap<>();
  private final Map<UUID, Row> rows = new LinkedHashMap<>();
  private final Map<UUID, Map<Field<?>, Position>> said = new HashMap<>();

  Draft(VillageFile village) {
    village.rows(Catalogue.VILLAGE).forEach(row -> register.put(row.id(), row));
    VillageLines.LISTS.forEach(
        list -> village.rows(list).forEach(row -> register.put(row.id(), row)));
    for (Dossier dossier : village.dossiers()) {
      for (Entity entity : Catalogue.ENTITIES) {
        if (entity.owner() != Owner.VILLAGE) {
          dossier.rows(entity).forEach(row -> register.put(row.id(), row));
        }
      }
    }
  }

  boolean isNew(UUID row) {
    return !register.containsKey(row);
  }

  /// The row as it is now: as the sheet says it, as the register has it.
  Optional<Row> find(UUID row) {
    return Optional.ofNullable(rows.get(row)).or(() -> Optional.ofNullable(register.get(row)));
  }

  /// The row as the register has it.
  Optional<Row> registered(UUID row) {
    return Optional.ofNullable(register.get(row));
  }

  /// The row, which is made of the given one when nobody knows it yet.
  Row open(Row fresh) {
    return rows.computeIfAbsent(fresh.id(), id -> register.getOrDefault(id, fresh));
  }

  /// A value for a field of a row.
  <T> Said say(Row fresh, Field<T> field, T value, Position position) {
    Row row = open(fresh);
    Position earlier =
        said.computeIfAbsent(row.id(), _ -> new HashMap<>()).putIfAbsent(field, position);
    boolean same = Objects.equals(row.get(field.column()), value);
    if (earlier != null) {
      return new Said(same ? Fate.UNCHANGED : Fate.REFUSED, same ? null : earlier);
    }
    rows.put(row.id(), row.with(field.column(), value));
    if (isNew(row.id())) {
      return new Said(Fate.NEW, null);
    }
    return new Said(same ? Fate.UNCHANGED : Fate.CHANGED, null);
  }

  /// A value that follows from others, for a column that is empty; says whether it was.
  <T> boolean fill(Row fresh, TableField<?, T> column, T value) {
    Row row = open(fresh);
    if (row.get(column) != null) {
      return false;
    }
    rows.put(row.id(), row.with(column, value));
    return true;
  }

  /// A value that no cell of its own says.
  <T> void set(Row fresh, TableField<?, T> column, @Nullable T value) {
    Row row = open(fresh);
    rows.put(row.id(), row.with(column, value));
  }

  /// All that differs from the register, as one edit.
  Edit edit(String reason) {
    Edit.Builder edit = Edit.begin(Edit.Kind.IMPORT).because(reason);
    for (Row row : rows.values()) {
      Row before = register.get(row.id());
      if (before == null) {
        edit.create(row);
      } else if (!before.equals(row)) {
        edit.change(before, row);
      }
    }
    return edit.build();
  }
}
