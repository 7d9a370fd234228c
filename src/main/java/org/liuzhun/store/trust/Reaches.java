package org.liuzhun.store.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.liuzhun.store.log.Reach;

/// How far logs reach, as signed texts say it: `to` and `chain` for each laptop.
final class Reaches {

  private Reaches() {}

  static void write(Map<UUID, Reach> reaches, ObjectNode into) {
    new TreeMap<>(reaches)
        .forEach((device, reach) ->
            into.putObject(device.toString()).put("to", reach.to()).put("chain", reach.chain()));
  }

  /// @throws IllegalArgumentException when it is none
  static Map<UUID, Reach> read(JsonNode json) {
    Map<UUID, Reach> reaches = new TreeMap<>();
    json.properties()
        .forEach(entry -> reaches.put(
            UUID.fromString(entry.getKey()),
            new Reach(
                entry.getValue().path("to").asLong(),
                SignedText.string(entry.getValue(), "chain"))));
    return Map.copyOf(reaches);
  }
}
