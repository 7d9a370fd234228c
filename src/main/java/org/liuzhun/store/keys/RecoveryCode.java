package org.liuzhun.store.keys;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The recovery code (恢复码): 128 random bits as 26 characters of Crockford's base 32 and two
/// check characters, in groups of four, to be written on paper.
///
/// @param secret the 16 bytes
record RecoveryCode(byte[] secret) {

  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 28;
  private static final int BYTES = 16;

  static RecoveryCode create() {
    return new RecoveryCode(Sealing.random(BYTES));
  }

  /// Reads a code as people write it: any case, blanks and hyphens anywhere, O for 0, I and L for
  /// 1. Empty when a
  /// character is wrong.
  static Optional<RecoveryCode> read(String written) {
    String text = written
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s-]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
    if (text.length() != LENGTH || !text.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
      return Optional.empty();
    }
    BigInteger number = BigInteger.ZERO;
    for (char c : text.substring(0, LENGTH - 2).toCharArray()) {
      number = number.shiftLeft(5).add(BigInteger.valueOf(DIGITS.indexOf(c)));
    }
    if (number.bitLength() > BYTES * 8) {
      return Optional.empty();
    }
    RecoveryCode code = new RecoveryCode(bytes(number));
    return code.characters().equals(text) ? Optional.of(code) : Optional.empty();
  }

  private static byte[] bytes(BigInteger number) {
    byte[] given = number.toByteArray();
    byte[] bytes = new byte[BYTES];
    int length = Math.min(BYTES, given.length);
    System.arraycopy(given, given.length - length, bytes, BYTES - length, length);
    return bytes;
  }

  /// The code in groups of four.
  String written() {
    return String.join("-", characters().split("(?<=\\G.{4})", -1)).replaceAll("-$", "");
  }

  private String characters() {
    BigInteger number = new BigInteger(1, secret);
    StringBuilder text = new StringBuilder();
    for (int i = LENGTH - 3; i >= 0; i--) {
      text.append(DIGITS.charAt(number.shiftRight(5 * i).intValue() & 31));
    }
    int check = check();
    return text.append(DIGITS.charAt(check >> 5 & 31))
        .append(DIGITS.charAt(check & 31))
        .toString();
  }

  private int check() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update("liuzhun recovery code".getBytes(StandardCharsets.UTF_8));
      byte[] hash = digest.digest(secret);
      return (hash[0] & 0xFF) << 8 | (hash[1] & 0xFF);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecoveryCode code && Arrays.equals(secret, code.secret);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(secret);
  }

  @Override
  public String toString() {
    return "recovery code";
  }
}
