package org.liuzhun.store.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The files of a workbook as its own backups hold them: they take the place of files that the disk
/// destroyed.
public final class Spares {

  private static final Logger LOG = LoggerFactory.getLogger(Spares.class);
  private static final int LONGEST = 1 << 28;

  private final Path folder;

  /// The spares in a workbook's folder.
  public Spares(Path workbook) {
    folder = workbook.resolve("backups");
  }

  /// What the latest backup makes of the file in which it is good.
  ///
  /// @param name the file's name in the workbook, with slashes
  /// @param reading gives something for good bytes only
  public <T> Optional<T> find(String name, Function<byte[], Optional<T>> reading)
      throws IOException {
    for (Path backup : backups()) {
      Optional<T> good = bytes(backup, name).flatMap(reading);
      if (good.isPresent()) {
        return good;
      }
    }
    return Optional.empty();
  }

  /// The backups, latest first; their names begin with a running number.
  private List<Path> backups() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("\\d{6,12}-[0-9-]{15}\\.lzbackup"))
          .sorted(Comparator.comparing(Path::getFileName).reversed())
          .toList();
    }
  }

  /// A backup that is damaged itself has none.
  private static Optional<byte[]> bytes(Path backup, String name) {
    try (ZipFile zip = new ZipFile(backup.toFile(), StandardCharsets.UTF_8)) {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null || entry.getSize() > LONGEST) {
        return Optional.empty();
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return Optional.of(in.readNBytes(LONGEST));
      }
    } catch (IOException e) {
      LOG.warn("{} gives no {}: {}", backup.getFileName(), name, e.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
