package org.liuzhun.spreadsheet.form;

import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Problem;

/// The register's answer to what a form asks (填报值).
sealed interface Answer {

  /// A value.
  ///
  /// @param value the value
  /// @param kind its kind
  /// @param year the year that it is of; 0 where years do not matter
  /// @param sensitive whether it speaks of illness or disability
  /// @param <T> its type
  record Value<T>(T value, Kind<T> kind, int year, boolean sensitive) implements Answer {}

  /// The register has none, and why.
  record None(Problem why) implements Answer {}

  /// The register does not say.
  static Answer unknown() {
    return new None(Problem.of("problem.form.unknown"));
  }

  static <T> Answer of(T value, Kind<T> kind) {
    return new Value<>(value, kind, 0, false);
  }

  /// Words; none when there are none.
  static Answer text(String words) {
    return words.isEmpty() ? unknown() : of(words, Kind.text(2000));
  }
}
