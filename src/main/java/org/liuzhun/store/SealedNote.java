package org.liuzhun.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.text.Trouble;

/// A small file of the workbook's own, encrypted because it names people (加密便签).
public final class SealedNote {

  private final Path file;
  private final String name;
  private final Keys keys;

  SealedNote(Path workbook, String name, Keys keys) {
    file = workbook.resolve(name);
    this.name = name;
    this.keys = keys;
  }

  /// What it holds; empty when it is not there or cannot be read any more.
  ///
  /// @throws Trouble `trouble.store.disk`
  public Optional<byte[]> read() throws Trouble {
    return Opened.guarded(() -> Files.exists(file)
        ? keys.unseal(name, Files.readAllBytes(file))
        : Optional.<byte[]>empty());
  }

  /// Whether it is there, readable or not.
  public boolean isThere() {
    return Files.exists(file);
  }

  /// Replaces what it holds; when this returns, it is on the disk.
  ///
  /// @throws Trouble `trouble.store.disk`: what it held stays
  public void write(byte[] content) throws Trouble {
    Opened.guarded(() -> {
      SafeFile.write(file, keys.seal(name, content));
      return name;
    });
  }
}
