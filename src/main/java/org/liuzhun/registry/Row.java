package org.liuzhun.registry;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// One row, immutable: the one type for dossier, form, print and history. The compiler knows
/// the type of each column and that any value may be missing.
public final class Row {

  private final Entity entity;
  private final UUID id;
  private final @Nullable Object[] values;

  private Row(Entity entity, UUID id, @Nullable Object[] values) {
    this.entity = entity;
    this.id = id;
    this.values = values;
  }

  /// A row without any value.
  public static Row empty(Entity entity, UUID id) {
    return new Row(entity, id, new Object[entity.fields().size()]);
  }

  /// A row whose identity is made of its natural key, with the key's columns filled: two laptops
  /// make the same row.
  ///
  /// @param key the values of the entity's natural key, in its order
  public static Row keyed(Entity entity, @Nullable Object... key) {
    Row row = empty(entity, RowId.natural(entity, key));
    for (int i = 0; i < key.length; i++) {
      row.values[entity.position(entity.naturalKey().get(i))] = key[i];
    }
    return row;
  }

  /// The same values under the identity that its natural key makes.
  public Row underItsKey() {
    @Nullable Object[] key = entity.naturalKey().stream().map(this::get).toArray();
    return new Row(entity, RowId.natural(entity, key), values.clone());
  }

  /// A row with all its values.
  ///
  /// @param values in the order of the entity's fields; taken over, not copied
  public static Row of(Entity entity, UUID id, @Nullable Object[] values) {
    if (values.length != entity.fields().size()) {
      throw new IllegalArgumentException(values.length + " values for " + entity);
    }
    return new Row(entity, id, values);
  }

  /// Its kind.
  public Entity entity() {
    return entity;
  }

  /// Its identity.
  public UUID id() {
    return id;
  }

  /// The value of a column, null when nothing was ever said.
  ///
  /// @throws IllegalArgumentException for a column of another entity
  @SuppressWarnings("unchecked")
  public <T> @Nullable T get(TableField<?, T> column) {
    return (T) values[entity.position(column)];
  }

  /// The value of a column, or what is to be taken in its stead.
  public <T> T get(TableField<?, T> column, T otherwise) {
    T value = get(column);
    return value == null ? otherwise : value;
  }

  /// Whether a flag was answered with yes.
  public boolean yes(TableField<?, Boolean> column) {
    return Boolean.TRUE.equals(get(column));
  }

  /// Whether a flag was answered with no.
  public boolean no(TableField<?, Boolean> column) {
    return Boolean.FALSE.equals(get(column));
  }

  /// A row with one value changed.
  public <T> Row with(TableField<?, T> column, @Nullable T value) {
    @Nullable Object[] changed = values.clone();
    changed[entity.position(column)] = value;
    return new Row(entity, id, changed);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Row row
        && id.equals(row.id)
        && entity == row.entity
        && Arrays.equals(values, row.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  @Override
  public String toString() {
    return entity.key() + " " + id;
  }
}
