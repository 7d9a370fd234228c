package org.liuzhun.store.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    return create(credentials, device, "");
  }

  /// Makes master secret, slots and identity, and writes the key files.
  ///
  /// @param name who begins the workbook, and keeps its keys
  public Created create(Credentials credentials, UUID device, String name) throws IOException {
    return create(credentials, Identity.create(device), name);
  }

  /// Makes master secret and slots for an identity that exists, and writes the key files.
  ///
  /// @param name who begins the workbook, and keeps its keys
  public Created create(Credentials credentials, Identity identity, String name)
      throws IOException {
    byte[] master = Sealing.random(MASTER);
    List<Slot> slots = new ArrayList<>();
    Optional<RecoveryCode> code = Optional.empty();
    switch (credentials) {
      case Credentials.Passphrase passphrase -> {
        code = Optional.of(RecoveryCode.create());
        slots.add(Slot.forPassphrase(
            passphrase, master, name, PersonRole.FIRST_SECRETARY, UUID.randomUUID()));
        slots.add(Slot.forRecovery(code.get(), master));
      }
      case Credentials.Demonstration _ -> slots.add(Slot.forDemonstration(master));
      case Credentials.Recovery _ ->
        throw new IllegalArgumentException("a recovery code opens what exists");
    }
    Keys keys = new Keys(master, identity, slots.getFirst().holder());
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
        return new Keys(master.get(), unwrap(master.get(), keys.identity()), slot.holder());
      }
    }
    throw new Trouble("trouble.store.wrong-key");
  }

  /// Opens the key file; after several wrong attempts the next has to wait.
  ///
  /// @throws Trouble `trouble.store.wait`, `trouble.store.wrong-key` or
  ///     `trouble.store.keys-damaged`
  public Keys open(Credentials credentials, Clock clock) throws IOException, Trouble {
    if (credentials instanceof Credentials.Demonstration) {
      return open(credentials);
    }
    Attempts attempts = new Attempts(Objects.requireNonNull(file.getParent()), clock);
    attempts.check();
    try {
      Keys keys = open(credentials);
      attempts.right();
      return keys;
    } catch (Trouble trouble) {
      if (trouble.key().equals("trouble.store.wrong-key")) {
        attempts.wrong();
      }
      throw trouble;
    }
  }

  /// Whether the workbook is a demonstration village that opens without a passphrase.
  public boolean isDemonstration() throws IOException, Trouble {
    return KeyFile.read(file, copy).slots().stream()
        .anyMatch(slot -> slot.kind() == SlotKind.DEMONSTRATION);
  }

  /// All who can open the workbook.
  public List<Holder> holders() throws IOException, Trouble {
    return KeyFile.read(file, copy).slots().stream().map(Slot::holder).toList();
  }

  /// Lets one more person open the workbook.
  ///
  /// @throws Trouble `trouble.store.not-keeper`, `trouble.store.name-taken`,
  ///     `trouble.store.too-many-people`, `trouble.store.passphrase-taken`,
  ///     `trouble.store.demonstration-keys`
  public Holder add(Keys keys, String name, PersonRole role, Credentials.Passphrase passphrase)
      throws IOException, Trouble {
    List<Slot> slots = slots(keys);
    if (slots.stream().anyMatch(slot -> name.equals(slot.name()))) {
      throw new Trouble("trouble.store.name-taken", name);
    }
    if (slots.size() >= KeyFile.MOST_SLOTS) {
      throw new Trouble("trouble.store.too-many-people", KeyFile.MOST_SLOTS);
    }
    unused(slots, passphrase);
    Slot added = Slot.forPassphrase(passphrase, keys.master(), name, role, UUID.randomUUID());
    slots.add(added);
    write(slots);
    return added.holder();
  }

  /// Gives a person another passphrase: themselves, or anybody by who keeps the keys.
  ///
  /// @throws Trouble `trouble.store.not-keeper`, `trouble.store.no-holder`,
  ///     `trouble.store.passphrase-taken`
  public void change(Keys keys, UUID holder, Credentials.Passphrase passphrase)
      throws IOException, Trouble {
    boolean own = keys.holder().slot().equals(holder);
    List<Slot> slots = own ? all() : slots(keys);
    Slot old = person(slots, holder);
    unused(slots, passphrase);
    Holder who = old.holder();
    Slot changed =
        Slot.forPassphrase(passphrase, keys.master(), who.name(), who.role(), who.slot());
    slots.set(slots.indexOf(old), changed);
    write(slots);
  }

  /// Takes the workbook away from a person. Older backups still open with the old passphrase.
  ///
  /// @throws Trouble `trouble.store.not-keeper`, `trouble.store.no-holder`,
  ///     `trouble.store.last-keeper`
  public void remove(Keys keys, UUID holder) throws IOException, Trouble {
    List<Slot> slots = slots(keys);
    slots.remove(person(slots, holder));
    boolean kept = slots.stream()
        .map(Slot::holder)
        .anyMatch(h -> h.kind() == SlotKind.PASSPHRASE && h.role().mayKeepKeys());
    if (!kept) {
      throw new Trouble("trouble.store.last-keeper");
    }
    write(slots);
  }

  /// Makes a new recovery code; the old sheet no longer opens anything but older backups.
  ///
  /// @throws Trouble `trouble.store.not-keeper`, `trouble.store.demonstration-keys`
  public String renewRecovery(Keys keys) throws IOException, Trouble {
    List<Slot> slots = slots(keys);
    RecoveryCode code = RecoveryCode.create();
    slots.removeIf(slot -> slot.kind() == SlotKind.RECOVERY);
    slots.add(Slot.forRecovery(code, keys.master()));
    write(slots);
    return code.written();
  }

  private List<Slot> all() throws IOException, Trouble {
    return new ArrayList<>(KeyFile.read(file, copy).slots());
  }

  /// The slots, for somebody who may change them.
  private List<Slot> slots(Keys keys) throws IOException, Trouble {
    if (!keys.holder().role().mayKeepKeys()) {
      throw new Trouble("trouble.store.not-keeper");
    }
    if (keys.holder().kind() == SlotKind.DEMONSTRATION) {
      throw new Trouble("trouble.store.demonstration-keys");
    }
    return all();
  }

  private static Slot person(List<Slot> slots, UUID holder) throws Trouble {
    return slots.stream()
        .filter(slot -> slot.kind() == SlotKind.PASSPHRASE)
        .filter(slot -> slot.holder().slot().equals(holder))
        .findFirst()
        .orElseThrow(() -> new Trouble("trouble.store.no-holder"));
  }

  private static void unused(List<Slot> slots, Credentials.Passphrase passphrase) throws Trouble {
    if (slots.stream().anyMatch(slot -> slot.open(passphrase).isPresent())) {
      throw new Trouble("trouble.store.passphrase-taken");
    }
  }

  private void write(List<Slot> slots) throws IOException, Trouble {
    new KeyFile(slots, KeyFile.read(file, copy).identity()).write(file, copy);
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
