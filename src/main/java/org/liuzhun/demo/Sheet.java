package org.liuzhun.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The tables from which the village is made: columns between tabs, headings in the first line.
final class Sheet {

  private Sheet() {}

  /// The lines of a table, each by heading; a missing cell is empty text.
  static List<Map<String, String>> read(String name) {
    List<String[]> lines = lines(name);
    String[] headings = lines.getFirst();
    return lines.stream().skip(1).map(cells -> line(headings, cells)).toList();
  }

  /// The cell under a heading that the table must have.
  static String cell(Map<String, String> line, String heading) {
    return Objects.requireNonNull(line.get(heading), heading);
  }

  /// The lines of a table without headings, cell by cell.
  static List<String[]> lines(String name) {
    try (InputStream in = Sheet.class.getResourceAsStream(name + ".tsv");
        BufferedReader reader = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> line(String[] headings, String[] cells) {
    Map<String, String> line = new LinkedHashMap<>();
    for (int i = 0; i < headings.length; i++) {
      line.put(headings[i], i < cells.length ? cells[i].strip() : "");
    }
    return line;
  }
}
