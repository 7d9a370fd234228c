package org.liuzhun.ui.households;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.VillageSearch;
import org.liuzhun.registry.VillageSearch.Hit;

/// Finds by the village's index: pinyin, names, ends of numbers, group, address. The index follows
/// the village: only households whose file is another than before are indexed again.
public final class IndexSearch implements HouseholdSearch {

  private VillageFile village;
  private VillageSearch index;

  /// The index of a village.
  public IndexSearch(VillageFile village) {
    this.village = village;
    index = VillageSearch.of(village);
  }

  @Override
  public Set<UUID> find(VillageFile now, String words) {
    if (now != village) {
      index = index.after(now, changed(now));
      village = now;
    }
    return index.find(words, Integer.MAX_VALUE).stream()
        .map(Hit::household)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<UUID> changed(VillageFile now) {
    Set<UUID> changed = village.dossiers().stream()
        .map(Dossier::id)
        .filter(id -> now.dossier(id).isEmpty())
        .collect(Collectors.toSet());
    for (Dossier dossier : now.dossiers()) {
      if (village.dossier(dossier.id()).filter(dossier::equals).isEmpty()) {
        changed.add(dossier.id());
      }
    }
    return changed;
  }
}
