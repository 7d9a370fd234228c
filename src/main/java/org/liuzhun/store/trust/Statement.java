package org.liuzhun.store.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.store.log.Reach;

/// What a laptop says that it has (已有内容), signed by itself. Nothing else is ever believed about
/// what somebody has seen.
///
/// @param space the data set
/// @param device who says it
/// @param turn its how-manieth statement: a laptop counts them, so that the latest is known
///     without a clock, and one that it never made tells it that another laptop speaks in its
///     name
/// @param have how far its log reaches for each laptop
/// @param wants the SHA-256 of photographs that its rows name and it has not got, 500 at most
/// @param when by its own clock
/// @param source the signed text
public record Statement(
    UUID space,
    UUID device,
    long turn,
    Map<UUID, Reach> have,
    Set<String> wants,
    OffsetDateTime when,
    SignedText source) {

  static final String SUBJECT = "statement";
  private static final int MOST_WANTED = 500;

  /// What this laptop has now.
  ///
  /// @param turn one more than in its last statement
  public static Statement say(
      Identity identity,
      UUID space,
      long turn,
      Map<UUID, Reach> have,
      Collection<String> wants,
      OffsetDateTime now) {
    ObjectNode json = SignedText.object().put("liuzhun", SUBJECT).put("format", 1);
    json.put("space", space.toString()).put("device", identity.device().toString());
    json.put("turn", turn);
    Reaches.write(have, json.putObject("have"));
    ArrayNode array = json.putArray("wants");
    wants.stream().sorted().limit(MOST_WANTED).forEach(array::add);
    return read(SignedText.sign(identity, json.put("when", now.toString())));
  }

  /// Reads a statement; whether the laptop signed it is for [Trust] to say.
  ///
  /// @throws IllegalArgumentException when it is none
  static Statement read(SignedText source) {
    JsonNode json = source.json();
    Set<String> wants = new HashSet<>();
    json.path("wants").forEach(hash -> wants.add(hash.asText()));
    return new Statement(
        UUID.fromString(SignedText.string(json, "space")),
        UUID.fromString(SignedText.string(json, "device")),
        json.path("turn").asLong(),
        Reaches.read(json.path("have")),
        Set.copyOf(wants),
        OffsetDateTime.parse(SignedText.string(json, "when")),
        source);
  }

  /// How much of it there is; statements that carry no number only grow.
  long size() {
    return have.values().stream().mapToLong(Reach::to).sum();
  }

  /// The number of the last transaction of the laptop that it has, 0 for none.
  public long to(UUID other) {
    Reach reach = have.get(other);
    return reach == null ? 0 : reach.to();
  }
}
