package org.liuzhun.store.projection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Field;

/// Values between log and table.
public final class Values {

  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(20);

  private Values() {}

  /// The value as it is logged.
  @SuppressWarnings("unchecked")
  public static JsonNode json(Field<?> field, @Nullable Object value) {
    return value == null
        ? NullNode.getInstance()
        : ((Field<Object>) field).kind().toJson(value);
  }

  /// The logged value; null for a cleared or erased cell, and for what this program cannot read: it
  /// stays in the log.
  public static @Nullable Object value(Field<?> field, JsonNode json) {
    if (json.isNull() || json.isMissingNode()) {
      return null;
    }
    try {
      Object value = field.kind().fromJson(json);
      boolean fits = !(value instanceof BigDecimal number)
          || (number.abs().compareTo(LIMIT) < 0 && number.scale() <= 6);
      return fits ? value : null;
    } catch (RuntimeException e) {
      return null;
    }
  }

  /// Whether the table can hold the logged value so that it is read back the same.
  static boolean isKept(Field<?> field, JsonNode json) {
    Object value = value(field, json);
    return value != null && json(field, value).equals(json);
  }

  /// The value of a column as rows hold it.
  static @Nullable Object normal(@Nullable Object value) {
    return value instanceof BigDecimal number ? DecimalKind.plain(number) : value;
  }
}
