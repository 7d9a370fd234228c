package org.liuzhun.system;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import javax.crypto.Cipher;
import org.liuzhun.system.SystemCheck.Line;
import org.liuzhun.system.SystemCheck.State;

/// Whether this run-time can sign and seal as workbooks need it (Ed25519, AES-256-GCM).
final class KeyCheck {

  private static final byte[] SAMPLE = {6, 4, 2, 0};

  private KeyCheck() {}

  static Line run() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      Signature signer = Signature.getInstance("Ed25519");
      signer.initSign(pair.getPrivate());
      signer.update(SAMPLE);
      byte[] signature = signer.sign();
      signer.initVerify(pair.getPublic());
      signer.update(SAMPLE);
      Cipher.getInstance("AES/GCM/NoPadding");
      boolean strong = Cipher.getMaxAllowedKeyLength("AES") >= 256;
      boolean good = signer.verify(signature) && strong;
      return Line.of(
          good ? "keys.good" : "keys.bad",
          good ? State.GOOD : State.BAD,
          new SecureRandom().getAlgorithm());
    } catch (GeneralSecurityException e) {
      return Line.of("keys.bad", State.BAD, e.getClass().getSimpleName());
    }
  }
}
