package org.liuzhun.ui.starting;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Only one program runs for one person: a second start hands what it was to open over to the
/// window that is there, and ends.
///
/// The first program holds a lock in the data folder and listens on a socket file beside it, which
/// only this person's programs can reach.
public final class OneProgram implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(OneProgram.class);

  /// A longer path than any system knows is not read.
  private static final int LONGEST = 32_768;

  private final FileLock lock;
  private final ServerSocketChannel listening;

  private OneProgram(FileLock lock, ServerSocketChannel listening) {
    this.lock = lock;
    this.listening = listening;
  }

  /// Becomes the one program, or hands the file over to the one that runs.
  ///
  /// @param toOpen what this start was to open, or null
  /// @param open is told, on a thread of its own, what later starts were to open; an empty path
  ///     means that somebody only started the program again
  /// @return the one program; empty when another one runs and took the file
  /// @throws IOException when the data folder cannot hold lock and socket; the program may run
  ///     alone all the same
  public static Optional<OneProgram> begin(
      Path dataFolder, @Nullable Path toOpen, Consumer<Path> open) throws IOException {
    Files.createDirectories(dataFolder);
    UnixDomainSocketAddress address = UnixDomainSocketAddress.of(dataFolder.resolve("window"));
    FileChannel file = FileChannel.open(
        dataFolder.resolve("window.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = file.tryLock();
    if (lock == null) {
      file.close();
      handOver(address, toOpen);
      return Optional.empty();
    }
    Files.deleteIfExists(address.getPath());
    ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    listening.bind(address);
    OneProgram program = new OneProgram(lock, listening);
    Thread.ofPlatform().daemon().name("later-starts").start(() -> program.listen(open));
    return Optional.of(program);
  }

  @Override
  public void close() throws IOException {
    try (FileChannel _ = lock.channel();
        lock) {
      listening.close();
    }
  }

  private static void handOver(UnixDomainSocketAddress address, @Nullable Path toOpen)
      throws IOException {
    try (SocketChannel to = SocketChannel.open(address)) {
      String path = toOpen == null ? "" : toOpen.toAbsolutePath().toString();
      to.write(ByteBuffer.wrap(path.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private void listen(Consumer<Path> open) {
    while (listening.isOpen()) {
      try (SocketChannel from = listening.accept()) {
        open.accept(Path.of(read(from)));
      } catch (IOException | InvalidPathException e) {
        if (listening.isOpen()) {
          LOG.warn("a later start was not understood: {}", e.getClass().getSimpleName());
        }
      }
    }
  }

  private static String read(SocketChannel from) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
    while (bytes.hasRemaining() && from.read(bytes) >= 0) {}
    return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
  }
}
