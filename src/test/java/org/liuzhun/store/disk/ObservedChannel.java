package org.liuzhun.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.disk.DiskLog.Node;

/// An open file of an [ObservedDisk].
final class ObservedChannel extends FileChannel {

  private final FileChannel real;
  private final Node node;
  private final Path path;
  private final ObservedDisk disk;
  private final boolean synced;

  ObservedChannel(FileChannel real, Node node, Path path, ObservedDisk disk, boolean synced) {
    this.real = real;
    this.node = node;
    this.path = path;
    this.disk = disk;
    this.synced = synced;
  }

  /// A full disk takes the beginning.
  private byte[] asked(ByteBuffer from) throws IOException {
    disk.askWrite(path);
    if (disk.isFull() && from.hasRemaining()) {
      ByteBuffer some = from.duplicate();
      some.limit(from.position() + from.remaining() / 2);
      byte[] bytes = bytes(some);
      real.write(some);
      written(real.position() - bytes.length, bytes);
      throw new IOException("No space left on device");
    }
    return bytes(from);
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    byte[] bytes = asked(from);
    real.write(from);
    written(real.position() - bytes.length, bytes);
    return bytes.length;
  }

  @Override
  public int write(ByteBuffer from, long position) throws IOException {
    disk.askWrite(path);
    byte[] bytes = bytes(from);
    real.write(from, position);
    written(position, bytes);
    return bytes.length;
  }

  private static byte[] bytes(ByteBuffer from) {
    byte[] bytes = new byte[from.remaining()];
    from.duplicate().get(bytes);
    return bytes;
  }

  private void written(long at, byte[] bytes) throws IOException {
    disk.written(node, at, bytes);
    if (synced) {
      disk.forced(node, path);
    }
  }

  @Override
  public long write(ByteBuffer[] from, int offset, int length) throws IOException {
    long written = 0;
    for (int i = offset; i < offset + length; i++) {
      written += write(from[i]);
    }
    return written;
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    disk.askWrite(path);
    real.truncate(size);
    disk.cut(node, size);
    return this;
  }

  /// Nothing is forced really: what is sure is decided from what was asked.
  @Override
  public void force(boolean metaData) throws IOException {
    disk.forced(node, path);
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    return real.read(into);
  }

  @Override
  public long read(ByteBuffer[] into, int offset, int length) throws IOException {
    return real.read(into, offset, length);
  }

  @Override
  public int read(ByteBuffer into, long position) throws IOException {
    return real.read(into, position);
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long newPosition) throws IOException {
    real.position(newPosition);
    return this;
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    return real.transferTo(position, count, target);
  }

  @Override
  public long transferFrom(ReadableByteChannel from, long position, long count) {
    throw new UnsupportedOperationException("not asked for by the store");
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) {
    throw new UnsupportedOperationException("not asked for by the store");
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return real.lock(position, size, shared);
  }

  @Override
  public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return real.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }
}
