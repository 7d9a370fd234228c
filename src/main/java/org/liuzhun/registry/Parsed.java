package org.liuzhun.registry;

import org.jspecify.annotations.Nullable;

/// What became of typed text: a value (null for blank), or a refusal that leaves the text where it
/// stands.
///
/// @param <T> the type of the value
public sealed interface Parsed<T> {

  /// Taken; null means that the text was blank, which clears the field.
  record Value<T>(@Nullable T value) implements Parsed<T> {}

  /// Not taken.
  record Refused<T>(Problem problem) implements Parsed<T> {}

  /// Taken.
  static <T> Parsed<T> value(@Nullable T value) {
    return new Value<>(value);
  }

  /// Not taken, with the message key and its arguments.
  static <T> Parsed<T> refused(String key, Object... arguments) {
    return new Refused<>(Problem.of(key, arguments));
  }
}
