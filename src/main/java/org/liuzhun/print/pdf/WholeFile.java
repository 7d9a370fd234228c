package org.liuzhun.print.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that appears whole or not at all: written beside its place, forced to disk, then moved
/// there.
public final class WholeFile implements AutoCloseable {

  private final Path place;
  private final Path beside;
  private final FileChannel channel;

  /// Begins a file; what stands at the place stays until [#keep].
  public WholeFile(Path place) throws IOException {
    this.place = place.toAbsolutePath();
    beside = Files.createTempFile(this.place.getParent(), ".", ".part");
    channel = FileChannel.open(beside, StandardOpenOption.WRITE);
  }

  /// Where to write.
  public OutputStream stream() {
    return Channels.newOutputStream(channel);
  }

  /// Puts what was written in its place.
  public void keep() throws IOException {
    channel.force(true);
    channel.close();
    try {
      Files.move(
          beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Removes what was not kept.
  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(beside);
  }
}
