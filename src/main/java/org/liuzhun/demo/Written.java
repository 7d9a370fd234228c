package org.liuzhun.demo;

import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Parsed;

/// Values of the tables, read as if somebody had typed them.
final class Written {

  private Written() {}

  /// The value of the text in this field.
  ///
  /// @throws IllegalArgumentException when the field does not take it
  static <T> @Nullable T value(Field<T> field, String text) {
    return switch (field.kind().parse(text)) {
      case Parsed.Value<T>(T value) -> value;
      case Parsed.Refused<T> _ -> throw new IllegalArgumentException(field.key() + "=" + text);
    };
  }
}
