package org.liuzhun.spreadsheet.heading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.liuzhun.registry.Unit;
import org.liuzhun.registry.writing.Hygiene;

/// A unit as headings write it (计量单位).
///
/// @param unit the unit of the register that it belongs to
/// @param factor how many of that one of it is: 10000 for 万元
public record Measure(Unit unit, BigDecimal factor) {

  private static final Map<String, Measure> ALL = read();
  private static final String LABEL = Tables.pattern("heading.unit");

  /// The unit of this name.
  public static Optional<Measure> named(String written) {
    return Optional.ofNullable(ALL.get(Hygiene.key(written.replaceFirst(LABEL, ""))));
  }

  private static Map<String, Measure> read() {
    Map<String, Measure> all = new HashMap<>();
    for (Tables.Entry entry : Tables.read("measures.tsv")) {
      String[] parts = entry.name().split(" ");
      Measure measure = new Measure(Unit.valueOf(parts[0]), new BigDecimal(parts[1]));
      entry.words().forEach(word -> all.put(Hygiene.key(word), measure));
    }
    return all;
  }
}
