package org.liuzhun.spreadsheet.heading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liuzhun.text.Trouble;

/// The meanings of headings that somebody confirmed in a workbook (已确认的对应): `headings.tsv` in its
/// folder, one line each. It is not exchanged; losing it means no more than confirming again.
///
/// @param meanings by scope and heading what it means; empty text means that it stays empty
public record Remembered(Map<String, String> meanings) {

  /// What was confirmed of one heading.
  ///
  /// @param scope the kind of form, or the layout
  /// @param heading its words as they are compared
  /// @param meaning what it means; empty when it stays empty
  public record Told(String scope, String heading, String meaning) {}

  /// Nothing was confirmed yet.
  public static final Remembered NOTHING = new Remembered(Map.of());

  private static final String NAME = "headings.tsv";
  private static final long MOST_BYTES = 2_000_000;
  private static final int MOST = 5_000;

  /// What was confirmed in the workbook of this folder; lines that nobody understands are passed
  /// over.
  ///
  /// @throws Trouble `trouble.headings` when the file cannot be read
  public static Remembered read(Path folder) throws Trouble {
    Path file = folder.resolve(NAME);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return NOTHING;
      }
      Map<String, String> meanings = new LinkedHashMap<>();
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      text.lines()
          .map(line -> line.split("\t", -1))
          .filter(cells -> cells.length == 3)
          .limit(MOST)
          .forEach(cells -> meanings.put(cells[0] + "\t" + cells[1], cells[2]));
      return new Remembered(Map.copyOf(meanings));
    } catch (IOException e) {
      throw new Trouble(e, "trouble.headings", file);
    }
  }

  /// Keeps this in the workbook of this folder.
  ///
  /// @throws Trouble `trouble.headings` when the file cannot be written; then the old
  /// one is there
  public void write(Path folder) throws Trouble {
    Path file = folder.resolve(NAME);
    String text = meanings.entrySet().stream()
        .map(one -> one.getKey() + "\t" + one.getValue())
        .sorted()
        .collect(Collectors.joining("\n"));
    try {
      Path fresh = file.resolveSibling(NAME + ".new");
      Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Trouble(e, "trouble.headings", file);
    }
  }

  /// What a heading was confirmed to mean within a scope; empty text means nothing.
  ///
  /// @param scope what separates equal headings: the kind of form, or the layout
  public Optional<String> meaning(String scope, Heading heading) {
    return Optional.ofNullable(meanings.get(key(scope, heading)));
  }

  /// This, with one more.
  public Remembered with(String scope, Heading heading, String meaning) {
    Map<String, String> more = new LinkedHashMap<>(meanings);
    more.put(key(scope, heading), meaning);
    return new Remembered(Map.copyOf(more));
  }

  /// Everything that was confirmed, by scope and heading.
  public List<Told> all() {
    return meanings.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(one -> {
          String[] key = one.getKey().split("\t", 2);
          return new Told(key[0], key[1], one.getValue());
        })
        .toList();
  }

  /// This, with one forgotten: that heading is guessed and asked about again.
  public Remembered without(Told told) {
    Map<String, String> fewer = new LinkedHashMap<>(meanings);
    fewer.remove(told.scope() + "\t" + told.heading());
    return new Remembered(Map.copyOf(fewer));
  }

  private static String key(String scope, Heading heading) {
    return scope + "\t" + heading.fingerprint();
  }
}
