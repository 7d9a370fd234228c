package org.liuzhun.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.liuzhun.text.Trouble;

/// What a package says about itself (包的清单), signed by its sender.
///
/// @param id the same in all parts of one sending
/// @param space the village's data set
/// @param root the hash of the founder's certificate
/// @param village the village's name
/// @param sender the laptop that made it
/// @param recipients the laptops that it is for
/// @param part the number of this part, from 1
/// @param parts how many parts there are
/// @param made when, by the sender's clock
/// @param entries the SHA-256 of every other entry, by its name
record Manifest(
    UUID id,
    UUID space,
    String root,
    String village,
    UUID sender,
    List<UUID> recipients,
    int part,
    int parts,
    OffsetDateTime made,
    Map<String, String> entries) {

  /// The version of packages that this program writes and reads.
  static final int FORMAT = 1;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  ObjectNode json() {
    ObjectNode json = JSON.createObjectNode();
    json.put("liuzhun", "package").put("format", FORMAT).put("reader", FORMAT);
    json.put("id", id.toString()).put("space", space.toString()).put("root", root);
    json.put("village", village).put("sender", sender.toString());
    ArrayNode array = json.putArray("recipients");
    recipients.forEach(recipient -> array.add(recipient.toString()));
    json.put("part", part).put("parts", parts).put("made", made.toString());
    ObjectNode hashes = json.putObject("entries");
    entries.forEach(hashes::put);
    return json;
  }

  /// Whether another package is a part of the same sending.
  boolean isOfTheSameSending(Manifest other) {
    return id.equals(other.id)
        && space.equals(other.space)
        && root.equals(other.root)
        && sender.equals(other.sender)
        && parts == other.parts
        && other.part >= 1
        && other.part <= parts;
  }

  /// Reads a manifest.
  ///
  /// @throws Trouble `trouble.exchange.newer` for a package that needs a later program,
  ///     `trouble.exchange.damaged`
  static Manifest read(String text) throws Trouble {
    try {
      JsonNode json = JSON.readTree(text);
      if (!json.path("liuzhun").asText().equals("package")) {
        throw new Trouble("trouble.exchange.damaged");
      }
      if (json.path("reader").asInt(FORMAT) > FORMAT) {
        throw new Trouble("trouble.exchange.newer");
      }
      return of(json);
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      throw new Trouble(e, "trouble.exchange.damaged");
    }
  }

  /// The lowest format that a program must know to read the package.
  ///
  /// @throws Trouble `trouble.exchange.damaged`
  static int reader(String text) throws Trouble {
    try {
      return JSON.readTree(text).path("reader").asInt(FORMAT);
    } catch (JsonProcessingException e) {
      throw new Trouble(e, "trouble.exchange.damaged");
    }
  }

  private static Manifest of(JsonNode json) {
    List<UUID> recipients = new ArrayList<>();
    json.path("recipients").forEach(node -> recipients.add(UUID.fromString(node.asText())));
    Map<String, String> entries = new TreeMap<>();
    json.path("entries")
        .properties()
        .forEach(entry -> entries.put(entry.getKey(), entry.getValue().asText()));
    return new Manifest(
        UUID.fromString(json.path("id").asText()),
        UUID.fromString(json.path("space").asText()),
        json.path("root").asText(),
        json.path("village").asText(),
        UUID.fromString(json.path("sender").asText()),
        List.copyOf(recipients),
        json.path("part").asInt(),
        json.path("parts").asInt(),
        OffsetDateTime.parse(json.path("made").asText()),
        entries);
  }
}
