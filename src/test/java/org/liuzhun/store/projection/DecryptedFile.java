package org.liuzhun.store.projection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import org.h2.compress.CompressLZF;
import org.h2.mvstore.DataUtils;
import org.h2.store.fs.FilePath;
import org.liuzhun.store.keys.Keys;

/// The bytes of a database file as H2 sees them, and behind them all that it has made
/// smaller, as it was before: pages in use and whatever is left of former ones.
public final class DecryptedFile {

  private static final int LEAST = 12;
  private static final int MOST = 1 << 19;
  private static final int NODE = 1;
  private static final int COMPRESSED = 2;
  private static final int KIND = 6;

  private DecryptedFile() {}

  /// All of them.
  public static byte[] read(Path file, Keys keys) throws IOException {
    try (InputStream in = FilePath.get(EncryptedPath.of(file, keys.database())).newInputStream()) {
      byte[] bytes = in.readAllBytes();
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.write(bytes);
      for (int at = 0; at + LEAST < bytes.length; at++) {
        all.write(page(ByteBuffer.wrap(bytes, at, bytes.length - at)));
      }
      return all.toByteArray();
    }
  }

  /// A text as H2 writes it: not quite UTF-8.
  public static byte[] text(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(3 * text.length());
    DataUtils.writeStringData(bytes, text, text.length());
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  /// The contents of the page that begins here, if one does that was made smaller.
  private static byte[] page(ByteBuffer bytes) {
    int end = bytes.position() + bytes.getInt();
    if (end <= bytes.position() || end > bytes.limit() || end - bytes.position() > MOST) {
      return new byte[0];
    }
    try {
      bytes.limit(end).getShort();
      DataUtils.readVarInt(bytes);
      DataUtils.readVarInt(bytes);
      int keys = DataUtils.readVarInt(bytes);
      int type = bytes.get();
      return (type & KIND) == COMPRESSED ? expanded(bytes, keys, type) : new byte[0];
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      return new byte[0]; // no page begins here
    }
  }

  private static byte[] expanded(ByteBuffer bytes, int keys, int type) {
    if ((type & NODE) != 0) {
      for (int child = 0; child <= keys; child++) {
        bytes.getLong();
      }
      for (int child = 0; child <= keys; child++) {
        DataUtils.readVarLong(bytes);
      }
    }
    int saved = DataUtils.readVarInt(bytes);
    byte[] small = new byte[bytes.remaining()];
    bytes.get(small);
    if (saved <= 0 || saved > MOST) {
      return new byte[0];
    }
    byte[] whole = new byte[small.length + saved];
    new CompressLZF().expand(small, 0, small.length, whole, 0, whole.length);
    return whole;
  }
}
