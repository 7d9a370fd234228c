package org.liuzhun.store.projection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// Names of database files that are encrypted by [Xts], as the database's `liuzhun:` file system.
/// The database's own encryption works without the processor's instructions: reading a village
/// took four times as long with it.
public final class EncryptedPath extends FilePathWrapper {

  private static final String SCHEME = "liuzhun";
  private static final Map<String, Xts> FOLDERS = new ConcurrentHashMap<>();

  /// For the database, which makes names by itself.
  public EncryptedPath() {}

  /// The name by which the database finds the file; all files of its folder get the same keys.
  static String of(Path file, byte[] keys) {
    FilePath.register(new EncryptedPath());
    FOLDERS.put(folder(file), new Xts(keys));
    return SCHEME + ":" + file.toAbsolutePath();
  }

  /// Forgets the keys of a file's folder.
  static void forget(Path file) {
    FOLDERS.remove(folder(file));
  }

  private static String folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent()).toString();
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    String folder = folder(Path.of(getBase().toString()));
    Xts xts = FOLDERS.get(folder);
    if (xts == null) {
      throw new IOException("no keys for " + folder);
    }
    return new EncryptedChannel(getBase().open(mode), xts);
  }

  @Override
  public InputStream newInputStream() throws IOException {
    return Channels.newInputStream(open("r"));
  }

  @Override
  public OutputStream newOutputStream(boolean append) throws IOException {
    throw new IOException("the database writes no streams");
  }
}
