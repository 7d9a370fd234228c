package org.liuzhun.ui.exchange;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;

/// Shows a value by a text of the bundle; nothing is ever typed.
final class Shown<T> extends StringConverter<T> {

  private final Function<T, String> key;

  private Shown(Function<T, String> key) {
    this.key = key;
  }

  static <T> Shown<T> as(Function<T, String> key) {
    return new Shown<>(key);
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : Texts.of(key.apply(value));
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("nothing is typed");
  }
}
