package org.liuzhun.store.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.store.log.Reach;

/// That one of two laptops which wrote under one name has left it (让出身份): what it wrote from this
/// transaction on, under that name, it has written anew under its next one. Nobody keeps the old
/// writing, so that all have the same under the name.
///
/// @param space the data set
/// @param device the name that was left
/// @param left the first transaction that was written anew, with the chain's end there, which tells
///     it from the other laptop's
/// @param until the last one that was written anew, with the chain's end there
/// @param next the name under which they were written, from its first transaction on
/// @param issuer who says so: the laptop itself, or under a later name of its own
/// @param issued when, by the laptop's clock
/// @param source the signed text
public record Leaving(
    UUID space,
    UUID device,
    Reach left,
    Reach until,
    UUID next,
    UUID issuer,
    OffsetDateTime issued,
    SignedText source) {

  static final String SUBJECT = "leaving";

  /// Leaves a name.
  ///
  /// @param identity the laptop's present one
  /// @param device the name that is left, its present one or one that it had
  public static Leaving issue(
      Identity identity,
      UUID space,
      UUID device,
      Reach left,
      Reach until,
      UUID next,
      OffsetDateTime now) {
    ObjectNode json = SignedText.object().put("liuzhun", SUBJECT).put("format", 1);
    json.put("space", space.toString()).put("device", device.toString());
    json.put("from", left.to()).put("chain", left.chain());
    json.put("to", until.to()).put("end", until.chain()).put("next", next.toString());
    json.put("issuer", identity.device().toString());
    return read(SignedText.sign(identity, json.put("issued", now.toString())));
  }

  /// Reads a leaving; whether the laptop signed it is for [Trust] to say.
  ///
  /// @throws IllegalArgumentException when it is none
  public static Leaving read(SignedText source) {
    JsonNode json = source.json();
    return new Leaving(
        UUID.fromString(SignedText.string(json, "space")),
        UUID.fromString(SignedText.string(json, "device")),
        new Reach(json.path("from").asLong(), SignedText.string(json, "chain")),
        new Reach(json.path("to").asLong(), SignedText.string(json, "end")),
        UUID.fromString(SignedText.string(json, "next")),
        UUID.fromString(SignedText.string(json, "issuer")),
        OffsetDateTime.parse(SignedText.string(json, "issued")),
        source);
  }
}
