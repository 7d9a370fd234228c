package org.liuzhun.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.disk.Hash;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.text.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Packages of a later program (新版包), kept in the workbook's folder `inbox` until this program is
/// updated. A file's name says which format a program must know to read it.
public final class KeptPackages {

  /// More is not kept: anybody in the village could fill the disk.
  private static final int MOST = 50;

  private static final Pattern NAME = Pattern.compile("[0-9a-f]{16}-reader(\\d{1,9})\\.lzb");

  private static final Logger LOG = LoggerFactory.getLogger(KeptPackages.class);

  private final Path folder;
  private final int reads;

  /// The kept packages of a workbook.
  public KeptPackages(Workbook workbook) {
    this(workbook.folder().resolve("inbox"), Manifest.FORMAT);
  }

  /// @param reads the format that the program reads
  KeptPackages(Path folder, int reads) {
    this.folder = folder;
    this.reads = reads;
  }

  /// Keeps a copy, once for each content. When this returns it is on the disk.
  ///
  /// @param reader the format that it needs
  /// @return whether there is one now; not when there are too many already
  boolean keep(Path file, int reader) throws IOException {
    byte[] content = Files.readAllBytes(file);
    Path copy = folder.resolve(Hash.hex(content).substring(0, 16) + "-reader" + reader + ".lzb");
    if (Files.exists(copy)) {
      return true;
    }
    if (list().size() >= MOST) {
      return false;
    }
    SafeFile.folder(folder);
    SafeFile.write(copy, content);
    return true;
  }

  /// Those that wait for a later program.
  ///
  /// @throws Trouble `trouble.exchange.unreadable`
  public List<Path> waiting() throws Trouble {
    return some(false);
  }

  /// Those that this program can read now, because it was updated since.
  ///
  /// @throws Trouble `trouble.exchange.unreadable`
  public List<Path> readable() throws Trouble {
    return some(true);
  }

  private List<Path> some(boolean readable) throws Trouble {
    try {
      return list().stream().filter(file -> reader(file) <= reads == readable).toList();
    } catch (IOException e) {
      throw new Trouble(e, "trouble.exchange.unreadable", folder);
    }
  }

  /// Lets go of one that was taken in; does nothing with other files. One that cannot be removed
  /// brings nothing new the next time.
  void taken(Path file) {
    if (folder.equals(file.getParent()) && reader(file) > 0) {
      try {
        SafeFile.delete(file);
      } catch (IOException e) {
        LOG.warn("a kept package was not removed: {}", e.getClass().getSimpleName());
      }
    }
  }

  private List<Path> list() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> reader(file) > 0).sorted().toList();
    }
  }

  private static int reader(Path file) {
    Matcher name = NAME.matcher(Objects.requireNonNull(file.getFileName()).toString());
    return name.matches() ? Integer.parseInt(name.group(1)) : 0;
  }
}
