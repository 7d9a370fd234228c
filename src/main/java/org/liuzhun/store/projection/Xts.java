package org.liuzhun.store.projection;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/// AES in XTS mode (IEEE 1619) over the units of a file, by the processor's own instructions. Each
/// unit is encrypted for its place; nothing tells whether it was changed, therefore the base of the
/// projection has its hash.
final class Xts {

  /// Bytes of a unit.
  static final int UNIT = 4096;

  private static final int BLOCK = 16;
  /// The polynomial of GF(2^128).
  private static final long FEEDBACK = 0x87;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final Cipher encryption;
  private final Cipher decryption;
  private final Cipher tweak;

  /// @param keys two AES keys one after the other: for the data, for the places
  Xts(byte[] keys) {
    int half = keys.length / 2;
    encryption = cipher(Cipher.ENCRYPT_MODE, Arrays.copyOf(keys, half));
    decryption = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(keys, half));
    tweak = cipher(Cipher.ENCRYPT_MODE, Arrays.copyOfRange(keys, half, keys.length));
  }

  private static Cipher cipher(int mode, byte[] key) {
    try {
      // The mode that XTS is built of; it is never used on its own.
      Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"));
      return cipher;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Encrypts in place, whole units from the given one on; a last short one in whole blocks.
  void encrypt(long unit, byte[] bytes) {
    run(encryption, unit, bytes);
  }

  /// Decrypts in place.
  void decrypt(long unit, byte[] bytes) {
    run(decryption, unit, bytes);
  }

  private synchronized void run(Cipher cipher, long first, byte[] bytes) {
    try {
      byte[] tweaks = new byte[bytes.length];
      for (int at = 0; at < bytes.length; at += UNIT) {
        tweaks(first + at / UNIT, tweaks, at, Math.min(bytes.length, at + UNIT));
      }
      xor(bytes, tweaks);
      cipher.doFinal(bytes, 0, bytes.length, bytes, 0);
      xor(bytes, tweaks);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void tweaks(long unit, byte[] tweaks, int from, int to) throws GeneralSecurityException {
    byte[] start = new byte[BLOCK];
    LONGS.set(start, 0, unit);
    tweak.doFinal(start, 0, BLOCK, start, 0);
    long low = (long) LONGS.get(start, 0);
    long high = (long) LONGS.get(start, 8);
    for (int at = from; at < to; at += BLOCK) {
      LONGS.set(tweaks, at, low);
      LONGS.set(tweaks, at + 8, high);
      long carry = high >>> 63;
      high = (high << 1) | (low >>> 63);
      low = (low << 1) ^ (carry == 0 ? 0 : FEEDBACK);
    }
  }

  private static void xor(byte[] bytes, byte[] tweaks) {
    for (int at = 0; at < bytes.length; at += 8) {
      LONGS.set(bytes, at, (long) LONGS.get(bytes, at) ^ (long) LONGS.get(tweaks, at));
    }
  }
}
