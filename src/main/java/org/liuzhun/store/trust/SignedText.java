package org.liuzhun.store.trust;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.liuzhun.store.keys.Identity;

/// A JSON text with the Ed25519 signature over its bytes. It is handed on as it was signed.
///
/// @param text the JSON text
/// @param signature the signature in hexadecimal
public record SignedText(String text, String signature) {

  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  /// Signs a document.
  public static SignedText sign(Identity identity, ObjectNode document) {
    String text = write(document);
    return new SignedText(text, HexFormat.of().formatHex(identity.sign(bytes(text))));
  }

  /// Reads a line that [#line] wrote.
  ///
  /// @throws IllegalArgumentException when it is none
  public static SignedText read(String line) {
    JsonNode json = parse(line);
    return new SignedText(string(json, "text"), string(json, "signature"));
  }

  /// Text and signature as one line of JSON.
  public String line() {
    return write(object().put("text", text).put("signature", signature));
  }

  /// Whether this public key (X.509 encoding, hexadecimal) signed it; the signature is in small
  /// letters, so that one text has one.
  public boolean isSignedBy(String key) {
    try {
      HexFormat hex = HexFormat.of();
      byte[] signed = hex.parseHex(signature);
      return hex.formatHex(signed).equals(signature)
          && Identity.verify(hex.parseHex(key), bytes(text), signed);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// What it is, as its first member says.
  String subject() {
    return string(json(), "liuzhun");
  }

  JsonNode json() {
    return parse(text);
  }

  /// The SHA-256 of the text in hexadecimal, by which others name it.
  public String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The twelve digits by which people compare it by voice, as those of a request.
  public String number() {
    return Request.number(text);
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  static String string(JsonNode json, String name) {
    String text = json.path(name).textValue();
    if (text == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return text;
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static String write(ObjectNode json) {
    try {
      return JSON.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
