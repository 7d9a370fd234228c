package org.liuzhun.spreadsheet.form;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.db.Tables;

/// The part of the village of which a row of figures speaks (分组、分类汇总): all of it, a villagers'
/// group, or the households of one kind.
///
/// @param name what the row is called; empty for the whole village
/// @param has whether a household counts
record Share(String name, Predicate<Situation> has) {

  static final Share WHOLE = new Share("", _ -> true);

  boolean isWhole() {
    return name.isEmpty();
  }

  /// The share that a row's own words mean; empty when they mean none.
  static Optional<Share> named(String words, VillageFile village) {
    if (words.equals(village.village().get(Tables.VILLAGE.NAME))) {
      return Optional.of(WHOLE);
    }
    Stream<String> groups = names(village.dossiers().stream().map(Dossier::household));
    return Optional.ofNullable(Titles.group(words, groups.toList()))
        .map(Share::group)
        .or(() -> Which.meant(words).map(which -> new Share(words, which::has)));
  }

  /// The villagers' groups in which these households live, as people count them.
  static List<Share> groups(Stream<Situation> households) {
    return names(households.map(Situation::household)).map(Share::group).toList();
  }

  /// As much of it as belongs to a part of a form.
  Share within(Within part) {
    return part.isAll() ? this : new Share(isWhole() ? part.label() : name, has.and(part::has));
  }

  private static Stream<String> names(Stream<Row> households) {
    return households
        .map(household -> household.get(HOUSEHOLD.VILLAGE_GROUP, ""))
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted(Comparator.comparing(Titles::order));
  }

  private static Share group(String name) {
    return new Share(
        name,
        household -> Objects.equals(household.household().get(HOUSEHOLD.VILLAGE_GROUP, ""), name));
  }
}
