package org.liuzhun.store.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.keys.Sealing;

/// The bytes of a journal file: a head with the laptop and a random salt, from which the
/// file's own key comes, then records. Each record has a head of its own (length, number,
/// checksum of these, checksum of the rest), so that damage can be told from a record that
/// was cut short.
///
/// @param head the file's head
/// @param key the file's key
record JournalFormat(byte[] head, byte[] key) {

  static final int HEAD = 8 + 16 + 16 + 4;
  static final int RECORD_HEAD = 16;

  private static final int SALT_AT = 8 + 16;
  private static final byte[] MAGIC = "LZJRNL1\n".getBytes(StandardCharsets.US_ASCII);

  /// The head of a new file.
  static JournalFormat create(Keys keys) {
    return create(keys, Sealing.random(16));
  }

  private static JournalFormat create(Keys keys, byte[] salt) {
    UUID device = keys.identity().device();
    ByteBuffer head = ByteBuffer.allocate(HEAD)
        .put(MAGIC)
        .putLong(device.getMostSignificantBits())
        .putLong(device.getLeastSignificantBits())
        .put(salt);
    head.putInt(checksum(head.array(), HEAD - 4));
    return new JournalFormat(head.array(), keys.journal(salt));
  }

  /// The head read back; empty when it is damaged.
  static Optional<JournalFormat> read(byte[] bytes, Keys keys) {
    if (bytes.length < HEAD
        || !Arrays.equals(Arrays.copyOf(bytes, MAGIC.length), MAGIC)
        || ByteBuffer.wrap(bytes).getInt(HEAD - 4) != checksum(bytes, HEAD - 4)) {
      return Optional.empty();
    }
    byte[] salt = Arrays.copyOfRange(bytes, SALT_AT, HEAD - 4);
    return Optional.of(new JournalFormat(Arrays.copyOf(bytes, HEAD), keys.journal(salt)));
  }

  /// The head made whole again: all of it but the salt is known, and a single wrong bit of the salt
  /// can be found; empty when too much is destroyed. A wrong guess opens no record.
  static Optional<JournalFormat> mended(byte[] bytes, Keys keys) {
    if (bytes.length < HEAD) {
      return Optional.empty();
    }
    byte[] salt = Arrays.copyOfRange(bytes, SALT_AT, HEAD - 4);
    for (int bit = -1; bit < salt.length * 8; bit++) {
      byte[] guess = salt.clone();
      if (bit >= 0) {
        guess[bit / 8] ^= (byte) (1 << bit % 8);
      }
      JournalFormat format = create(keys, guess);
      if (format.next(bytes, HEAD, 0).isPresent()) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  UUID device() {
    ByteBuffer bytes = ByteBuffer.wrap(head);
    return new UUID(bytes.getLong(MAGIC.length), bytes.getLong(MAGIC.length + 8));
  }

  /// The bytes of the record with this number.
  byte[] record(int number, byte[] content) {
    byte[] sealed = Sealing.encrypt(key, nonce(number), content, head);
    ByteBuffer bytes = ByteBuffer.allocate(RECORD_HEAD + sealed.length);
    bytes.putInt(sealed.length).putInt(number);
    bytes.putInt(checksum(bytes.array(), 8)).putInt(checksum(sealed, sealed.length));
    return bytes.put(sealed).array();
  }

  /// The length of the sealed content of the record whose head lies at the offset; -1 when none
  /// does.
  int length(byte[] bytes, int offset, int number) {
    if (bytes.length - offset < RECORD_HEAD) {
      return -1;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int length = buffer.getInt(offset);
    boolean sound =
        buffer.getInt(offset + 8) == checksum(Arrays.copyOfRange(bytes, offset, offset + 8), 8);
    return sound && length >= 0 && buffer.getInt(offset + 4) >= number ? length : -1;
  }

  /// The content of the record at the offset; empty when it is cut short or damaged.
  Optional<byte[]> content(byte[] bytes, int offset, int number) {
    int length = length(bytes, offset, number);
    int start = offset + RECORD_HEAD;
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (length < 0 || length > bytes.length - start || buffer.getInt(offset + 4) != number) {
      return Optional.empty();
    }
    byte[] sealed = Arrays.copyOfRange(bytes, start, start + length);
    return buffer.getInt(offset + 12) == checksum(sealed, length)
        ? Sealing.decrypt(key, nonce(number), sealed, head)
        : Optional.empty();
  }

  /// A sound record.
  ///
  /// @param number its number
  /// @param content what is in it
  /// @param end the offset behind it
  record Sound(int number, byte[] content, int end) {}

  /// The first sound record from the offset on, with this number or a later one.
  Optional<Sound> next(byte[] bytes, int offset, int number) {
    for (int at = offset; at <= bytes.length - RECORD_HEAD; at++) {
      int length = length(bytes, at, number);
      if (length >= 0) {
        int found = ByteBuffer.wrap(bytes).getInt(at + 4);
        Optional<byte[]> content = content(bytes, at, found);
        if (content.isPresent()) {
          return Optional.of(new Sound(found, content.get(), at + RECORD_HEAD + length));
        }
      }
    }
    return Optional.empty();
  }

  /// How many records were there from the offset on, as far as heads of records tell.
  static int heads(byte[] bytes, int offset, int number) {
    int next = number;
    for (int at = offset; at <= bytes.length - RECORD_HEAD; at++) {
      ByteBuffer head = ByteBuffer.wrap(bytes, at, RECORD_HEAD);
      int length = head.getInt();
      int found = head.getInt();
      boolean sound = head.getInt() == checksum(Arrays.copyOfRange(bytes, at, at + 8), 8);
      if (sound && length > 0 && found >= next) {
        next = found + 1;
      }
    }
    return next - number;
  }

  private static byte[] nonce(int number) {
    return ByteBuffer.allocate(Sealing.NONCE).putInt(Sealing.NONCE - 4, number).array();
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JournalFormat format && Arrays.equals(head, format.head);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(head);
  }

  @Override
  public String toString() {
    return "journal of " + device();
  }
}
