package org.liuzhun.store;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.store.projection.Values;

/// One hash of all values that show: two workbooks with the same digest show the same register.
final class RegisterDigest {

  private RegisterDigest() {}

  static String of(Collection<Row> rows) {
    try {
      Map<Entity, List<Field<?>>> sorted = new HashMap<>();
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      rows.stream()
          .sorted(
              Comparator.comparing(Row::id).thenComparing(row -> row.entity().key()))
          .forEach(row -> digest.update(text(row, sorted).getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Field<?>> byKey(Entity entity) {
    return entity.fields().stream()
        .sorted(Comparator.<Field<?>, String>comparing(Field::key))
        .toList();
  }

  private static String text(Row row, Map<Entity, List<Field<?>>> sorted) {
    StringBuilder text = new StringBuilder(row.entity().key()).append(' ').append(row.id());
    for (Field<?> field : sorted.computeIfAbsent(row.entity(), RegisterDigest::byKey)) {
      Object value = row.get(field.column());
      if (value != null) {
        write(Values.json(field, value), text.append('\n').append(field.name()).append('='));
      }
    }
    return text.append("\n\n").toString();
  }

  /// As JSON, past the mapper: there are many values.
  private static void write(JsonNode json, StringBuilder text) {
    if (json.isTextual()) {
      JsonStringEncoder.getInstance().quoteAsString(json.textValue(), text.append('"'));
      text.append('"');
    } else {
      text.append(json.asText());
    }
  }
}
