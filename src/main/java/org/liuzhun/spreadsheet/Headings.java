package org.liuzhun.spreadsheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.spreadsheet.heading.Tables;

/// From the heading of a column to what it means: the aliases, then the catalogue's official
/// terms. Width of characters, blanks, brackets and units do not matter.
final class Headings {

  private static final List<Tables.Entry> UNITS = Tables.read("units.tsv");
  private static final Pattern UNIT = Pattern.compile(UNITS.stream()
      .flatMap(entry -> entry.words().stream())
      .map(Pattern::quote)
      .collect(Collectors.joining("|", "\\((?:", ")\\)$")));
  static final List<Entity> WHOSE_TERMS_COUNT = List.of(
      Catalogue.HOUSEHOLD,
      Catalogue.PERSON,
      Catalogue.MEMBERSHIP,
      Catalogue.PERSON_YEAR,
      Catalogue.HOUSEHOLD_YEAR,
      Catalogue.INCOME_STATEMENT);

  private static final Map<String, Meaning> MEANINGS = read();

  private Headings() {}

  /// What the heading means, null when nothing known.
  static @Nullable Meaning meaning(String heading) {
    return MEANINGS.get(key(heading));
  }

  /// Whether a heading is known, here or as a column of a list.
  static boolean isKnown(String heading) {
    return meaning(heading) != null || Lists.isTerm(heading);
  }

  /// Whether a row of a sheet speaks of exactly one row of this entity.
  static boolean isOneRow(Entity entity) {
    return WHOSE_TERMS_COUNT.contains(entity);
  }

  /// The heading as it is compared.
  static String key(String heading) {
    return Hygiene.key(UNIT.matcher(Hygiene.clean(heading)).replaceFirst(""));
  }

  /// By how much amounts under the heading are to be multiplied: 10000 under （万元）.
  static BigDecimal factor(String heading) {
    String clean = Hygiene.clean(heading);
    return UNITS.stream()
        .filter(entry -> entry.words().stream().anyMatch(unit -> clean.endsWith("(" + unit + ")")))
        .map(entry -> new BigDecimal(entry.name()))
        .findFirst()
        .orElse(BigDecimal.ONE);
  }

  private static Map<String, Meaning> read() {
    Map<String, Meaning> meanings = new HashMap<>();
    for (Tables.Entry entry : Tables.read("aliases.tsv")) {
      Meaning meaning = Meaning.read(entry.name());
      entry.words().forEach(word -> meanings.put(key(word), meaning));
    }
    for (Entity entity : WHOSE_TERMS_COUNT) {
      for (Field<?> field : entity.fields()) {
        if (!(field.kind() instanceof ReferenceKind)) {
          meanings.putIfAbsent(key(field.term()), new Meaning.OfField(field));
        }
      }
    }
    return meanings;
  }
}
