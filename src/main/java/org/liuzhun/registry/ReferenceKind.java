package org.liuzhun.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.UUID;

/// The row of another entity.
///
/// @param entity the other entity's key
public record ReferenceKind(String entity) implements Kind<UUID> {

  @Override
  public Parsed<UUID> parse(String written) {
    try {
      return Parsed.value(written.isBlank() ? null : UUID.fromString(written.strip()));
    } catch (IllegalArgumentException e) {
      return Parsed.refused("problem.not-a-row", written);
    }
  }

  @Override
  public String format(UUID value, Locale language) {
    return value.toString();
  }

  @Override
  public JsonNode toJson(UUID value) {
    return TextNode.valueOf(value.toString());
  }

  @Override
  public UUID fromJson(JsonNode json) {
    return UUID.fromString(Json.text(json));
  }
}
