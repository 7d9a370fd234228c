package org.liuzhun.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.liuzhun.store.disk.Hash;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.keys.Sealing;
import org.liuzhun.text.Trouble;

/// Photographs and scanned papers in the workbook's folder (附件): encrypted, each under the
/// SHA-256 of its content, so that the same picture lies there once. A row of the register
/// names it.
public final class Attachments {

  private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
  private static final int LARGEST = 32 << 20;
  private static final int FOLDER_LETTERS = 2;

  private final Path folder;
  private final byte[] key;

  Attachments(Path workbook, Keys keys) {
    folder = workbook.resolve("attachments");
    key = keys.attachments();
  }

  /// Keeps the content. When this returns, it is on the disk.
  ///
  /// @return the SHA-256 under which it lies, in hexadecimal digits
  /// @throws Trouble `trouble.store.disk`: nothing was kept
  public String put(byte[] content) throws Trouble {
    String name = Hash.hex(content);
    return Opened.guarded(() -> {
      Path file = file(name);
      if (!Files.exists(file)) {
        SafeFile.folder(folder.resolve(name.substring(0, FOLDER_LETTERS)));
        SafeFile.write(file, Sealing.seal(key, content, context(name)));
      }
      return name;
    });
  }

  /// The content under this name; empty when it is not here, or not what it was.
  ///
  /// @throws Trouble `trouble.store.disk`
  public Optional<byte[]> get(String name) throws Trouble {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    return Opened.guarded(() -> {
      Path file = file(name);
      return Files.isRegularFile(file) && Files.size(file) <= LARGEST
          ? Sealing.open(key, Files.readAllBytes(file), context(name))
              .filter(content -> Hash.hex(content).equals(name))
          : Optional.<byte[]>empty();
    });
  }

  /// Whether something lies under this name, sound or not.
  public boolean has(String name) {
    return NAME.matcher(name).matches() && Files.exists(file(name));
  }

  /// How many bytes lie under this name, 0 for none.
  ///
  /// @throws Trouble `trouble.store.disk`
  public long size(String name) throws Trouble {
    return Opened.guarded(() -> has(name) ? Files.size(file(name)) : 0);
  }

  private Path file(String name) {
    return folder
        .resolve(name.substring(0, FOLDER_LETTERS))
        .resolve(name.substring(FOLDER_LETTERS));
  }

  /// What lies under one name cannot be passed off as what lies under another.
  private static byte[] context(String name) {
    return name.getBytes(StandardCharsets.US_ASCII);
  }
}
