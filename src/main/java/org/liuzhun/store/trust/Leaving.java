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
/// @param issued when, by the laptop's clock
/// @param source the signed text
public record Leaving(
    UUID space, UUID device, Reach left, OffsetDateTime issued, SignedText source) {

  static final String SUBJECT = "leaving";

  /// Leaves a name.
  ///
  /// @param identity the one that is left
  public static Leaving issue(Identity identity, UUID space, Reach left, OffsetDateTime now) {
    ObjectNode json = SignedText.object().put("liuzhun", SUBJECT).put("format", 1);
    json.put("space", space.toString()).put("device", identity.device().toString());
    json.put("from", left.to()).put("chain", left.chain());
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
        OffsetDateTime.parse(SignedText.string(json, "issued")),
        source);
  }
}
