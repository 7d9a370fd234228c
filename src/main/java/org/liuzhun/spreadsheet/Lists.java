package org.liuzhun.spreadsheet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.spreadsheet.heading.Tables;

/// The lists of a household (帮扶措施, 走访记录 and all others of the catalogue), the village's years
/// (村情年度) and its natural villages (自然村), as sheets: one line, one entry. Headings are the
/// catalogue's official terms or other
/// names of them.
final class Lists {

  private static final String WORKED = "worked";
  private static final Map<Entity, Map<String, Field<?>>> TERMS = read();
  private static final Set<String> WORKED_TERMS = Tables.read("list-aliases.tsv").stream()
      .filter(entry -> entry.name().equals(WORKED))
      .flatMap(entry -> entry.words().stream())
      .map(Headings::key)
      .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> ALL_TERMS = TERMS.values().stream()
      .flatMap(terms -> terms.keySet().stream())
      .collect(Collectors.toUnmodifiableSet());

  private Lists() {}

  /// Whether some list has a column of this name.
  static boolean isTerm(String heading) {
    return ALL_TERMS.contains(Headings.key(heading)) || MonitoringWords.meaning(heading) != null;
  }

  /// The list that a sheet holds: it knows most of the columns that do not only say who is meant,
  /// and more of them than households, people and their income have.
  static Optional<Entity> of(Collection<String> headings) {
    if (MonitoringWords.fit(headings)) {
      return Optional.of(Catalogue.EPISODE);
    }
    List<String> telling = headings.stream()
        .filter(heading -> !identifies(Headings.meaning(heading)))
        .map(Headings::key)
        .toList();
    long plain = telling.stream().filter(key -> Headings.meaning(key) != null).count();
    return TERMS.keySet().stream()
        .filter(entity -> entity.owner() != Owner.VILLAGE || isOfVillage(entity, headings))
        .max(Comparator.comparingLong(entity -> known(entity, telling)))
        .filter(entity -> known(entity, telling) > Math.max(plain, telling.size() / 2));
  }

  /// Whether the headings name nobody besides the entry: no group or household in the list of the
  /// village, a natural village and nothing else in theirs.
  private static boolean isOfVillage(Entity list, Collection<String> headings) {
    boolean natural = list == Catalogue.NATURAL_VILLAGE;
    return natural == headings.stream().anyMatch(heading -> natural && isNatural(heading))
        && headings.stream()
            .filter(heading -> !natural || !isNatural(heading))
            .map(Headings::meaning)
            .noneMatch(Lists::namesSomebody);
  }

  private static boolean isNatural(String heading) {
    return VillageLines.NAME.equals(
        TERMS.getOrDefault(Catalogue.NATURAL_VILLAGE, Map.of()).get(Headings.key(heading)));
  }

  /// What a heading means in a sheet that holds a list.
  static @Nullable Meaning meaning(Entity list, String heading) {
    Meaning plain = Headings.meaning(heading);
    Meaning monitoring = list == Catalogue.EPISODE ? MonitoringWords.meaning(heading) : null;
    if (monitoring != null) {
      return monitoring;
    }
    if (list == Catalogue.WORK_SPELL && WORKED_TERMS.contains(Headings.key(heading))) {
      return new Meaning.Worked();
    }
    Field<?> field = TERMS.getOrDefault(list, Map.of()).get(Headings.key(heading));
    if (field == null || identifies(plain) && !isEntrys(field, plain)) {
      return plain;
    }
    return new Meaning.OfList(field);
  }

  /// Whether a column that elsewhere says who is meant belongs to the entry here: its year,
  /// the name of a natural village.
  private static boolean isEntrys(Field<?> field, @Nullable Meaning plain) {
    return plain instanceof Meaning.Year || field.equals(VillageLines.NAME);
  }

  private static long known(Entity entity, List<String> keys) {
    return keys.stream()
        .filter(TERMS.getOrDefault(entity, Map.of())::containsKey)
        .count();
  }

  /// Whether a column says which group, household or person a row is about.
  static boolean namesSomebody(@Nullable Meaning meaning) {
    return identifies(meaning)
        && !(meaning instanceof Meaning.Place || meaning instanceof Meaning.Year);
  }

  static boolean identifies(@Nullable Meaning meaning) {
    return switch (meaning) {
      case Meaning.Place _,
          Meaning.HeadName _,
          Meaning.HeadId _,
          Meaning.Identity _,
          Meaning.Year _ -> true;
      case Meaning.OfField(var field) ->
        Set.of("household.number", "household.village_group", "person.name", "membership.relation")
            .contains(field.key());
      case null, default -> false;
    };
  }

  private static Map<Entity, Map<String, Field<?>>> read() {
    Map<Entity, Map<String, Field<?>>> all = new LinkedHashMap<>();
    for (Entity entity : Catalogue.ENTITIES) {
      boolean isList = (entity.owner() != Owner.VILLAGE || VillageLines.isOne(entity))
          && !Headings.isOneRow(entity)
          && entity != Catalogue.INCOME_ITEM
          && entity != Catalogue.OTHER_COLUMN;
      if (isList) {
        Map<String, Field<?>> terms = new HashMap<>();
        entity.fields().forEach(field -> terms.putIfAbsent(Headings.key(field.term()), field));
        all.put(entity, terms);
      }
    }
    for (Tables.Entry entry : Tables.read("list-aliases.tsv")) {
      if (entry.name().equals(WORKED)) {
        continue;
      }
      Field<?> field = Catalogue.field(entry.name()).orElseThrow();
      Map<String, Field<?>> terms =
          Objects.requireNonNull(all.get(Catalogue.entityOf(field)), entry.name());
      entry.words().forEach(word -> terms.putIfAbsent(Headings.key(word), field));
    }
    return all;
  }
}
