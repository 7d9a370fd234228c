package org.liuzhun.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Trouble;

/// The lock of a workbook's folder: one program at a time, and the next one learns who it is.
public final class FolderLock implements AutoCloseable {

  private static final int LONGEST_NAME = 1000;
  /// The locked byte lies behind the name, because Windows lets nobody read a locked byte.
  private static final long LOCKED_BYTE = 1L << 40;

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Takes the lock and leaves the holder's name in it.
  ///
  /// @throws Trouble `trouble.store.locked` with the name of whoever has it
  public static FolderLock take(Path file, String holder) throws IOException, Trouble {
    FileChannel channel = FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      String other = name(channel);
      channel.close();
      throw new Trouble("trouble.store.locked", other);
    }
    channel.truncate(0);
    channel.write(StandardCharsets.UTF_8.encode(holder), 0);
    return new FolderLock(channel);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String name(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST_NAME);
    channel.read(bytes, 0);
    return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
