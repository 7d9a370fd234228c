package org.liuzhun.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.Coded;

/// A row of a family under construction.
public final class Part {

  private final Map<UUID, Row> rows;
  private final UUID id;

  Part(Map<UUID, Row> rows, UUID id) {
    this.rows = rows;
    this.id = id;
  }

  /// The row as it is now.
  public Row row() {
    return Objects.requireNonNull(rows.get(id));
  }

  /// Its identity.
  public UUID id() {
    return id;
  }

  /// With one value changed.
  public <T> Part with(TableField<?, T> column, @Nullable T value) {
    rows.put(id, row().with(column, value));
    return this;
  }

  /// With one code changed.
  public <E extends Enum<E> & Code> Part with(TableField<?, Coded<E>> column, E value) {
    return with(column, Coded.of(value));
  }

  /// With an amount changed.
  public Part with(TableField<?, BigDecimal> column, double value) {
    return with(column, DecimalKind.plain(BigDecimal.valueOf(value)));
  }

  /// With a date changed, `2026-06-15`.
  public Part on(TableField<?, LocalDate> column, String day) {
    return with(column, LocalDate.parse(day));
  }

  /// Without a value.
  public Part without(TableField<?, ?> column) {
    return with(column, null);
  }

  /// Takes the row out of the family.
  public void remove() {
    rows.remove(id);
  }
}
