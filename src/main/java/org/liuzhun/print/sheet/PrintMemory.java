package org.liuzhun.print.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.pdf.WholeFile;
import org.liuzhun.text.Trouble;

/// What was printed on this laptop (打印记录): `printed.tsv` in the workbook's folder, one line for the
/// latest printing of each sheet of each household. It holds identities and hashes, no names and no
/// values. Printing is a matter of one laptop: the file is not exchanged, and losing it means no
/// more than that everything counts as never printed.
public final class PrintMemory {

  private static final String NAME = "printed.tsv";
  private static final int CELLS = 8;
  private static final long MOST_BYTES = 20_000_000;

  private final @Nullable Path file;
  private final Map<PrintRecord.Id, PrintRecord> records = new LinkedHashMap<>();

  private PrintMemory(@Nullable Path file) {
    this.file = file;
  }

  /// A memory that forgets.
  public static PrintMemory none() {
    return new PrintMemory(null);
  }

  /// The memory of a workbook. Lines that nobody understands are passed over.
  ///
  /// @throws Trouble `trouble.print.memory` when the file cannot be read
  public static PrintMemory of(Path workbook) throws Trouble {
    Path file = workbook.resolve(NAME);
    PrintMemory memory = new PrintMemory(file);
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
            .lines()
            .flatMap(line -> parse(line).stream())
            .forEach(record -> memory.records.put(record.id(), record));
      }
    } catch (IOException e) {
      throw new Trouble(e, "trouble.print.memory", file);
    }
    return memory;
  }

  /// The latest printing of a sheet, if it was ever printed.
  public Optional<PrintRecord> last(Sheet sheet, Copy copy, int year, UUID about) {
    return Optional.ofNullable(records.get(new PrintRecord.Id(sheet, copy, year, about)));
  }

  /// Keeps what was printed.
  ///
  /// @throws Trouble `trouble.print.memory` when the file cannot be written
  public void add(Collection<PrintRecord> printed) throws Trouble {
    printed.forEach(record -> records.put(record.id(), record));
    if (file == null || printed.isEmpty()) {
      return;
    }
    String text = records.values().stream()
        .map(PrintMemory::line)
        .collect(Collectors.joining("\n", "", "\n"));
    try (WholeFile whole = new WholeFile(file)) {
      whole.stream().write(text.getBytes(StandardCharsets.UTF_8));
      whole.keep();
    } catch (IOException e) {
      throw new Trouble(e, "trouble.print.memory", file);
    }
  }

  private static String line(PrintRecord record) {
    return String.join(
        "\t",
        record.sheet().word(),
        record.copy().name(),
        Integer.toString(record.year()),
        record.about().toString(),
        record.printed().toString(),
        record.digest(),
        String.join(",", record.marks()),
        record.opened().replaceAll("\\s", " "));
  }

  private static Optional<PrintRecord> parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != CELLS) {
      return Optional.empty();
    }
    try {
      return Sheet.of(cells[0])
          .map(sheet -> new PrintRecord(
              sheet,
              Copy.valueOf(cells[1]),
              Integer.parseInt(cells[2]),
              UUID.fromString(cells[3]),
              Instant.parse(cells[4]),
              cells[5],
              List.of(cells[6].split(",")),
              cells[7]));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
