package org.liuzhun.print.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.CodeKind;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.FlagKind;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.CodeTable;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.text.Texts;

/// The keys that an entity's fields have in templates: the official term gives the text; the term
/// with the suffix for options gives the boxes to tick.
final class RowKeys {

  /// How the value under a key is read from a row.
  interface Reading {
    Object of(Row row, Names names);
  }

  private static final Map<Entity, Map<String, Reading>> ALL = new ConcurrentHashMap<>();

  private RowKeys() {}

  static Map<String, Reading> of(Entity entity) {
    return ALL.computeIfAbsent(entity, RowKeys::build);
  }

  /// Whether the field also has boxes to tick.
  static boolean hasOptions(Field<?> field) {
    return field.kind() instanceof CodeKind<?> || field.kind() instanceof FlagKind;
  }

  static String optionsKey(Field<?> field) {
    return field.term() + Key.OPTIONS.text();
  }

  private static Map<String, Reading> build(Entity entity) {
    Map<String, Reading> keys = new LinkedHashMap<>();
    for (Field<?> field : entity.fields()) {
      keys.put(field.term(), text(field));
      if (hasOptions(field)) {
        keys.put(optionsKey(field), (row, names) -> options(field, row, names));
      }
    }
    return keys;
  }

  private static Reading text(Field<?> field) {
    return field.kind() instanceof ReferenceKind(String entity)
        ? (row, names) -> names.of(entity, row.get(field.column())) + mark(field, row, names)
        : (row, names) -> {
          Facts.take(row, field);
          return names.veil().text(field, row, field.shown(row, Texts.CHINESE))
              + mark(field, row, names);
        };
  }

  /// Two laptops say different things and nobody has decided yet: who reads the sheet must know.
  private static String mark(Field<?> field, Row row, Names names) {
    boolean marked = names.village().isOpen(row.id(), field) && !names.veil().hides(field);
    return marked ? Words.of("open") : "";
  }

  private static Object options(Field<?> field, Row row, Names names) {
    Veil veil = names.veil();
    Facts.take(row, field);
    @Nullable Object written = row.get(field.column());
    @Nullable Object value = veil.hides(field) || veil.hidesValue(written) ? null : written;
    List<Map<String, Object>> boxes =
        field.kind() instanceof CodeKind<?> kind ? boxes(kind, value) : Values.options(value);
    return Values.behind(boxes, mark(field, row, names));
  }

  private static <E extends Enum<E> & Code> List<Map<String, Object>> boxes(
      CodeKind<E> kind, @Nullable Object value) {
    Object known = value instanceof Coded<?> coded ? coded.known() : null;
    return Values.options(CodeTable.of(kind.table()).values(), each -> each == known);
  }
}
