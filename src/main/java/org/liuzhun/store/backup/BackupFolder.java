package org.liuzhun.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liuzhun.store.disk.SafeFile;

/// The workbook's own backups, in the folder `backups`. Their names hold a running number and the
/// time (UTC), nothing of the village.
public final class BackupFolder {

  /// The suffix of backups, without dot.
  public static final String SUFFIX = "lzbackup";

  private static final Pattern NAME = Pattern.compile("(\\d{6,12})-(\\d{8}-\\d{6})\\." + SUFFIX);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

  private final Path folder;

  /// The backups of a workbook.
  public BackupFolder(Path workbook) {
    folder = workbook.resolve("backups");
  }

  /// All, oldest first.
  public List<OwnBackup> list() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .flatMap(file -> read(file).stream())
          .sorted(Comparator.comparing(OwnBackup::number))
          .toList();
    }
  }

  /// The place of the next one.
  public Path next(Instant now) throws IOException {
    SafeFile.folder(folder);
    List<OwnBackup> all = list();
    long number = all.isEmpty() ? 1 : all.getLast().number() + 1;
    String time = TIME.format(now.atOffset(ZoneOffset.UTC));
    return folder.resolve(String.format(Locale.ROOT, "%06d-%s.%s", number, time, SUFFIX));
  }

  /// A folder of this name in which a backup can be unpacked and looked at. What an earlier
  /// look left behind is gone.
  public Path trial(String name) throws IOException {
    Path trial = folder.resolve(name);
    Trash.remove(trial);
    SafeFile.folder(folder);
    return trial;
  }

  /// Removes what the retention rule does not keep.
  public void thin(ZoneId zone) throws IOException {
    for (OwnBackup backup : Retention.surplus(list(), zone)) {
      SafeFile.delete(backup.file());
    }
  }

  /// Removes all but the last, because the others hold what was erased since.
  public void keepLastOnly() throws IOException {
    List<OwnBackup> all = list();
    for (OwnBackup backup : all.subList(0, Math.max(0, all.size() - 1))) {
      SafeFile.delete(backup.file());
    }
  }

  private static Optional<OwnBackup> read(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      Instant made = LocalDateTime.parse(name.group(2), TIME).toInstant(ZoneOffset.UTC);
      return Optional.of(new OwnBackup(Long.parseLong(name.group(1)), made, file));
    } catch (java.time.DateTimeException e) {
      // No backup of ours has such a time: the file is left alone.
      return Optional.empty();
    }
  }
}
