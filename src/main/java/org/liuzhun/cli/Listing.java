package org.liuzhun.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// A list of the whole village (清单), by the word that the command line calls it: every table of the
/// register has one, by the key of its table or by its plural.
///
/// @param word the word
/// @param entity whose rows it lists
record Listing(String word, Entity entity) {

  private static final Map<Entity, String> PLURALS = Map.of(
      Catalogue.HOUSEHOLD, "households",
      Catalogue.PROJECT, "projects",
      Catalogue.PERSON, "people",
      Catalogue.EPISODE, "monitored",
      Catalogue.ISSUE, "issues",
      Catalogue.VILLAGE, "village",
      Catalogue.FIXED_VERSION, "versions");

  /// All lists, in the order of the catalogue.
  static final List<Listing> ALL = Catalogue.ENTITIES.stream().map(Listing::of).toList();

  private static final Map<String, Listing> BY_WORD = byWord();

  private static Listing of(Entity entity) {
    String word = PLURALS.get(entity);
    return new Listing(word == null ? entity.key().replace('_', '-') : word, entity);
  }

  private static Map<String, Listing> byWord() {
    Map<String, Listing> words = new LinkedHashMap<>();
    ALL.forEach(listing -> words.put(listing.word, listing));
    ALL.stream()
        .filter(listing -> listing.entity != Catalogue.EPISODE)
        .forEach(listing -> words.putIfAbsent(listing.entity.key().replace('_', '-'), listing));
    Entity episodes = Catalogue.EPISODE;
    words.put(episodes.key(), new Listing(episodes.key(), episodes));
    return words;
  }

  /// The list of a word; dashes and underscores are the same.
  static Optional<Listing> named(String word) {
    return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT).replace('_', '-')));
  }

  /// Its rows.
  List<Row> rows(VillageFile village) {
    return all(village).stream()
        .filter(row -> !word.equals("monitored") || Monitored.is(row))
        .distinct()
        .toList();
  }

  /// People who belong to no household any more are in no list of people.
  private List<Row> all(VillageFile village) {
    if (entity.owner() != Owner.PERSON) {
      return entity == Catalogue.HOUSEHOLD ? households(village) : village.all(entity);
    }
    return village.dossiers().stream()
        .flatMap(dossier -> dossier.rows(entity).stream())
        .toList();
  }

  private static List<Row> households(VillageFile village) {
    return village.dossiers().stream().map(dossier -> dossier.household()).toList();
  }
}
