package org.liuzhun.store.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.keys.Keys;

/// The journal (流水): what was saved and is not sealed yet. A save is safe when [#append] returns.
/// Each file has a key of
/// its own, so that no nonce can ever repeat.
final class Journal implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;
  private final JournalFormat format;
  private int records;

  private Journal(Path file, FileChannel channel, JournalFormat format) {
    this.file = file;
    this.channel = channel;
    this.format = format;
  }

  /// Begins a new file behind all that exist.
  static Journal create(Path folder, Keys keys) throws IOException {
    SafeFile.folder(folder);
    List<Path> old = list(folder);
    int number = old.isEmpty() ? 1 : 1 + number(old.getLast());
    Path file = folder.resolve(String.format(Locale.ROOT, "%08d.journal", number));
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    JournalFormat format = JournalFormat.create(keys);
    channel.write(ByteBuffer.wrap(format.head()));
    channel.force(true);
    SafeFile.forceFolder(folder);
    return new Journal(file, channel, format);
  }

  /// The journal files of a folder, oldest first.
  static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().matches("\\d{8}\\.journal"))
          .sorted()
          .toList();
    }
  }

  private static int number(Path file) {
    return Integer.parseInt(file.getFileName().toString(), 0, 8, 10);
  }

  /// Writes the contents, one for each transaction, and returns when they are on the disk. When
  /// that fails, none of them counts, and the file must not be written to again: its next nonces
  /// are used up. Each is forced before the next is written: a sound record behind a bad one is
  /// then always damage, never a save that was interrupted.
  void append(Iterator<byte[]> contents) throws IOException {
    long start = channel.position();
    try {
      while (contents.hasNext()) {
        ByteBuffer record = ByteBuffer.wrap(format.record(records++, contents.next()));
        while (record.hasRemaining()) {
          channel.write(record);
        }
        channel.force(false);
      }
      if (!Files.exists(file)) {
        // An open file can be written to although its folder is gone, and with it what was written.
        throw new NoSuchFileException(file.toString());
      }
    } catch (IOException e) {
      cutBack(start, e);
      throw e;
    }
  }

  /// What was written half must not be found later, when its numbers stand for something else.
  private void cutBack(long start, IOException cause) throws Uncertain {
    try {
      channel.truncate(start);
      channel.force(true);
    } catch (IOException e) {
      cause.addSuppressed(e);
      throw new Uncertain(cause);
    }
  }

  /// Nobody knows what the file holds now.
  static final class Uncertain extends IOException {
    private static final long serialVersionUID = 1;

    private final IOException original;

    Uncertain(IOException original) {
      super(original);
      this.original = original;
    }

    /// What was the matter first.
    IOException original() {
      return original;
    }
  }

  long size() throws IOException {
    return channel.position();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
