package org.liuzhun.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// Rows as JSON: catalogue keys and code values, filled cells only.
final class RowJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private RowJson() {}

  /// One household's whole file: per entity the list of its rows.
  static ObjectNode of(Dossier dossier) {
    ObjectNode file = JSON.objectNode();
    for (Entity entity : Catalogue.ENTITIES) {
      if (entity.owner() != Owner.VILLAGE) {
        ArrayNode rows = JSON.arrayNode();
        dossier.rows(entity).forEach(row -> rows.add(of(row)));
        file.set(entity.key(), rows);
      }
    }
    return file;
  }

  /// One row: its identity under `id`, then its filled cells by catalogue key.
  static ObjectNode of(Row row) {
    ObjectNode json = JSON.objectNode();
    json.put("id", row.id().toString());
    for (Field<?> field : row.entity().fields()) {
      JsonNode value = value(field, row);
      if (value != null) {
        json.set(field.key(), value);
      }
    }
    return json;
  }

  private static <T> @org.jspecify.annotations.Nullable JsonNode value(Field<T> field, Row row) {
    T value = row.get(field.column());
    return value == null ? null : field.kind().toJson(value);
  }
}
