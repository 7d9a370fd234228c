package org.liuzhun.store.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// The chain of a laptop's lines: each link is the hash of the link before and of the
/// skeleton, so that nothing can be left out, put in or moved. Payloads are not in it, so
/// that they can be erased.
///
/// @param end the last link, 32 bytes
record Chain(byte[] end) {

  static final Chain START = new Chain(new byte[32]);

  Chain with(List<LinePair> lines) {
    byte[] link = end;
    MessageDigest digest = sha256();
    for (LinePair line : lines) {
      byte[] hash = digest.digest(line.skeleton().getBytes(StandardCharsets.UTF_8));
      digest.update(link);
      link = digest.digest(hash);
    }
    return new Chain(link);
  }

  static byte[] hash(String line) {
    return sha256().digest(line.getBytes(StandardCharsets.UTF_8));
  }

  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Chain chain && Arrays.equals(end, chain.end);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(end);
  }

  @Override
  public String toString() {
    return hex(end);
  }
}
