package org.liuzhun.ui.households;

import java.util.Set;
import java.util.UUID;
import org.liuzhun.registry.VillageFile;

/// Finds households by what somebody typed: name, pinyin, number.
@FunctionalInterface
public interface HouseholdSearch {

  /// The households that the words find in the village; the words are never blank.
  Set<UUID> find(VillageFile village, String words);
}
