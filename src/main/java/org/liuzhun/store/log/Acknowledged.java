package org.liuzhun.store.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `journal/acknowledged`: how far a laptop's saves were reported as done, beside the journal, so
/// that a journal whose end was destroyed does not pass for one that ended there. It is written
/// after each save and not forced: it may know too little, never too much. Laptop (16), last sealed
/// transaction (8), last saved transaction (8), CRC-32C.
final class Acknowledged {

  private static final Logger LOG = LoggerFactory.getLogger(Acknowledged.class);
  private static final int LENGTH = 16 + 8 + 8 + 4;

  private final Path file;
  private final UUID device;

  Acknowledged(Path journals, UUID device) {
    file = journals.resolve("acknowledged");
    this.device = device;
  }

  /// What is known.
  ///
  /// @param sealed the last transaction that may be known elsewhere
  /// @param saved the last transaction that was reported as saved
  record Reached(long sealed, long saved) {
    static final Reached NOTHING = new Reached(0, 0);
  }

  Reached read() throws IOException {
    if (!Files.exists(file) || Files.size(file) != LENGTH) {
      return Reached.NOTHING;
    }
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    boolean known = bytes.getInt(LENGTH - 4) == checksum(bytes)
        && new UUID(bytes.getLong(0), bytes.getLong(8)).equals(device);
    return known ? new Reached(bytes.getLong(16), bytes.getLong(24)) : Reached.NOTHING;
  }

  /// A save that is on the disk is not undone because this cannot be written; where there is no
  /// journal, there is nothing to say.
  void write(long sealed, long saved) {
    if (!Files.isDirectory(Objects.requireNonNull(file.getParent()))) {
      return;
    }
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH)
        .putLong(device.getMostSignificantBits())
        .putLong(device.getLeastSignificantBits())
        .putLong(sealed)
        .putLong(saved);
    bytes.putInt(checksum(bytes));
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.write(bytes.flip(), 0);
    } catch (IOException e) {
      LOG.warn("{} cannot be written: {}", file.getFileName(), e.getClass().getSimpleName());
    }
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes.duplicate().rewind().limit(LENGTH - 4));
    return (int) crc.getValue();
  }
}
