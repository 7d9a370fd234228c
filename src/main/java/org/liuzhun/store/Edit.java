package org.liuzhun.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;

/// What one save writes, all or nothing. Each cell is written at most once; the last word counts.
///
/// @param kind what brought it about
/// @param reason why, in the person's own words, or null
/// @param writes the rows written
public record Edit(Kind kind, @Nullable String reason, List<Write> writes) {

  /// What brought an edit about.
  public enum Kind {
    EDIT,
    IMPORT,
    UNDO,
    REDO
  }

  /// What is written to one row.
  ///
  /// @param entity its kind
  /// @param row its identity; a row that does not exist yet is created
  /// @param cells the written cells; null clears a cell
  /// @param deletes whether the row is deleted
  public record Write(
      Entity entity, UUID row, Map<Field<?>, @Nullable Object> cells, boolean deletes) {}

  /// Begins an edit by hand.
  public static Builder begin() {
    return new Builder(Kind.EDIT);
  }

  /// Begins an edit of another kind.
  public static Builder begin(Kind kind) {
    return new Builder(kind);
  }

  /// Collects writes.
  public static final class Builder {

    private final Kind kind;
    private @Nullable String reason;
    private final Map<UUID, Write> writes = new LinkedHashMap<>();

    private Builder(Kind kind) {
      this.kind = kind;
    }

    /// Why.
    public Builder because(String words) {
      reason = words;
      return this;
    }

    /// A new row, with its filled cells. A row that exists already gets these cells.
    public Builder create(Row row) {
      return change(Row.empty(row.entity(), row.id()), row);
    }

    /// One cell.
    public <T> Builder set(Row row, TableField<?, T> column, @Nullable T value) {
      cells(row).put(row.entity().field(column), value);
      return this;
    }

    /// The cells in which the second row differs from the first; a new row is written even when it
    /// is empty.
    public Builder change(Row before, Row after) {
      Map<Field<?>, @Nullable Object> cells = cells(after);
      for (Field<?> field : after.entity().fields()) {
        Object value = after.get(field.column());
        if (!Objects.equals(before.get(field.column()), value)) {
          cells.put(field, value);
        }
      }
      return this;
    }

    /// Deletes a row.
    public Builder delete(Row row) {
      writes.put(row.id(), new Write(row.entity(), row.id(), Map.of(), true));
      return this;
    }

    /// Whether nothing is written.
    public boolean isEmpty() {
      return writes.isEmpty();
    }

    /// The finished edit.
    public Edit build() {
      return new Edit(kind, reason, new ArrayList<>(writes.values()));
    }

    private Map<Field<?>, @Nullable Object> cells(Row row) {
      return writes
          .computeIfAbsent(
              row.id(), id -> new Write(row.entity(), id, new LinkedHashMap<>(), false))
          .cells();
    }
  }
}
