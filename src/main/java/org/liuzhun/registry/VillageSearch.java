package org.liuzhun.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.writing.Hygiene;

/// Finds households and people by whatever one has at hand (查找): initials, pinyin in full or
/// mixed with characters, part of the name, the tail of an identity or telephone number,
/// household number, group, address; several words narrow down. Immutable; after an edit only
/// touched households are indexed again.
public final class VillageSearch {

  private static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt(Hit::rank);

  private final Map<UUID, SearchEntry> entries;

  private VillageSearch(Map<UUID, SearchEntry> entries) {
    this.entries = entries;
  }

  /// What was found.
  ///
  /// @param household the household
  /// @param person the member, or null when the household itself was found
  /// @param name the member's name, or the household's title
  /// @param rank how well it fits: less is better
  public record Hit(UUID household, @Nullable UUID person, String name, int rank) {}

  /// The index of a village.
  public static VillageSearch of(VillageFile village) {
    Map<UUID, SearchEntry> entries = new LinkedHashMap<>();
    village.dossiers().forEach(file -> entries.put(file.id(), SearchEntry.of(file)));
    return new VillageSearch(entries);
  }

  /// The index after an edit.
  ///
  /// @param now the village after it
  /// @param touched the households that it touched
  public VillageSearch after(VillageFile now, Set<UUID> touched) {
    Map<UUID, SearchEntry> next = new LinkedHashMap<>(entries);
    for (UUID household : touched) {
      now.dossier(household)
          .ifPresentOrElse(
              file -> next.put(household, SearchEntry.of(file)), () -> next.remove(household));
    }
    return new VillageSearch(next);
  }

  /// The best hits first, at most so many; nothing for blank text. Each household appears once,
  /// with its best member.
  public List<Hit> find(String written, int limit) {
    List<String> words = Arrays.stream(
            Hygiene.clean(written).toLowerCase(Locale.ROOT).replace('ü', 'v').split(" "))
        .filter(word -> !word.isEmpty())
        .toList();
    List<Hit> hits = new ArrayList<>();
    if (!words.isEmpty()) {
      entries.values().forEach(entry -> entry.find(words).ifPresent(hits::add));
    }
    hits.sort(BEST_FIRST);
    return hits.size() > limit ? List.copyOf(hits.subList(0, limit)) : hits;
  }

  /// The one household or person that fits best, if any.
  public Optional<Hit> best(String written) {
    return find(written, 1).stream().findFirst();
  }
}
