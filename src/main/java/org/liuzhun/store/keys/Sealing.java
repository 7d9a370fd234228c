package org.liuzhun.store.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Authenticated encryption (AES-256-GCM) and derived keys (HKDF-SHA-256, RFC 5869).
public final class Sealing {

  /// The length of the nonce, in bytes.
  public static final int NONCE = 12;

  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Sealing() {}

  /// Random bytes fit for keys, salts and nonces.
  public static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /// A key of 32 bytes derived from a secret for one purpose.
  public static byte[] derive(byte[] secret, String label, byte[] salt) {
    try {
      HKDFParameterSpec parameters = HKDFParameterSpec.ofExtract()
          .addIKM(secret)
          .addSalt(salt)
          .thenExpand(label.getBytes(StandardCharsets.UTF_8), 32);
      return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Encrypts with a random nonce, which goes before the ciphertext.
  public static byte[] seal(byte[] key, byte[] plain, byte[] context) {
    byte[] nonce = random(NONCE);
    byte[] sealed = encrypt(key, nonce, plain, context);
    byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
    System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
    return whole;
  }

  /// Decrypts what [#seal] made; empty when the key or a single bit is wrong.
  public static Optional<byte[]> open(byte[] key, byte[] sealed, byte[] context) {
    return sealed.length < NONCE
        ? Optional.empty()
        : decrypt(
            key,
            Arrays.copyOf(sealed, NONCE),
            Arrays.copyOfRange(sealed, NONCE, sealed.length),
            context);
  }

  /// Encrypts with a nonce that this key has never been used with.
  public static byte[] encrypt(byte[] key, byte[] nonce, byte[] plain, byte[] context) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(plain);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Decrypts; empty when the key or a single bit is wrong.
  public static Optional<byte[]> decrypt(byte[] key, byte[] nonce, byte[] sealed, byte[] context) {
    try {
      return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, context).doFinal(sealed));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] context)
      throws GeneralSecurityException {
    SecretKey secret = new SecretKeySpec(key, "AES");
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(context);
    return cipher;
  }
}
