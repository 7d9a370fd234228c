package org.liuzhun.ui.parts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;

/// One field of one row as text, without a form around it (字段文字): as the editor would show
/// it, and as typed text would change it.
public final class FieldText {

  private FieldText() {}

  /// What came of typed text.
  ///
  /// @param row the row with the new value; the same row when the text says nothing new
  /// @param refusal why the text was not taken, or null
  public record Typed(Row row, @Nullable String refusal) {}

  /// The text of a field.
  public static <T> String shown(Row row, Field<T> field, References references) {
    T value = row.get(field.column());
    return value == null ? "" : Wording.of(field.kind(), references).write(value);
  }

  /// The row after somebody typed this text into a field.
  public static <T> Typed typed(Row row, Field<T> field, References references, String text) {
    if (text.equals(shown(row, field, references))) {
      return new Typed(row, null);
    }
    return switch (Wording.of(field.kind(), references).read(text)) {
      case Parsed.Refused<T>(var problem) ->
        new Typed(row, Texts.of(problem.key(), problem.arguments().toArray()));
      case Parsed.Value<T>(var value) ->
        new Typed(
            Objects.equals(value, row.get(field.column())) ? row : row.with(field.column(), value),
            null);
    };
  }
}
