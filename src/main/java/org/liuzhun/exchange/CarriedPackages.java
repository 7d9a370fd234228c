package org.liuzhun.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.disk.Hash;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.text.Trouble;

/// Packages for others that this laptop cannot open, and answers that others of the village have to
/// see as well (代转的包), carried in the workbook's folder
/// `outbox` to the next exchange folder: whoever meets both of two laptops connects them. Each is
/// carried for sixty days.
public final class CarriedPackages {

  private static final String FOLDER = "outbox";
  private static final int MOST = 20;
  private static final long MOST_BYTES = 1L << 28;
  private static final Duration CARRIED = Duration.ofDays(60);

  private final Path folder;
  private final Clock clock;

  /// The carried packages of a workbook.
  public CarriedPackages(Workbook workbook, Clock clock) {
    folder = workbook.folder().resolve(FOLDER);
    this.clock = clock;
  }

  /// Takes a copy along, once for each content. When this returns it is on the disk.
  ///
  /// @return whether there is one now; not when there are too many already
  public boolean keep(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    Path copy = folder.resolve(Hash.hex(content).substring(0, 16) + ".lzb");
    List<Path> carried = list();
    if (carried.contains(copy)) {
      return true;
    }
    long bytes = content.length;
    for (Path other : carried) {
      bytes += Files.size(other);
    }
    if (carried.size() >= MOST || bytes > MOST_BYTES) {
      return false;
    }
    SafeFile.folder(folder);
    SafeFile.write(copy, content);
    Files.setLastModifiedTime(copy, FileTime.from(clock.instant()));
    return true;
  }

  /// What the carried ones are known by, wherever else they lie ([Envelope#mark]).
  static Set<String> marks(Workbook workbook) {
    return RememberedFolder.all(workbook.folder().resolve(FOLDER)).stream()
        .map(Envelope::mark)
        .collect(Collectors.toSet());
  }

  /// Carries some no longer.
  public void drop(Predicate<Path> which) throws IOException {
    for (Path file : list()) {
      if (which.test(file)) {
        SafeFile.delete(file);
      }
    }
  }

  /// How many there are.
  ///
  /// @throws Trouble `trouble.exchange.unreadable`
  public int count() throws Trouble {
    try {
      return list().size();
    } catch (IOException e) {
      throw new Trouble(e, "trouble.exchange.unreadable", folder);
    }
  }

  /// Writes those to an exchange folder that do not lie there yet, under whatever name.
  ///
  /// @return how many were written
  /// @throws Trouble `trouble.exchange.not-written`
  public int handOn(Path where) throws Trouble {
    try {
      Set<String> there = new HashSet<>();
      for (Path file : RememberedFolder.packages(where)) {
        there.add(Hash.hex(Files.readAllBytes(file)).substring(0, 16) + ".lzb");
      }
      int written = 0;
      for (Path file : list()) {
        String name = Objects.requireNonNull(file.getFileName()).toString();
        if (!there.contains(name)) {
          Outbox.write(where.toAbsolutePath().resolve(name), Files.readAllBytes(file));
          written++;
        }
      }
      return written;
    } catch (IOException e) {
      throw new Trouble(e, "trouble.exchange.not-written", where);
    }
  }

  /// Those that are still to be carried; the others go.
  private List<Path> list() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Instant oldest = clock.instant().minus(CARRIED);
    List<Path> all;
    try (Stream<Path> files = Files.list(folder)) {
      all = files.filter(file -> file.toString().endsWith(".lzb")).sorted().toList();
    }
    for (Path file : all) {
      if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
        SafeFile.delete(file);
      }
    }
    return all.stream().filter(Files::exists).toList();
  }
}
