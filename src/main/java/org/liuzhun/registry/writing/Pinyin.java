package org.liuzhun.registry.writing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The sounds of Chinese characters (拼音), without tones: every reading of 44,000 characters,
/// since a name may use any of them. The sound ü is written `v`.
public final class Pinyin {

  private static final int CHARACTERS = 0x32400;

  /// The distinct sets of readings; most characters share theirs with others.
  private static final List<List<String>> SETS = new ArrayList<>(List.of(List.of()));

  private static final short[] SET_OF = new short[CHARACTERS];

  private record Step(short set, String reading) {}

  static {
    Map<Step, Short> steps = new HashMap<>();
    for (String[] line : lines("pinyin.tsv")) {
      line[1]
          .codePoints()
          .forEach(
              c -> SET_OF[c] = steps.computeIfAbsent(new Step(SET_OF[c], line[0]), Pinyin::longer));
    }
  }

  private Pinyin() {}

  /// All readings of a character in alphabetical order; none for what is no Chinese character.
  public static List<String> readings(int codePoint) {
    return codePoint < CHARACTERS ? SETS.get(SET_OF[codePoint]) : List.of();
  }

  /// The lines of a resource beside this class, cell by cell.
  static List<String[]> lines(String resource) {
    try (InputStream in = Pinyin.class.getResourceAsStream(resource);
        BufferedReader reader = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader.lines().map(line -> line.split("\t")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static short longer(Step step) {
    List<String> readings = new ArrayList<>(SETS.get(step.set));
    readings.add(step.reading);
    SETS.add(List.copyOf(readings));
    return (short) (SETS.size() - 1);
  }
}
