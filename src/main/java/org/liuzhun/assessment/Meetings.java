package org.liuzhun.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which households share a key in which check: the same ID number, the same telephone, the same
/// text on one day.
final class Meetings {

  private record Place(Check check, Object key) {}

  private final Map<Place, Set<UUID>> households = new HashMap<>();

  Meetings() {}

  Meetings(Meetings before) {
    households.putAll(before.households);
  }

  Set<UUID> at(Check check, Object key) {
    return households.getOrDefault(new Place(check, key), Set.of());
  }

  /// Enters a household under its keys, and adds to `met` whom it meets there.
  void enter(List<Check> checks, Situation situation, Collection<UUID> met) {
    for (Check check : checks) {
      for (Object key : check.keys(situation)) {
        Set<UUID> there = new HashSet<>(at(check, key));
        met.addAll(there);
        there.add(situation.id());
        households.put(new Place(check, key), there);
      }
    }
  }

  /// Takes a household away from its keys, and adds to `met` whom it met there.
  void leave(List<Check> checks, Situation situation, Collection<UUID> met) {
    for (Check check : checks) {
      for (Object key : check.keys(situation)) {
        Set<UUID> there = new HashSet<>(at(check, key));
        there.remove(situation.id());
        met.addAll(there);
        if (there.isEmpty()) {
          households.remove(new Place(check, key));
        } else {
          households.put(new Place(check, key), there);
        }
      }
    }
  }
}
