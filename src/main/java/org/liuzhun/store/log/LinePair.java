package org.liuzhun.store.log;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/// One line of a transaction in its two halves: the skeleton, which is chained and signed and
/// never changes, and the payload, whose hash the skeleton holds and which can be erased.
///
/// @param skeleton everything but values
/// @param payload salt and values, or the mark of an erased payload
public record LinePair(String skeleton, String payload) {

  /// What stands in the place of an erased payload.
  static final String ERASED = "{\"erased\":true}";

  /// The lines as text, skeletons and payloads in turn, each ended by a line feed.
  public static String join(List<LinePair> lines) {
    StringBuilder text = new StringBuilder();
    for (LinePair line : lines) {
      text.append(line.skeleton).append('\n').append(line.payload).append('\n');
    }
    return text.toString();
  }

  /// The lines that a text holds.
  ///
  /// @throws IllegalArgumentException when a payload is missing
  public static List<LinePair> split(String text) {
    List<String> halves = text.lines().toList();
    if (halves.size() % 2 != 0) {
      throw new IllegalArgumentException("a payload is missing");
    }
    List<LinePair> lines = new ArrayList<>(halves.size() / 2);
    for (int i = 0; i < halves.size(); i += 2) {
      lines.add(new LinePair(halves.get(i), halves.get(i + 1)));
    }
    return lines;
  }

  /// The same with its payload erased.
  LinePair erase() {
    return new LinePair(skeleton, ERASED);
  }

  boolean isErased() {
    return payload.equals(ERASED);
  }

  /// The payload; a missing node when it was erased.
  ///
  /// @param skeleton the skeleton's JSON
  /// @throws IllegalArgumentException when it is not the one that the skeleton names
  JsonNode payload(JsonNode skeleton) {
    if (isErased()) {
      return MissingNode.getInstance();
    }
    if (!skeleton.path("payload").asText().equals(Chain.hex(Chain.hash(payload)))) {
      throw new IllegalArgumentException("another payload");
    }
    return LineJson.read(payload);
  }
}
