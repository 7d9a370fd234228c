package org.liuzhun.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// One edit that spoils rows of a family.
///
/// @param entity whose rows
/// @param where field values that a row must have (`*` any, `-` none), and conditions on its member
/// (`@`)
/// @param which `all` such rows, the `last` one, or a `new` one
/// @param change the new values, or `delete`
record FaultEdit(
    Entity entity, Map<String, String> where, String which, Map<String, String> change) {

  private static final String DELETE = "delete";

  static FaultEdit read(Map<String, String> line) {
    return new FaultEdit(
        Catalogue.entity(Objects.requireNonNull(line.get("entity"))).orElseThrow(),
        pairs(line.getOrDefault("where", "")),
        line.getOrDefault("which", ""),
        pairs(line.getOrDefault("do", "")));
  }

  /// The rows that it would spoil.
  List<Row> targets(Sheaf sheaf, Victim victim) {
    List<Row> found =
        sheaf.of(entity).stream().filter(row -> matches(row, victim)).toList();
    return which.equals("all") || found.isEmpty() ? found : List.of(found.getLast());
  }

  /// Whether it adds a row instead of spoiling one.
  boolean adds() {
    return which.equals("new");
  }

  /// The row that it adds to the file of the victim.
  Row added(UUID id, Victim victim, Function<Disguise, @Nullable Object> disguises) {
    Row row = changed(victim.own(Row.empty(entity, id)), disguises);
    return entity.naturalKey().isEmpty() ? row : Chronicle.keyed(row);
  }

  /// Spoils the rows.
  void apply(Sheaf sheaf, List<Row> targets, Function<Disguise, @Nullable Object> disguises) {
    for (Row row : targets) {
      if (change.containsKey(DELETE)) {
        sheaf.remove(row);
      } else {
        sheaf.replace(row, changed(row, disguises));
      }
    }
  }

  private Row changed(Row row, Function<Disguise, @Nullable Object> disguises) {
    Row now = row;
    for (var entry : change.entrySet()) {
      Field<?> field = entity.field(entry.getKey()).orElseThrow();
      now = set(now, field, entry.getValue(), disguises);
    }
    return now;
  }

  @SuppressWarnings("unchecked")
  private static <T> Row set(
      Row row, Field<T> field, String value, Function<Disguise, @Nullable Object> disguises) {
    if (value.startsWith("~") || value.startsWith("today") || value.startsWith("year")) {
      return row.with(field.column(), (T) disguises.apply(new Disguise(row, field, value)));
    }
    return row.with(field.column(), Written.value(field, value));
  }

  private boolean matches(Row row, Victim victim) {
    return where.entrySet().stream().allMatch(condition -> {
      if (condition.getKey().startsWith("@")) {
        return victim.fits(row, condition.getKey().substring(1), condition.getValue());
      }
      Field<?> field = entity.field(condition.getKey()).orElseThrow();
      Object value = row.get(field.column());
      return switch (condition.getValue()) {
        case "*" -> value != null;
        case "-" -> value == null;
        default -> Objects.equals(value, Written.value(field, condition.getValue()));
      };
    });
  }

  private static Map<String, String> pairs(String text) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String part : new ArrayList<>(List.of(text.split(";")))) {
      if (!part.isBlank()) {
        int equals = part.indexOf('=');
        pairs.put(
            equals < 0 ? part : part.substring(0, equals),
            equals < 0 ? "" : part.substring(equals + 1));
      }
    }
    return pairs;
  }

  /// A value that is made out of what stands there.
  ///
  /// @param row the row that is spoilt
  /// @param field the field
  /// @param how the kind of change
  record Disguise(Row row, Field<?> field, String how) {}
}
