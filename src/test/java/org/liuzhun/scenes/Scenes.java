package org.liuzhun.scenes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.CodeKind;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;

/// The scenes of `scenes.tsv`: what people type under which official term.
public final class Scenes {

  private static final Map<String, UUID> NAMES = new HashMap<>();

  private Scenes() {}

  /// The rows of each scene, in the order of the file.
  public static Map<String, List<Row>> read() throws IOException {
    Map<String, List<Row>> scenes = new LinkedHashMap<>();
    long number = 0;
    for (String line : lines()) {
      String[] cells = line.split("\t", -1);
      Row row = row(Catalogue.entity(cells[1]).orElseThrow(), cells[2], new UUID(9, ++number));
      if (cells.length > 3) {
        NAMES.put(cells[3], row.id());
      }
      scenes.computeIfAbsent(cells[0], _ -> new ArrayList<>()).add(row);
    }
    return scenes;
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = Objects.requireNonNull(Scenes.class.getResourceAsStream("scenes.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  private static Row row(Entity entity, String typed, UUID id) {
    Row row = Row.empty(entity, id);
    for (String part : typed.split(";")) {
      int equals = part.indexOf('=');
      row = with(row, field(entity, part.substring(0, equals)), part.substring(equals + 1));
    }
    return entity.naturalKey().isEmpty() ? row : keyed(row);
  }

  private static Field<?> field(Entity entity, String term) {
    return entity.fields().stream()
        .filter(field -> field.term().equals(term))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(entity + " " + term));
  }

  private static <T> Row with(Row row, Field<T> field, String typed) {
    String written = field.kind() instanceof ReferenceKind
        ? Objects.requireNonNull(NAMES.get(typed.substring(1)), typed).toString()
        : typed;
    if (!(field.kind().parse(written) instanceof Parsed.Value<T>(@Nullable T value))) {
      throw new IllegalArgumentException(field.key() + " refuses " + typed);
    }
    if (field.kind() instanceof CodeKind<?> && ((Coded<?>) value).known() == null) {
      throw new IllegalArgumentException(field.key() + " does not know " + typed);
    }
    return row.with(field.column(), value);
  }

  private static Row keyed(Row row) {
    List<@Nullable Object> key = new ArrayList<>();
    row.entity().naturalKey().forEach(column -> key.add(row.get(column)));
    Row keyed = Row.keyed(row.entity(), key.toArray());
    for (Field<?> field : row.entity().fields()) {
      keyed = copied(row, keyed, field.column());
    }
    return keyed;
  }

  private static <T> Row copied(Row from, Row to, TableField<?, T> column) {
    return to.with(column, from.get(column));
  }
}
