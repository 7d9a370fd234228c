package org.liuzhun.system;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// The problem report (问题报告): one file that may be sent to whoever can help. It holds the
/// check-up and the program's log, which names rows by identity only; never a person, never a
/// workbook.
public final class ProblemReport {

  private static final int LOGS = 5;

  private ProblemReport() {}

  /// The folder of the log files in the data folder.
  public static Path logs(Path dataFolder) {
    return dataFolder.resolve("logs");
  }

  /// Writes the report.
  ///
  /// @param file the ZIP file to write; replaced only when the new one is complete
  /// @throws Trouble `trouble.system.report` when it cannot be written
  public static void write(Path file, Path dataFolder, Clock clock) throws Trouble {
    try {
      Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
      pack(unfinished, dataFolder, clock);
      SafeFile.force(unfinished);
      SafeFile.move(unfinished, file);
    } catch (IOException e) {
      throw new Trouble("trouble.system.report", file, e.getClass().getSimpleName());
    }
  }

  private static void pack(Path zipped, Path dataFolder, Clock clock) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(zipped);
        ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      entry(zip, "check.txt", checkUp(dataFolder, clock).getBytes(StandardCharsets.UTF_8));
      for (Path log : newest(logs(dataFolder))) {
        entry(zip, "logs/" + log.getFileName(), Files.readAllBytes(log));
      }
    }
  }

  private static String checkUp(Path dataFolder, Clock clock) {
    String head = Texts.of("system.report.head", Instant.now(clock).toString());
    return SystemCheck.run(dataFolder, clock).stream()
        .map(line -> line.part() + " · " + line.state().word() + " · " + line.withoutNames())
        .collect(Collectors.joining("\n", head + "\n", "\n"));
  }

  private static List<Path> newest(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".log"))
          .sorted(Comparator.comparing(ProblemReport::written).reversed())
          .limit(LOGS)
          .toList();
    }
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }
}
