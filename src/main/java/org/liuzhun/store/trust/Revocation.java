package org.liuzhun.store.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.liuzhun.store.keys.Identity;

/// That a laptop no longer belongs (停用): what it wrote after its last accepted transaction is kept
/// apart, and what it issued counts only where it is named here.
///
/// @param space the data set
/// @param device the revoked laptop
/// @param last its last accepted transaction
/// @param keeps the hashes of the certificates and revocations of it that still count
/// @param reason why
/// @param actor the person who did it
/// @param issuer the laptop it was done on
/// @param issued when, by the issuer's clock
/// @param source the signed text
public record Revocation(
    UUID space,
    UUID device,
    long last,
    Set<String> keeps,
    String reason,
    String actor,
    UUID issuer,
    OffsetDateTime issued,
    SignedText source) {

  static final String SUBJECT = "revocation";

  /// Revokes a laptop.
  public static Revocation issue(
      Identity identity,
      UUID space,
      UUID device,
      long last,
      Collection<String> keeps,
      String reason,
      String actor,
      OffsetDateTime now) {
    ObjectNode json = SignedText.object().put("liuzhun", SUBJECT).put("format", 1);
    json.put("space", space.toString()).put("device", device.toString()).put("last", last);
    ArrayNode array = json.putArray("keeps");
    keeps.stream().sorted().forEach(array::add);
    json.put("reason", reason).put("actor", actor);
    json.put("issuer", identity.device().toString()).put("issued", now.toString());
    return read(SignedText.sign(identity, json));
  }

  /// Reads a revocation; whether its issuer may issue it is for [Trust] to say.
  ///
  /// @throws IllegalArgumentException when it is none
  static Revocation read(SignedText source) {
    JsonNode json = source.json();
    Set<String> keeps = new HashSet<>();
    json.path("keeps").forEach(hash -> keeps.add(hash.asText()));
    return new Revocation(
        UUID.fromString(SignedText.string(json, "space")),
        UUID.fromString(SignedText.string(json, "device")),
        json.path("last").asLong(),
        Set.copyOf(keeps),
        SignedText.string(json, "reason"),
        SignedText.string(json, "actor"),
        UUID.fromString(SignedText.string(json, "issuer")),
        OffsetDateTime.parse(SignedText.string(json, "issued")),
        source);
  }
}
