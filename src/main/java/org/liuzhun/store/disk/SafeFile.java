package org.liuzhun.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/// Files that are there as a whole or not at all, whenever the current fails.
public final class SafeFile {

  private SafeFile() {}

  /// What the name of a file ends with while it is being written.
  public static final String BESIDE = ".new";

  /// Puts the bytes in the place of the file: written beside it, forced to the disk, moved over it.
  public static void write(Path file, byte[] bytes) throws IOException {
    Path beside = prepare(file, bytes);
    try {
      move(beside, file);
    } catch (IOException e) {
      leaveNothing(beside, e);
      throw e;
    }
  }

  /// Writes the bytes beside the file and forces them to the disk; nothing is replaced yet.
  ///
  /// @return where they are, for [#move]
  public static Path prepare(Path file, byte[] bytes) throws IOException {
    Path beside = beside(file);
    try {
      writeWhole(beside, bytes);
      return beside;
    } catch (IOException e) {
      leaveNothing(beside, e);
      throw e;
    }
  }

  /// Where a file lies while it is being written.
  public static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + BESIDE);
  }

  /// On a full disk a half-written file would take the room that others need.
  private static void leaveNothing(Path beside, IOException cause) {
    try {
      Files.deleteIfExists(beside);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private static void writeWhole(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(
        file,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /// Makes a folder with those above it, and forces their names to the disk.
  public static void folder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Path above = Objects.requireNonNull(folder.toAbsolutePath().getParent());
      folder(above);
      Files.createDirectories(folder);
      forceFolder(above);
    }
  }

  /// Moves a finished file over another.
  public static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
    forceFolder(Objects.requireNonNull(to.toAbsolutePath().getParent()));
  }

  /// Deletes a file, if it is there, so that it does not come back when the current fails.
  public static void delete(Path file) throws IOException {
    if (Files.deleteIfExists(file)) {
      forceFolder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    }
  }

  /// Forces a finished file to the disk.
  public static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /// Forces a folder's names to the disk where the system can do that; Windows keeps them without.
  public static void forceFolder(Path folder) throws IOException {
    if (!System.getProperty("os.name", "").startsWith("Windows")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
