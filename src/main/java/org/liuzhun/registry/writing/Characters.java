package org.liuzhun.registry.writing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Characters that look like others: radicals (部首) from pasted PDF text, compatibility
/// ideographs, private-use leftovers of old GBK files. NFKC would turn simplified radicals
/// into traditional characters; hence the table.
final class Characters {

  private static final Map<Integer, Integer> STAND_INS = read();

  private Characters() {}

  /// The character to store for this one; itself in nearly all cases.
  static int stored(int c) {
    if (c < 0x2E80) {
      return c;
    }
    if (c >= 0xF900 && c <= 0xFAFF) {
      return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFC).codePointAt(0);
    }
    return STAND_INS.getOrDefault(c, c);
  }

  private static Map<Integer, Integer> read() {
    Map<Integer, Integer> table = new HashMap<>();
    try (InputStream in =
            Characters.class.getResourceAsStream("/org/liuzhun/registry/characters.tsv");
        BufferedReader lines = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> {
            table.put(Integer.valueOf(cells[0], 16), cells[1].codePointAt(0));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
