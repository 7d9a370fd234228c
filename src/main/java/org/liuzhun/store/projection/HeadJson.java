package org.liuzhun.store.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Head;
import org.liuzhun.store.merge.Life;
import org.liuzhun.store.merge.RowState;

/// What is known of a row beyond its filled cells, as one JSON object.
final class HeadJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private HeadJson() {}

  /// The object; null when there is nothing to say.
  ///
  /// @param cells the cells to be named
  /// @param lives whether the lives are to be named
  static @Nullable String write(RowState state, Collection<String> cells, boolean lives) {
    ObjectNode json = JSON.createObjectNode();
    if (lives) {
      ArrayNode array = json.putArray("lives");
      state
          .lives()
          .forEach(life ->
              dots(array.addArray().add(life.dot().toString()).add(life.alive()), life.seen()));
    }
    if (!cells.isEmpty()) {
      ObjectNode object = json.putObject("cells");
      cells.forEach(cell -> heads(object.putArray(cell), state.heads(cell)));
    }
    if (!state.ahead().isEmpty()) {
      ObjectNode object = json.putObject("ahead");
      state.ahead().forEach((cell, dots) -> dots(object.putArray(cell), dots));
    }
    try {
      return json.isEmpty() ? null : JSON.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void heads(ArrayNode array, List<Head> heads) {
    for (Head head : heads) {
      ArrayNode one = array.addArray().add(head.dot().toString()).add(head.hlc());
      if (!head.erased()) {
        one.add(head.value());
      }
    }
  }

  private static void dots(ArrayNode array, Collection<Dot> dots) {
    dots.stream().sorted().forEach(dot -> array.add(dot.toString()));
  }

  /// The state that entity, filled cells and object make together.
  ///
  /// @param filled the cells that the object may overrule
  /// @param lives the lives unless the object names them
  static RowState read(
      String entity, List<Life> lives, Map<String, List<Head>> filled, @Nullable String text) {
    if (text == null) {
      return new RowState(entity, lives, filled, Map.of());
    }
    JsonNode json = parse(text);
    List<Life> allLives = json.has("lives") ? lives(json.path("lives")) : lives;
    Map<String, List<Head>> cells = new TreeMap<>(filled);
    json.path("cells")
        .properties()
        .forEach(cell -> cells.put(cell.getKey(), heads(cell.getValue())));
    Map<String, Set<Dot>> ahead = new TreeMap<>();
    json.path("ahead")
        .properties()
        .forEach(cell -> ahead.put(cell.getKey(), Set.copyOf(dots(cell.getValue(), 0))));
    return new RowState(entity, allLives, cells, ahead);
  }

  private static List<Life> lives(JsonNode array) {
    List<Life> lives = new ArrayList<>();
    for (JsonNode one : array) {
      lives.add(new Life(
          Dot.parse(one.path(0).asText()), one.path(1).asBoolean(), Set.copyOf(dots(one, 2))));
    }
    return lives;
  }

  private static List<Head> heads(JsonNode array) {
    List<Head> heads = new ArrayList<>();
    for (JsonNode one : array) {
      JsonNode value = one.size() > 2 ? one.get(2) : MissingNode.getInstance();
      heads.add(new Head(Dot.parse(one.path(0).asText()), one.path(1).asLong(), value));
    }
    return heads;
  }

  private static Set<Dot> dots(JsonNode array, int from) {
    Set<Dot> dots = new HashSet<>();
    for (int i = from; i < array.size(); i++) {
      dots.add(Dot.parse(array.path(i).asText()));
    }
    return dots;
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
