package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.games.Example;
import org.liuzhun.assessment.games.GameReading;
import org.liuzhun.policy.Policy;

/// The index of digital games as `--json` prints it.
final class GamesJson {

  private GamesJson() {}

  static ArrayNode of(List<GameReading> readings, Policy policy, LocalDate today) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (GameReading reading : readings) {
      ObjectNode node = array.addObject();
      node.put("game", reading.game().code()).put("title", reading.game().title());
      node.put("definition", reading.game().definition());
      node.put("counted", reading.counted()).put("sample", reading.sample());
      node.put("figure", reading.figure().orElse(null))
          .put("look", reading.look().key());
      node.put("message", reading.saying().text());
      node.set("parameters", ParameterJson.of(reading.game().parameters(), policy, today));
      ArrayNode examples = node.putArray("examples");
      reading.examples().forEach(example -> examples.add(json(example)));
    }
    return array;
  }

  private static ObjectNode json(Example example) {
    return example.remark().toJson().put("household", text(example.household()));
  }

  static @Nullable String text(@Nullable Object id) {
    return id == null ? null : id.toString();
  }
}
