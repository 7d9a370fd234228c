package org.liuzhun.store.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.store.keys.SlotCost;

/// A laptop's request to be admitted (加入申请): its public keys and what it calls itself, signed with
/// its own key.
///
/// @param device the laptop's number
/// @param name what the laptop is called
/// @param holder who works with it
/// @param signs the key that it signs with (X.509 encoding, hexadecimal)
/// @param receives the key that others encrypt to (X.509 encoding, hexadecimal)
/// @param source the signed text
public record Request(
    UUID device, String name, String holder, String signs, String receives, SignedText source) {

  private static final String SUBJECT = "request";
  private static final int LONGEST_NAME = 100;

  /// Behind the digits of every program.
  static final int ROUNDS = 200_000;

  private static final int SPOKEN =
      ServiceLoader.load(SlotCost.class).findFirst().map(SlotCost::spokenRounds).orElse(ROUNDS);

  private static final BigInteger TWELVE_DIGITS = BigInteger.TEN.pow(12);

  /// The request of this laptop.
  public static Request create(Identity identity, String name, String holder) {
    ObjectNode json = SignedText.object().put("liuzhun", SUBJECT).put("format", 1);
    json.put("device", identity.device().toString());
    json.put("name", name).put("holder", holder);
    json.put("signs", hex(identity.signing().getPublic().getEncoded()));
    json.put("receives", hex(identity.exchange().getPublic().getEncoded()));
    return read(SignedText.sign(identity, json));
  }

  /// Reads a request.
  ///
  /// @throws IllegalArgumentException when it is none, or not signed with its own key
  public static Request read(SignedText source) {
    JsonNode json = source.json();
    Request request = new Request(
        UUID.fromString(SignedText.string(json, "device")),
        name(json, "name"),
        name(json, "holder"),
        SignedText.string(json, "signs"),
        SignedText.string(json, "receives"),
        source);
    if (!source.subject().equals(SUBJECT) || !source.isSignedBy(request.signs)) {
      throw new IllegalArgumentException("no request");
    }
    return request;
  }

  static String name(JsonNode json, String member) {
    String name = SignedText.string(json, member);
    if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      throw new IllegalArgumentException("too long: " + member);
    }
    return name;
  }

  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  /// The twelve digits to be compared by voice, in groups of four. They are stretched with 200,000
  /// rounds of PBKDF2-HMAC-SHA-512, so that nobody finds another request with the same digits.
  public String number() {
    return source.number();
  }

  static String number(String text) {
    return number(text, SPOKEN);
  }

  static String number(String text, int rounds) {
    try {
      byte[] salt = "liuzhun number".getBytes(StandardCharsets.UTF_8);
      PBEKeySpec spec = new PBEKeySpec(text.toCharArray(), salt, rounds, 256);
      byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
          .generateSecret(spec)
          .getEncoded();
      long digits = new BigInteger(1, key).mod(TWELVE_DIGITS).longValueExact();
      return String.format(
          Locale.ROOT,
          "%04d %04d %04d",
          digits / 100_000_000,
          digits / 10_000 % 10_000,
          digits % 10_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
