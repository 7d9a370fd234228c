package org.liuzhun.store.keys;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// The keys of an open workbook, each derived from the master secret for one purpose.
public final class Keys {

  private static final byte[] NO_SALT = new byte[0];

  private final byte[] master;
  private final Identity identity;
  private final Holder holder;

  Keys(byte[] master, Identity identity, Holder holder) {
    this.master = master.clone();
    this.identity = identity;
    this.holder = holder;
  }

  /// Whose slot they were opened with.
  public Holder holder() {
    return holder;
  }

  /// The laptop's identity.
  public Identity identity() {
    return identity;
  }

  /// The same keys with another identity.
  Keys with(Identity other) {
    return new Keys(master, other, holder);
  }

  /// The two keys of the database's file, 64 bytes: for its contents and for their places.
  public byte[] database() {
    byte[] keys = Arrays.copyOf(derive("database", NO_SALT), 64);
    System.arraycopy(derive("database place", NO_SALT), 0, keys, 32, 32);
    return keys;
  }

  /// The key of one journal file, by the salt in its head.
  public byte[] journal(byte[] salt) {
    return derive("journal", salt);
  }

  /// The key that segments are wrapped with.
  public byte[] segments() {
    return derive("segment", NO_SALT);
  }

  /// The key that photographs and papers are wrapped with.
  public byte[] attachments() {
    return derive("attachment", NO_SALT);
  }

  /// Encrypts bytes for one purpose; only the same workbook can open them for the same purpose.
  public byte[] seal(String purpose, byte[] plain) {
    return Sealing.seal(derive("sealed " + purpose, NO_SALT), plain, purpose(purpose));
  }

  /// Opens what [#seal] made; empty when another workbook made it, for another purpose, or a single
  /// bit is wrong.
  public Optional<byte[]> unseal(String purpose, byte[] sealed) {
    return Sealing.open(derive("sealed " + purpose, NO_SALT), sealed, purpose(purpose));
  }

  /// Words that open something else, the same every time: 64 hexadecimal digits, which nobody
  /// guesses and nobody types.
  ///
  /// @param purpose what they open
  public String words(String purpose) {
    return HexFormat.of().formatHex(derive("words " + purpose, NO_SALT));
  }

  private static byte[] purpose(String purpose) {
    return purpose.getBytes(StandardCharsets.UTF_8);
  }

  /// The key that private keys are wrapped with.
  byte[] identities() {
    return identityKey(master);
  }

  static byte[] identityKey(byte[] master) {
    return derive(master, "identity", NO_SALT);
  }

  byte[] master() {
    return master.clone();
  }

  private byte[] derive(String label, byte[] salt) {
    return derive(master, label, salt);
  }

  private static byte[] derive(byte[] master, String label, byte[] salt) {
    return Sealing.derive(master, "liuzhun 1 " + label, salt);
  }
}
