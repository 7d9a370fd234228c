package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.EPISODE;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.spreadsheet.heading.Tables;

/// The headings of the list of monitored households (监测对象信息), each with its meaning.
final class MonitoringWords {

  private static final int LEAST_KNOWN = 3;
  private static final Map<String, Meaning> ENTRIES = read();
  private static final Map<String, Meaning> MEANINGS = ENTRIES.entrySet().stream()
      .collect(Collectors.toUnmodifiableMap(
          entry -> Headings.key(entry.getKey()), Map.Entry::getValue, (one, _) -> one));

  private MonitoringWords() {}

  /// All headings as they are written, with their meanings.
  static Map<String, Meaning> entries() {
    return ENTRIES;
  }

  static @Nullable Meaning meaning(String heading) {
    return MEANINGS.get(Headings.key(heading));
  }

  /// Whether these headings are those of the list: at least three of its own, and more of them than
  /// households, people and their income have.
  static boolean fit(Collection<String> headings) {
    List<String> telling = headings.stream()
        .filter(heading -> !Lists.identifies(Headings.meaning(heading)))
        .toList();
    long known = telling.stream().filter(heading -> meaning(heading) != null).count();
    long plain = telling.stream()
        .filter(heading -> meaning(heading) == null && Headings.meaning(heading) != null)
        .count();
    return known >= LEAST_KNOWN && known > plain;
  }

  /// Whether the sheet is that list; a list of episodes of every kind (身份与监测) names the kind.
  static boolean isListOf(Header header) {
    return header.columns().stream()
        .noneMatch(column -> column.meaning() instanceof Meaning.OfList(var field)
            && field.column().equals(EPISODE.KIND));
  }

  private static Map<String, Meaning> read() {
    Map<String, Meaning> all = new LinkedHashMap<>();
    for (Tables.Entry entry : Tables.read("monitoring-aliases.tsv")) {
      Meaning meaning = Meaning.read(entry.name());
      entry.words().forEach(word -> all.put(word, meaning));
    }
    return all;
  }
}
