package org.liuzhun.spreadsheet.heading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The headings of groups that are known (分组表头): some only gather, others say whose the columns
/// below are.
final class Groups {

  private static final String NEUTRAL = "neutral";
  private static final String YEAR = Tables.pattern("group.year");
  private static final Map<String, String> MEANT = read();

  private Groups() {}

  /// Whether a group only gathers and tells nothing about what stands below.
  static boolean isNeutral(String group) {
    return Heading.bareKey(group).matches(YEAR)
        || NEUTRAL.equals(MEANT.get(Heading.bareKey(group)));
  }

  /// The word to put before the columns of a group that says whose they are.
  static Optional<String> owner(String group) {
    return Optional.ofNullable(MEANT.get(Heading.bareKey(group)))
        .filter(word -> !word.equals(NEUTRAL));
  }

  private static Map<String, String> read() {
    Map<String, String> meant = new HashMap<>();
    for (Tables.Entry entry : Tables.read("groups.tsv")) {
      entry.words().forEach(word -> meant.put(Heading.bareKey(word), entry.name()));
    }
    return meant;
  }
}
