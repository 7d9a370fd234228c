package org.liuzhun.store.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.text.Trouble;

/// The key file of a workbook: making it, opening it, changing who can open it.
public final class KeyRing {

  private static final byte[] CONTEXT = {};
  private static final int MASTER = 32;

  private final Path file;
  private final Path copy;

  /// The key files of a workbook folder.
  public KeyRing(Path folder) {
    file = folder.resolve("keys.json");
    copy = folder.resolve("keys.bak");
  }

  /// New keys and what they were made with.
  ///
  /// @param keys the keys
  /// @param recoveryCode the code to be written on paper; empty for a demonstration village
  public record Created(Keys keys, Optional<String> recoveryCode) {}

  /// Makes master secret, slots and identity, and writes the key files.
  public Created create(Credentials credentials, UUID device) throws IOException {
    byte[] master = Sealing.random(MASTER);
    Keys keys = new Keys(master, Identity.create(device));
    List<Slot> slots = new ArrayList<>();
    Optional<RecoveryCode> code = Optional.empty();
    switch (credentials) {
      case Credentials.Passphrase passphrase -> {
        code = Optional.of(RecoveryCode.create());
        slots.add(Slot.forPassphrase(passphrase, master));
        slots.add(Slot.forRecovery(code.get(), master));
      }
      case Credentials.Demonstration _ -> slots.add(Slot.forDemonstration(master));
      case Credentials.Recovery _ ->
        throw new IllegalArgumentException("a recovery code opens what exists");
    }
    new KeyFile(slots, wrap(keys)).write(file, copy);
    return new Created(keys, code.map(RecoveryCode::written));
  }

  /// Opens the key file.
  ///
  /// @throws Trouble `trouble.store.wrong-key` or `trouble.store.keys-damaged`
  public Keys open(Credentials credentials) throws IOException, Trouble {
    KeyFile keys = KeyFile.read(file, copy);
    for (Slot slot : keys.slots()) {
      Optional<byte[]> master = slot.open(credentials);
      if (master.isPresent()) {
        return new Keys(master.get(), unwrap(master.get(), keys.identity()));
      }
    }
    throw new Trouble("trouble.store.wrong-key");
  }

  /// Whether the workbook is a demonstration village that opens without a passphrase.
  public boolean isDemonstration() throws IOException, Trouble {
    return KeyFile.read(file, copy).slots().stream()
        .anyMatch(slot -> slot.kind() == Slot.Kind.DEMONSTRATION);
  }

  /// Gives the workbook another passphrase; the recovery code stays.
  public void changePassphrase(Keys keys, Credentials.Passphrase passphrase)
      throws IOException, Trouble {
    KeyFile old = KeyFile.read(file, copy);
    List<Slot> slots = new ArrayList<>(old.slots());
    slots.removeIf(slot -> slot.kind() == Slot.Kind.PASSPHRASE);
    slots.addFirst(Slot.forPassphrase(passphrase, keys.master()));
    new KeyFile(slots, old.identity()).write(file, copy);
  }

  /// Makes this copy of the workbook another laptop. The next identity needs a certificate, which
  /// must be on the disk before.
  public Keys changeIdentity(Keys keys, Identity next) throws IOException, Trouble {
    Keys changed = keys.with(next);
    new KeyFile(KeyFile.read(file, copy).slots(), wrap(changed)).write(file, copy);
    return changed;
  }

  private static KeyFile.WrappedIdentity wrap(Keys keys) {
    Identity identity = keys.identity();
    byte[] key = keys.identities();
    return new KeyFile.WrappedIdentity(
        identity.device(),
        identity.signing().getPublic().getEncoded(),
        Sealing.seal(key, identity.signing().getPrivate().getEncoded(), CONTEXT),
        identity.exchange().getPublic().getEncoded(),
        Sealing.seal(key, identity.exchange().getPrivate().getEncoded(), CONTEXT));
  }

  private Identity unwrap(byte[] master, KeyFile.WrappedIdentity wrapped) throws Trouble {
    byte[] key = Keys.identityKey(master);
    return new Identity(
        wrapped.device(),
        pair("Ed25519", wrapped.signs(), key, wrapped.signing()),
        pair("X25519", wrapped.receives(), key, wrapped.receiving()));
  }

  private KeyPair pair(String algorithm, byte[] open, byte[] key, byte[] sealed) throws Trouble {
    byte[] secret = Sealing.open(key, sealed, CONTEXT)
        .orElseThrow(() -> new Trouble("trouble.store.keys-damaged", file));
    try {
      return new KeyPair(
          Identity.publicKey(algorithm, open), Identity.privateKey(algorithm, secret));
    } catch (GeneralSecurityException e) {
      throw new Trouble(e, "trouble.store.keys-damaged", file);
    }
  }
}
