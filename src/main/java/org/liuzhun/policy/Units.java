package org.liuzhun.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.liuzhun.text.Texts;

/// The units of the parameters that the program brings along, in English beside the official ones.
final class Units {

  private static final Map<String, String> ENGLISH = read(1);

  /// What one of them is called.
  private static final Map<String, String> ONE = read(2);

  private Units() {}

  /// The unit in the language in use; one that only the village knows stays as it was written.
  static String shown(String unit, String figure) {
    if (Texts.language().equals(Texts.CHINESE)) {
      return unit;
    }
    String many = ENGLISH.getOrDefault(unit, unit);
    return figure.equals("1") ? ONE.getOrDefault(unit, many) : many;
  }

  /// A figure with its unit in either language, in the language in use.
  static String anew(String shown) {
    int blank = shown.indexOf(' ');
    String figure = blank < 0 ? shown : shown.substring(0, blank);
    String unit = shown.substring(figure.length()).strip();
    String official = ENGLISH.keySet().stream()
        .filter(one -> unit.equals(ENGLISH.get(one)) || unit.equals(ONE.get(one)))
        .min(Comparator.naturalOrder())
        .orElse(unit);
    return (figure + " " + shown(official, figure)).strip();
  }

  private static Map<String, String> read(int column) {
    try (InputStream in = Units.class.getResourceAsStream("units.tsv");
        BufferedReader reader = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.split("\t"))
          .filter(cells -> cells.length > column)
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[column]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
