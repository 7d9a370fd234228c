package org.liuzhun.store.keys;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/// One way to the master secret: the secret, sealed under a key that comes from a passphrase,
/// from the recovery code or — for demonstration villages only — from nothing.
///
/// @param kind which way
/// @param rounds rounds of key derivation, 0 where there is none
/// @param salt random
/// @param sealed the sealed master secret
/// @param name whose it is, or null
/// @param role what that person may do; null means everything
/// @param id stays the same when the passphrase changes; null means what the salt says
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record Slot(
    @JsonProperty("kind") SlotKind kind,
    @JsonProperty("rounds") int rounds,
    @JsonProperty("salt") byte[] salt,
    @JsonProperty("sealed") byte[] sealed,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("role") @Nullable PersonRole role,
    @JsonProperty("id") @Nullable UUID id) {

  private static final int SALT = 16;
  /// No program makes a slot that asks for more; it would only keep the laptop busy.
  private static final int MOST_ROUNDS = 10_000_000;

  static Slot forPassphrase(
      Credentials.Passphrase passphrase, byte[] master, String name, PersonRole role, UUID id) {
    byte[] salt = Sealing.random(SALT);
    boolean calibrated = passphrase.rounds() == Credentials.CALIBRATED;
    int rounds = calibrated ? cost() : passphrase.rounds();
    byte[] key = stretched(passphrase.words(), salt, rounds);
    SlotKind kind = SlotKind.PASSPHRASE;
    byte[] sealed = Sealing.seal(key, master, context(kind, rounds, name, role));
    return new Slot(kind, rounds, salt, sealed, name, role, id);
  }

  private static int cost() {
    return ServiceLoader.load(SlotCost.class)
        .findFirst()
        .map(SlotCost::rounds)
        .orElseGet(Slot::measured);
  }

  /// The rounds that suit this laptop.
  static int measured() {
    byte[] salt = new byte[SALT];
    return Calibration.measured(rounds -> stretched("calibration", salt, rounds), System::nanoTime);
  }

  /// Whether it can be tried within a bearable time; another one was never made by a program.
  boolean isBearable() {
    return rounds >= 0 && rounds <= MOST_ROUNDS;
  }

  static Slot forRecovery(RecoveryCode code, byte[] master) {
    byte[] salt = Sealing.random(SALT);
    return seal(
        SlotKind.RECOVERY, 0, salt, Sealing.derive(code.secret(), "recovery", salt), master);
  }

  static Slot forDemonstration(byte[] master) {
    byte[] salt = Sealing.random(SALT);
    return seal(
        SlotKind.DEMONSTRATION,
        0,
        salt,
        Sealing.derive(new byte[1], "demonstration", salt),
        master);
  }

  /// The master secret; empty when the credentials are for another kind of slot or wrong.
  Optional<byte[]> open(Credentials credentials) {
    return key(credentials)
        .flatMap(key -> Sealing.open(key, sealed, context(kind, rounds, name, role)));
  }

  private Optional<byte[]> key(Credentials credentials) {
    return switch (credentials) {
      case Credentials.Passphrase passphrase
      when kind == SlotKind.PASSPHRASE && rounds > 0 && isBearable() ->
        Optional.of(stretched(passphrase.words(), salt, rounds));
      case Credentials.Recovery recovery
      when kind == SlotKind.RECOVERY ->
        RecoveryCode.read(recovery.code())
            .map(code -> Sealing.derive(code.secret(), "recovery", salt));
      case Credentials.Demonstration _
      when kind == SlotKind.DEMONSTRATION ->
        Optional.of(Sealing.derive(new byte[1], "demonstration", salt));
      default -> Optional.empty();
    };
  }

  private static Slot seal(SlotKind kind, int rounds, byte[] salt, byte[] key, byte[] master) {
    byte[] sealed = Sealing.seal(key, master, context(kind, rounds, null, null));
    return new Slot(kind, rounds, salt, sealed, null, null, null);
  }

  /// Whose it is.
  Holder holder() {
    return new Holder(
        id == null ? UUID.nameUUIDFromBytes(salt) : id,
        kind,
        name == null ? "" : name,
        role == null ? PersonRole.FIRST_SECRETARY : role,
        rounds);
  }

  /// Name and role are sealed in with the secret, so that nobody changes them in the file.
  private static byte[] context(
      SlotKind kind, int rounds, @Nullable String name, @Nullable PersonRole role) {
    String person = role == null ? "" : " " + role + " " + name;
    return (kind + " " + rounds + person).getBytes(StandardCharsets.UTF_8);
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
