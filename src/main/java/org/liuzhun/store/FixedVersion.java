package org.liuzhun.store;

import static org.liuzhun.registry.db.Tables.FIXED_VERSION;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.merge.Dot;

/// The register as it was fixed under a name (年度定版). What counts is named by the last transaction
/// of each laptop and not by a time, because what another laptop wrote before may arrive later.
public final class FixedVersion {

  private FixedVersion() {}

  /// The row that remembers a state, fixed today by this person.
  static Row row(
      UUID id,
      String name,
      int year,
      Map<UUID, Long> numbers,
      String digest,
      WorkbookSettings settings) {
    String contents = new TreeMap<>(numbers)
        .entrySet().stream()
            .map(one -> new Dot(one.getKey(), one.getValue()).toString())
            .collect(Collectors.joining(" "));
    return Row.empty(Catalogue.FIXED_VERSION, id)
        .with(FIXED_VERSION.NAME, name)
        .with(FIXED_VERSION.YEAR, year)
        .with(FIXED_VERSION.CONTENTS, contents)
        .with(FIXED_VERSION.DIGEST, digest)
        .with(FIXED_VERSION.FIXED_ON, LocalDate.now(settings.clock()))
        .with(FIXED_VERSION.FIXED_BY, settings.person());
  }

  /// The number of the last transaction of each laptop that a fixed version holds; what cannot be
  /// read holds nothing.
  public static Map<UUID, Long> numbers(Row version) {
    Map<UUID, Long> numbers = new HashMap<>();
    for (String dot : version.get(FIXED_VERSION.CONTENTS, "").split(" ")) {
      if (dot.matches("[0-9a-f-]{36}:\\d{1,18}")) {
        Dot last = Dot.parse(dot);
        numbers.put(last.device(), last.seq());
      }
    }
    return numbers;
  }
}
