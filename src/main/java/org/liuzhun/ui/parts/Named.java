package org.liuzhun.ui.parts;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How the values of a choice are called; nothing is typed into it.
///
/// @param <T> the type of the values
public final class Named<T> extends StringConverter<T> {

  private final Function<T, String> words;

  /// The names that this gives.
  public Named(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : words.apply(value);
  }

  @Override
  public @Nullable T fromString(String text) {
    return null;
  }
}
