package org.liuzhun.exchange.view;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;
import org.liuzhun.store.trust.SignedText;

/// The key that a view carries for its answers: who could open the view can sign one (答复密钥).
///
/// @param secret the private key (Ed25519, PKCS#8, hexadecimal)
/// @param open the public key (X.509, hexadecimal)
record AnswerKey(String secret, String open) {

  private static final String ALGORITHM = "Ed25519";

  static AnswerKey create() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      HexFormat hex = HexFormat.of();
      return new AnswerKey(
          hex.formatHex(pair.getPrivate().getEncoded()),
          hex.formatHex(pair.getPublic().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  SignedText sign(String text) throws GeneralSecurityException {
    PrivateKey key = KeyFactory.getInstance(ALGORITHM)
        .generatePrivate(new PKCS8EncodedKeySpec(HexFormat.of().parseHex(secret)));
    Signature signature = Signature.getInstance(ALGORITHM);
    signature.initSign(key);
    signature.update(text.getBytes(StandardCharsets.UTF_8));
    return new SignedText(text, HexFormat.of().formatHex(signature.sign()));
  }
}
