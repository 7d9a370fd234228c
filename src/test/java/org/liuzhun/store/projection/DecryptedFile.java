package org.liuzhun.store.projection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.liuzhun.store.keys.Keys;

/// The bytes of a database file as H2 sees them.
public final class DecryptedFile {

  private DecryptedFile() {}

  /// All of them.
  public static byte[] read(Path file, Keys keys) throws IOException {
    try (InputStream in = FilePath.get(EncryptedPath.of(file, keys.database())).newInputStream()) {
      return in.readAllBytes();
    }
  }
}
