package org.liuzhun.ui.household;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.NumberTextKind;
import org.liuzhun.store.HistoryEntry;
import org.liuzhun.text.Texts;

/// What the history says of an entry (修改记录的写法).
final class HistoryWords {

  private HistoryWords() {}

  /// The field, or what happened to the row.
  static String field(HistoryEntry entry) {
    Field<?> field = entry.field();
    return field == null
        ? Texts.of("ui.household.history." + entry.what().name().toLowerCase(Locale.ROOT))
        : field.label(Texts.language());
  }

  /// A value as people read it; numbers that are hidden in forms are hidden here too.
  static String value(@Nullable Field<?> field, @Nullable Object value) {
    return field == null || value == null ? "" : shown(field, value);
  }

  @SuppressWarnings("unchecked")
  private static <T> String shown(Field<T> field, Object value) {
    String text = field.kind().format((T) value, Texts.language());
    return field.kind() instanceof NumberTextKind number ? number.mask(text) : text;
  }
}
