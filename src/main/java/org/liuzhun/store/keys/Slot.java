package org.liuzhun.store.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// One way to the master secret: the secret, sealed under a key that comes from a passphrase, from
/// the recovery code or
/// — for demonstration villages only — from nothing.
///
/// @param kind which way
/// @param rounds rounds of key derivation, 0 where there is none
/// @param salt random
/// @param sealed the sealed master secret
record Slot(Kind kind, int rounds, byte[] salt, byte[] sealed) {

  private static final int SALT = 16;
  /// A slot that asks for more would only keep the program busy.
  private static final int MOST_ROUNDS = 50_000_000;

  enum Kind {
    PASSPHRASE,
    RECOVERY,
    DEMONSTRATION
  }

  static Slot forPassphrase(Credentials.Passphrase passphrase, byte[] master) {
    byte[] salt = Sealing.random(SALT);
    byte[] key = stretched(passphrase.words(), salt, passphrase.rounds());
    return seal(Kind.PASSPHRASE, passphrase.rounds(), salt, key, master);
  }

  static Slot forRecovery(RecoveryCode code, byte[] master) {
    byte[] salt = Sealing.random(SALT);
    return seal(Kind.RECOVERY, 0, salt, Sealing.derive(code.secret(), "recovery", salt), master);
  }

  static Slot forDemonstration(byte[] master) {
    byte[] salt = Sealing.random(SALT);
    return seal(
        Kind.DEMONSTRATION, 0, salt, Sealing.derive(new byte[1], "demonstration", salt), master);
  }

  /// The master secret; empty when the credentials are for another kind of slot or wrong.
  Optional<byte[]> open(Credentials credentials) {
    return key(credentials).flatMap(key -> Sealing.open(key, sealed, context(kind, rounds)));
  }

  private Optional<byte[]> key(Credentials credentials) {
    return switch (credentials) {
      case Credentials.Passphrase passphrase
      when kind == Kind.PASSPHRASE && rounds > 0 && rounds <= MOST_ROUNDS ->
        Optional.of(stretched(passphrase.words(), salt, rounds));
      case Credentials.Recovery recovery
      when kind == Kind.RECOVERY ->
        RecoveryCode.read(recovery.code())
            .map(code -> Sealing.derive(code.secret(), "recovery", salt));
      case Credentials.Demonstration _
      when kind == Kind.DEMONSTRATION ->
        Optional.of(Sealing.derive(new byte[1], "demonstration", salt));
      default -> Optional.empty();
    };
  }

  private static Slot seal(Kind kind, int rounds, byte[] salt, byte[] key, byte[] master) {
    return new Slot(kind, rounds, salt, Sealing.seal(key, master, context(kind, rounds)));
  }

  private static byte[] context(Kind kind, int rounds) {
    return (kind + " " + rounds).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] stretched(String words, byte[] salt, int rounds) {
    PBEKeySpec spec = new PBEKeySpec(words.toCharArray(), salt, rounds, 256);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
          .generateSecret(spec)
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      spec.clearPassword();
    }
  }
}
