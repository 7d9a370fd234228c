package org.liuzhun.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads the tables of this room: two columns, the second a list separated by semicolons.
final class Tables {

  /// One line of a table.
  record Entry(String name, List<String> words) {}

  private Tables() {}

  static List<Entry> read(String file) {
    try (InputStream in = Tables.class.getResourceAsStream(file);
        BufferedReader reader = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cells -> new Entry(cells[0], List.of(cells[1].split(";"))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
