package org.liuzhun.registry;

import com.fasterxml.jackson.databind.JsonNode;

/// Reading single values back from JSON.
final class Json {

  private Json() {}

  static String text(JsonNode json) {
    if (!json.isTextual()) {
      throw new IllegalArgumentException("text expected, found " + json.getNodeType());
    }
    return json.textValue();
  }
}
