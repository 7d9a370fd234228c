package org.liuzhun.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.text.Trouble;

/// The folder, mostly on a stick, in which packages lie (交换文件夹), remembered with the workbook.
public final class RememberedFolder {

  private static final int MOST = 200;
  private static final String VIEW = ".lzv";
  private static final Pattern HALF = Pattern.compile(".*\\.lz[a-z]+" + SafeFile.BESIDE);

  private final Path file;

  /// The remembered folder of a workbook.
  public RememberedFolder(Workbook workbook) {
    file = workbook.folder().resolve("exchange.folder");
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
  static boolean isHalf(Path file) {
    return HALF.matcher(file.toString()).matches();
  }

  /// The files of a folder that begin as packages do, oldest name first, but for views that wait
  /// there for readers elsewhere; none while the folder is away.
  public static List<Path> packages(Path folder) {
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
          .limit(MOST)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
