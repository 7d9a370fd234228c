package org.liuzhun.exchange;

import com.exceptionfactory.jagged.bech32.Bech32;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.liuzhun.store.keys.Identity;

/// A laptop's exchange keys (X25519) as `age` writes them.
public final class AgeKeys {

  private static final int LENGTH = 32;

  private AgeKeys() {}

  /// The recipient `age1…` of a public key (X.509 encoding, hexadecimal), which ends with the 32
  /// bytes.
  public static String recipient(String key) {
    return Bech32.getEncoder().encode("age", last(HexFormat.of().parseHex(key))).toString();
  }

  /// The secret `AGE-SECRET-KEY-1…` of this laptop, for opening packages without this program.
  public static String secret(Identity identity) {
    byte[] encoded = identity.exchange().getPrivate().getEncoded();
    return Bech32.getEncoder()
        .encode("AGE-SECRET-KEY-", last(encoded))
        .toString()
        .toUpperCase(Locale.ROOT);
  }

  private static byte[] last(byte[] encoded) {
    return Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length);
  }
}
