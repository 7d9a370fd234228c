package org.liuzhun.store.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.liuzhun.store.disk.Hash;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.keys.Keys;

/// The access log in the folder `access`: one file a month, one encrypted line an entry, each
/// naming the hash of the line before it. It stays on this laptop and in its backups.
public final class AccessLog {

  private static final String PURPOSE = "access";
  private static final String FILE = "\\d{8}\\.access";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Keys keys;
  private final Clock clock;
  private final String person;

  /// The log of a workbook's folder.
  public AccessLog(Path workbook, Keys keys, Clock clock, String person) {
    folder = workbook.resolve("access");
    this.keys = keys;
    this.clock = clock;
    this.person = person;
  }

  /// What the log holds.
  ///
  /// @param entries the entries that can be read, oldest first
  /// @param whole whether every line could be read and follows from the one before it
  public record Content(List<AccessEntry> entries, boolean whole) {}

  /// Adds an entry; when this returns, it is on the disk.
  ///
  /// @param facts how many filled fields of the register went out; 0 when none did or nobody
  ///     counted
  public synchronized void note(AccessKind kind, String what, int facts) throws IOException {
    SafeFile.folder(folder);
    AccessEntry entry =
        new AccessEntry(clock.instant().toString(), person, kind, what, facts, Hash.hex(last()));
    byte[] line = Base64.getEncoder().encode(keys.seal(PURPOSE, JSON.writeValueAsBytes(entry)));
    LocalDate day = LocalDate.now(clock);
    String name = String.format(Locale.ROOT, "%06d%02d.access", day.getYear(), day.getMonthValue());
    boolean isNew = !Files.exists(folder.resolve(name));
    Files.write(
        folder.resolve(name),
        List.of(new String(line, StandardCharsets.US_ASCII)),
        StandardCharsets.US_ASCII,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND,
        StandardOpenOption.SYNC);
    if (isNew) {
      SafeFile.forceFolder(folder);
    }
  }

  /// Reads it all.
  public synchronized Content read() throws IOException {
    List<AccessEntry> entries = new ArrayList<>();
    boolean whole = true;
    byte[] before = new byte[0];
    for (String line : lines()) {
      Optional<AccessEntry> entry = entry(line);
      whole &= entry.isPresent() && entry.get().previous().equals(Hash.hex(before));
      entry.ifPresent(entries::add);
      before = line.getBytes(StandardCharsets.US_ASCII);
    }
    return new Content(entries, whole);
  }

  private byte[] last() throws IOException {
    List<String> lines = lines();
    return lines.isEmpty() ? new byte[0] : lines.getLast().getBytes(StandardCharsets.US_ASCII);
  }

  private Optional<AccessEntry> entry(String line) {
    try {
      Optional<byte[]> plain = keys.unseal(PURPOSE, Base64.getDecoder().decode(line));
      return plain.isEmpty()
          ? Optional.empty()
          : Optional.of(JSON.readValue(plain.get(), AccessEntry.class));
    } catch (IOException | IllegalArgumentException e) {
      // A damaged line is no entry; the reader is told that the log is not whole.
      return Optional.empty();
    }
  }

  private List<String> lines() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().matches(FILE)).sorted().toList()) {
        lines.addAll(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
      }
    }
    return lines;
  }
}
