package org.liuzhun.spreadsheet.heading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads the tables of this room: a name, a list separated by semicolons, and in some the name in
/// English.
public final class Tables {

  private static final String FOLDER = "/org/liuzhun/spreadsheet/";

  /// One line of a table.
  ///
  /// @param name its first column
  /// @param words its second column
  /// @param english its third column; empty where there is none
  public record Entry(String name, List<String> words, String english) {}

  private Tables() {}

  /// The lines of a table that lies beside the program.
  public static List<Entry> read(String file) {
    try (InputStream in = Tables.class.getResourceAsStream(FOLDER + file);
        BufferedReader reader = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cells ->
              new Entry(cells[0], List.of(cells[1].split(";")), cells.length > 2 ? cells[2] : ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The words of all lines of one name.
  public static List<String> words(String file, String name) {
    return read(file).stream()
        .filter(entry -> entry.name().equals(name))
        .flatMap(entry -> entry.words().stream())
        .toList();
  }

  /// A pattern or format of the grammar of headings.
  public static String pattern(String name) {
    return words("patterns.tsv", name).getFirst();
  }
}
