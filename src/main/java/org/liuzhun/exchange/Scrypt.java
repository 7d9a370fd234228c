package org.liuzhun.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// The key derivation scrypt (RFC 7914) with blocks of 8 and no parallel runs, as age uses it for
/// passphrases. It needs a kilobyte of memory for each unit of its cost.
final class Scrypt {

  private static final int R = 8;
  private static final int BLOCK = 128 * R;
  private static final int WORDS = BLOCK / Integer.BYTES;
  private static final int CHUNK = 16;

  private Scrypt() {}

  /// 32 bytes from a passphrase.
  ///
  /// @param logCost the binary logarithm of the cost
  static byte[] derive(String passphrase, byte[] salt, int logCost)
      throws GeneralSecurityException {
    int cost = 1 << logCost;
    int[] block = words(stretch(passphrase, salt, BLOCK));
    int[] all = new int[cost * WORDS];
    int[] spare = new int[WORDS];
    for (int i = 0; i < cost; i++) {
      System.arraycopy(block, 0, all, i * WORDS, WORDS);
      mix(block, spare);
    }
    for (int i = 0; i < cost; i++) {
      int from = (block[WORDS - CHUNK] & (cost - 1)) * WORDS;
      for (int k = 0; k < WORDS; k++) {
        block[k] ^= all[from + k];
      }
      mix(block, spare);
    }
    return stretch(passphrase, bytes(block), 32);
  }

  private static byte[] stretch(String passphrase, byte[] salt, int length)
      throws GeneralSecurityException {
    PBEKeySpec spec = new PBEKeySpec(passphrase.toCharArray(), salt, 1, length * Byte.SIZE);
    return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
        .generateSecret(spec)
        .getEncoded();
  }

  private static int[] words(byte[] bytes) {
    int[] words = new int[WORDS];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(words);
    return words;
  }

  private static byte[] bytes(int[] words) {
    ByteBuffer bytes = ByteBuffer.allocate(BLOCK).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(words);
    return bytes.array();
  }

  /// BlockMix: even chunks go to the front half, odd ones to the back.
  private static void mix(int[] block, int[] spare) {
    int[] chunk = Arrays.copyOfRange(block, WORDS - CHUNK, WORDS);
    for (int i = 0; i < 2 * R; i++) {
      for (int k = 0; k < CHUNK; k++) {
        chunk[k] ^= block[i * CHUNK + k];
      }
      salsa(chunk);
      System.arraycopy(chunk, 0, spare, (i / 2 + i % 2 * R) * CHUNK, CHUNK);
    }
    System.arraycopy(spare, 0, block, 0, WORDS);
  }

  /// Salsa20/8: four times over the columns and over the rows.
  private static void salsa(int[] b) {
    int[] x = b.clone();
    for (int round = 0; round < 4; round++) {
      quarter(x, 0, 4, 8, 12);
      quarter(x, 5, 9, 13, 1);
      quarter(x, 10, 14, 2, 6);
      quarter(x, 15, 3, 7, 11);
      quarter(x, 0, 1, 2, 3);
      quarter(x, 5, 6, 7, 4);
      quarter(x, 10, 11, 8, 9);
      quarter(x, 15, 12, 13, 14);
    }
    for (int k = 0; k < CHUNK; k++) {
      b[k] += x[k];
    }
  }

  private static void quarter(int[] x, int a, int b, int c, int d) {
    x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
    x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
    x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
    x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
  }
}
