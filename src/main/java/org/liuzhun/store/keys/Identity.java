package org.liuzhun.store.keys;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.UUID;

/// Who a laptop is in a workbook (电脑身份): its number, the key pair it signs with (Ed25519) and
/// the key pair that others encrypt to (X25519). A restored copy is never the same laptop.
///
/// @param device the laptop's number
/// @param signing the signing pair
/// @param exchange the pair that others encrypt to
public record Identity(UUID device, KeyPair signing, KeyPair exchange) {

  /// A new identity.
  public static Identity create(UUID device) {
    try {
      return new Identity(
          device,
          KeyPairGenerator.getInstance("Ed25519").generateKeyPair(),
          KeyPairGenerator.getInstance("X25519").generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The Ed25519 signature over the bytes.
  public byte[] sign(byte[] bytes) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(signing.getPrivate());
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Whether the signature over the bytes was made with this public key (X.509 encoding).
  public static boolean verify(byte[] publicKey, byte[] bytes, byte[] signed) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initVerify(publicKey("Ed25519", publicKey));
      signature.update(bytes);
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  static PublicKey publicKey(String algorithm, byte[] encoded) throws GeneralSecurityException {
    return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
  }

  static PrivateKey privateKey(String algorithm, byte[] encoded) throws GeneralSecurityException {
    return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
  }
}
