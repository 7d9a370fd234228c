package org.liuzhun.store.projection;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Arrays;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/// A file of the database whose units are encrypted on their way to the disk. The database
/// asks for any bytes and writes whole units, as its files are built of them. Most questions
/// begin in the unit where the one before ended: that unit is kept.
final class EncryptedChannel extends FileBaseDefault {

  private static final long NONE = -1;

  private final FileChannel file;
  private final Xts xts;
  private long keptUnit = NONE;
  private byte[] kept = {};

  EncryptedChannel(FileChannel file, Xts xts) {
    this.file = file;
    this.xts = xts;
  }

  @Override
  public synchronized int read(ByteBuffer into, long position) throws IOException {
    long size = file.size();
    int length = (int) Math.min(into.remaining(), size - position);
    if (length <= 0) {
      return into.remaining() == 0 ? 0 : -1;
    }
    long first = position / Xts.UNIT;
    int skipped = (int) (position - first * Xts.UNIT);
    byte[] units = units(first, skipped + length, size);
    into.put(units, skipped, length);
    return length;
  }

  /// The plain bytes of the units that hold so many bytes from the first unit on.
  private byte[] units(long first, int length, long size) throws IOException {
    long start = first * Xts.UNIT;
    long whole = (length + Xts.UNIT - 1L) / Xts.UNIT * Xts.UNIT;
    byte[] bytes = new byte[(int) Math.min(whole, size - start)];
    int known = first == keptUnit ? Math.min(kept.length, bytes.length) : 0;
    System.arraycopy(kept, 0, bytes, 0, known);
    if (known < bytes.length) {
      byte[] rest = decrypted(first + known / Xts.UNIT, bytes.length - known);
      System.arraycopy(rest, 0, bytes, known, rest.length);
      int last = (bytes.length - 1) / Xts.UNIT * Xts.UNIT;
      kept = Arrays.copyOfRange(bytes, last, bytes.length);
      keptUnit = first + last / Xts.UNIT;
    }
    return bytes;
  }

  private byte[] decrypted(long unit, int length) throws IOException {
    long start = unit * Xts.UNIT;
    byte[] bytes = new byte[length];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      if (file.read(buffer, start + buffer.position()) < 0) {
        throw new EOFException("the file became shorter");
      }
    }
    xts.decrypt(unit, bytes);
    return bytes;
  }

  @Override
  public synchronized int write(ByteBuffer from, long position) throws IOException {
    int length = from.remaining();
    if (position % Xts.UNIT != 0 || length % Xts.UNIT != 0) {
      throw new IOException("no whole units: " + length + " at " + position);
    }
    forget();
    byte[] bytes = new byte[length];
    from.get(bytes);
    xts.encrypt(position / Xts.UNIT, bytes);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      file.write(buffer, position + buffer.position());
    }
    return length;
  }

  private void forget() {
    keptUnit = NONE;
    kept = new byte[0];
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  protected synchronized void implTruncate(long size) throws IOException {
    forget();
    file.truncate(size);
  }

  @Override
  public void force(boolean metaData) throws IOException {
    file.force(metaData);
  }

  @Override
  public synchronized @Nullable FileLock tryLock(long position, long size, boolean shared)
      throws IOException {
    return file.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    file.close();
  }
}
