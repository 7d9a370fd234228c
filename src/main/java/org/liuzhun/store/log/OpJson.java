package org.liuzhun.store.log;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.liuzhun.store.merge.CellWrite;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.LifeWrite;
import org.liuzhun.store.merge.RowOp;

/// What is done to a row as JSON: a skeleton without values, and the values. A dot of the
/// writing laptop itself is written as its bare number.
///
/// @param device the writing laptop
public record OpJson(UUID device) {

  private static final int LONGEST = 200;

  /// Everything but the values.
  public ObjectNode skeleton(RowOp op) {
    ObjectNode json = LineJson.object();
    json.put("entity", op.entity());
    json.put("row", op.row().toString());
    LifeWrite life = op.life();
    if (life != null) {
      ObjectNode object = json.putObject("life");
      object.put("alive", life.alive());
      dots(object, "replaces", life.replaced());
      dots(object, "seen", life.seen().stream().sorted().toList());
    }
    ArrayNode fields = json.putArray("fields");
    ObjectNode replaces = LineJson.object();
    op.cells().forEach((field, write) -> {
      fields.add(field);
      dots(replaces, field, write.replaced());
    });
    if (!replaces.isEmpty()) {
      json.set("replaces", replaces);
    }
    List<String> clears = cleared(op);
    if (!clears.isEmpty()) {
      clears.forEach(json.putArray("clears")::add);
    }
    return json;
  }

  private static List<String> cleared(RowOp op) {
    return op.cells().entrySet().stream()
        .filter(cell -> cell.getValue().clears())
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The values by field; an erased value is left out.
  public ObjectNode values(RowOp op) {
    ObjectNode json = LineJson.object();
    op.cells().forEach((field, write) -> {
      if (!write.value().isMissingNode()) {
        json.set(field, write.value());
      }
    });
    return json;
  }

  /// Reads both halves back.
  ///
  /// @param values missing when they were erased
  /// @throws IllegalArgumentException when they are not what [#skeleton] and [#values] write
  public RowOp read(JsonNode skeleton, JsonNode values) {
    JsonNode life = skeleton.path("life");
    Set<String> clears = clears(skeleton.path("clears"));
    Map<String, CellWrite> cells = new LinkedHashMap<>();
    for (JsonNode field : skeleton.path("fields")) {
      String name = field.asText();
      List<Dot> replaced = dots(skeleton.path("replaces").path(name));
      cells.put(name, cell(values.path(name), replaced, clears.contains(name)));
    }
    if (!cells.keySet().containsAll(clears)) {
      throw new IllegalArgumentException("clears what it does not write");
    }
    return new RowOp(
        entity(skeleton),
        UUID.fromString(text(skeleton, "row")),
        life.isMissingNode() ? null : life(life),
        cells);
  }

  /// Kinds of rows stand in an index.
  private static String entity(JsonNode skeleton) {
    String entity = text(skeleton, "entity");
    if (entity.isEmpty() || entity.length() > LONGEST) {
      throw new IllegalArgumentException("no kind of row");
    }
    return entity;
  }

  private static CellWrite cell(JsonNode value, List<Dot> replaced, boolean clears) {
    if (value.isContainerNode() || clears && value.isValueNode() && !value.isNull()) {
      throw new IllegalArgumentException("not the value of one cell");
    }
    return new CellWrite(value, replaced, value.isNull() || clears);
  }

  private static Set<String> clears(JsonNode fields) {
    if (!fields.isMissingNode() && !fields.isArray()) {
      throw new IllegalArgumentException("no fields");
    }
    Set<String> clears = new HashSet<>();
    fields.forEach(field -> clears.add(field.asText()));
    return clears;
  }

  private LifeWrite life(JsonNode json) {
    Set<Dot> seen = new HashSet<>(dots(json.path("seen")));
    return new LifeWrite(json.path("alive").asBoolean(), dots(json.path("replaces")), seen);
  }

  private void dots(ObjectNode json, String name, Collection<Dot> dots) {
    if (!dots.isEmpty()) {
      ArrayNode array = json.putArray(name);
      for (Dot dot : dots) {
        if (dot.device().equals(device)) {
          array.add(dot.seq());
        } else {
          array.add(dot.toString());
        }
      }
    }
  }

  private List<Dot> dots(JsonNode json) {
    List<Dot> dots = new ArrayList<>(json.size());
    json.forEach(dot ->
        dots.add(dot.isNumber() ? new Dot(device, dot.longValue()) : Dot.parse(dot.asText())));
    return dots;
  }

  static String text(JsonNode json, String name) {
    String text = json.path(name).textValue();
    if (text == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return text;
  }
}
