package org.liuzhun.store.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.store.log.Reach;

/// That a laptop belongs to a village's data set, with its keys and its role (电脑证书). Issued by a
/// laptop that may admit others; the founder's by itself.
///
/// @param space the data set
/// @param device the admitted laptop
/// @param name what the laptop is called
/// @param holder who works with it
/// @param role what it may write
/// @param signs the key that it signs with (X.509 encoding, hexadecimal)
/// @param receives the key that others encrypt to (X.509 encoding, hexadecimal)
/// @param issuer who admitted it
/// @param succeeds the laptop whose place it takes, or null
/// @param former the names that it had before, with how far it had each one's writing when it left
///     it
/// @param issued when, by the issuer's clock
/// @param source the signed text
public record Certificate(
    UUID space,
    UUID device,
    String name,
    String holder,
    Role role,
    String signs,
    String receives,
    UUID issuer,
    @Nullable UUID succeeds,
    Map<UUID, Reach> former,
    OffsetDateTime issued,
    SignedText source) {

  static final String SUBJECT = "certificate";

  /// Admits a laptop.
  ///
  /// @param identity the issuer's
  /// @param succeeds the laptop whose place it takes, or null
  public static Certificate issue(
      Identity identity,
      UUID space,
      Request request,
      Role role,
      @Nullable UUID succeeds,
      OffsetDateTime now) {
    return issue(identity, space, request, role, succeeds, Map.of(), now);
  }

  /// Lets a laptop's next identity take the place of its former one.
  ///
  /// @param identity the former one
  /// @param former how far the laptop has the writing of each name that it had
  public static Certificate succeed(
      Identity identity,
      UUID space,
      Request request,
      Role role,
      Map<UUID, Reach> former,
      OffsetDateTime now) {
    return issue(identity, space, request, role, identity.device(), former, now);
  }

  private static Certificate issue(
      Identity identity,
      UUID space,
      Request request,
      Role role,
      @Nullable UUID succeeds,
      Map<UUID, Reach> former,
      OffsetDateTime now) {
    ObjectNode json = SignedText.object().put("liuzhun", SUBJECT).put("format", 1);
    json.put("space", space.toString()).put("device", request.device().toString());
    json.put("name", request.name()).put("holder", request.holder()).put("role", role.name());
    json.put("signs", request.signs()).put("receives", request.receives());
    json.put("issuer", identity.device().toString());
    if (succeeds != null) {
      json.put("succeeds", succeeds.toString());
    }
    if (!former.isEmpty()) {
      Reaches.write(former, json.putObject("former"));
    }
    return read(SignedText.sign(identity, json.put("issued", now.toString())));
  }

  /// Reads a certificate; whether its issuer may issue it is for [Trust] to say.
  ///
  /// @throws IllegalArgumentException when it is none
  static Certificate read(SignedText source) {
    JsonNode json = source.json();
    String succeeds = json.path("succeeds").textValue();
    return new Certificate(
        UUID.fromString(SignedText.string(json, "space")),
        UUID.fromString(SignedText.string(json, "device")),
        Request.name(json, "name"),
        Request.name(json, "holder"),
        Role.valueOf(SignedText.string(json, "role")),
        SignedText.string(json, "signs"),
        SignedText.string(json, "receives"),
        UUID.fromString(SignedText.string(json, "issuer")),
        succeeds == null ? null : UUID.fromString(succeeds),
        Reaches.read(json.path("former")),
        OffsetDateTime.parse(SignedText.string(json, "issued")),
        source);
  }

  /// The name that the laptop itself had before this one.
  Optional<UUID> before() {
    return issuer.equals(succeeds) && former.containsKey(issuer)
        ? Optional.of(issuer)
        : Optional.empty();
  }

  /// The twelve digits by which people compare a founder's certificate.
  public String number() {
    return source.number();
  }
}
