package org.liuzhun.assessment.verdict;

import static org.liuzhun.registry.db.Tables.VILLAGE_EXIT_ITEM;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.liuzhun.assessment.Context;
import org.liuzhun.assessment.verdict.VillageCondition.Kind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// The items of the village's exit list as people wrote them down (村退出指标).
final class ExitItems {

  private static final Map<Kind, List<String>> WORDS = read();

  private ExitItems() {}

  /// The last year's record of the item that is asked for.
  static Optional<Row> last(Context context, Predicate<String> asked) {
    return context.village().rows(Catalogue.VILLAGE_EXIT_ITEM).stream()
        .filter(row -> asked.test(row.get(VILLAGE_EXIT_ITEM.ITEM, "")))
        .max(Comparator.comparing(row -> row.get(VILLAGE_EXIT_ITEM.YEAR, 0)));
  }

  /// Which condition an item means; empty when it is one of the region's own.
  static Optional<Kind> kind(String item) {
    return WORDS.entrySet().stream()
        .filter(words -> words.getValue().stream().anyMatch(item::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Map<Kind, List<String>> read() {
    Map<Kind, List<String>> words = new EnumMap<>(Kind.class);
    try (InputStream in = ExitItems.class.getResourceAsStream("village-exit.tsv");
        BufferedReader reader = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      reader
          .lines()
          .map(line -> line.split("\t", 2))
          .forEach(cells -> words.put(Kind.valueOf(cells[0]), List.of(cells[1].split(" "))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
