package org.liuzhun.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.text.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder, mostly on a stick, in which packages lie (交换文件夹), remembered with the workbook.
public final class RememberedFolder {

  private static final int MOST = 200;
  private static final String VIEW = ".lzv";
  private static final Pattern HALF = Pattern.compile(".*\\.lz[bva]" + SafeFile.BESIDE);
  private static final Duration ABANDONED = Duration.ofDays(1);
  private static final Logger LOG = LoggerFactory.getLogger(RememberedFolder.class);

  private final Path file;
  private final Workbook workbook;

  /// The remembered folder of a workbook.
  public RememberedFolder(Workbook workbook) {
    file = workbook.folder().resolve("exchange.folder");
    this.workbook = workbook;
  }

  /// The folder; empty when none was chosen. It may be away, with its stick.
  public Optional<Path> get() {
    try {
      return Files.exists(file)
          ? Optional.of(Path.of(Files.readString(file).strip()))
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// What to look for there.
  ///
  /// @throws Trouble `trouble.store.disk`
  public Watch watch() throws Trouble {
    Optional<Path> folder = get();
    List<Path> kept = new ArrayList<>(new KeptPackages(workbook).readable());
    if (folder.isEmpty() && kept.isEmpty()) {
      return Watch.NONE;
    }
    PackageList list = new PackageList(workbook);
    Set<String> marks = new HashSet<>(list.marks());
    marks.addAll(CarriedPackages.marks(workbook));
    String able = list.able();
    kept.removeIf(file -> marks.contains(Envelope.tried(file, able)));
    return new Watch(folder, marks, able, kept);
  }

  /// The folder, and what marks the packages that were written here, taken in or refused before.
  ///
  /// @param able what is to be different before one that was refused is offered again
  /// @param kept packages of a later program that this one, updated since, can read and has not
  ///     refused
  public record Watch(Optional<Path> folder, Set<String> marks, String able, List<Path> kept) {

    /// Nothing is watched.
    public static final Watch NONE = new Watch(Optional.empty(), Set.of(), "", List.of());

    /// How many packages can be taken in.
    public int count() {
      return kept.size() + waiting().size();
    }

    /// The packages that lie in the folder and are not known yet.
    public List<Path> waiting() {
      return folder.map(RememberedFolder::packages).orElse(List.of()).stream()
          .filter(file ->
              !marks.contains(Envelope.mark(file)) && !marks.contains(Envelope.tried(file, able)))
          .toList();
    }
  }

  /// Remembers a folder.
  ///
  /// @throws Trouble `trouble.exchange.not-written`
  public void set(Path folder) throws Trouble {
    try {
      SafeFile.write(file, folder.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new Trouble(e, "trouble.exchange.not-written", file);
    }
  }

  /// Whether a file is being written, or was when the program was killed.
  private static boolean isHalf(Path file) {
    return HALF.matcher(file.toString()).matches();
  }

  /// Removes what killed programs left half written beside a file that was written just now. What
  /// is younger than a day, by the clock of that disk, another laptop may still be writing. What
  /// cannot be removed stays and stops nobody.
  static void removeHalves(Path written) {
    Path folder = Objects.requireNonNull(written.toAbsolutePath().getParent());
    try (Stream<Path> files = Files.list(folder)) {
      Instant young = Files.getLastModifiedTime(written).toInstant().minus(ABANDONED);
      files.filter(RememberedFolder::isHalf).forEach(half -> removeOld(half, young));
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("the folder was not tidied: {}", e.getClass().getSimpleName());
    }
  }

  private static void removeOld(Path half, Instant young) {
    try {
      if (Files.getLastModifiedTime(half).toInstant().isBefore(young)) {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      LOG.warn("a half-written file was not removed: {}", e.getClass().getSimpleName());
    }
  }

  /// The latest of [#all], in the order of their names: on a stick that nobody tidies, what was put
  /// there last must not hide behind what is old.
  public static List<Path> packages(Path folder) {
    return all(folder).stream()
        .collect(Collectors.toMap(file -> file, RememberedFolder::written))
        .entrySet()
        .stream()
        .sorted(Map.Entry.<Path, FileTime>comparingByValue().reversed())
        .limit(MOST)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /// The files, and the packages in folders among them.
  public static List<Path> within(List<Path> files) {
    return files.stream()
        .flatMap(file -> Files.isDirectory(file) ? packages(file).stream() : Stream.of(file))
        .toList();
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      // Gone since, or its stick.
      return FileTime.fromMillis(0);
    }
  }

  /// The files of a folder that begin as packages do, by name, but for views that wait there for
  /// readers elsewhere; none while the folder is away.
  static List<Path> all(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(VIEW))
          .filter(file -> !isHalf(file))
          .filter(Envelope::isPackage)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }
}
