package org.liuzhun.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.check.Checks;

/// Which households share a key in which check: the same ID number, the same telephone, the same
/// text on one day.
final class Meetings {

  /// The checks in which households meet at all.
  static final List<Check> CHECKS = Checks.ALL.stream().filter(Check::meets).toList();

  private final Map<Check, Map<Object, Set<UUID>>> households = new HashMap<>();

  Meetings() {}

  /// A copy whose maps are shared until one changes.
  Meetings(Meetings before) {
    households.putAll(before.households);
  }

  Set<UUID> at(Check check, Object key) {
    return households.getOrDefault(check, Map.of()).getOrDefault(key, Set.of());
  }

  /// A household of a village that is judged for the first time, with the keys by which it meets
  /// others in each of the checks.
  record Guest(Situation situation, List<Collection<?>> keys) {

    static Guest of(Situation situation, List<Check> checks) {
      return new Guest(
          situation, checks.stream().<Collection<?>>map(c -> c.keys(situation)).toList());
    }
  }

  /// Enters a household of a village that is judged for the first time.
  ///
  /// @param checks those of which the guest brings the keys
  void enter(List<Check> checks, Guest guest) {
    for (int i = 0; i < checks.size(); i++) {
      Map<Object, Set<UUID>> there =
          households.computeIfAbsent(checks.get(i), _ -> new HashMap<>());
      for (Object key : guest.keys().get(i)) {
        enter(there, key, guest.situation().id());
      }
    }
  }

  /// Most keys belong to one household, which needs no set that can grow.
  private static void enter(Map<Object, Set<UUID>> there, Object key, UUID household) {
    Set<UUID> before = there.putIfAbsent(key, Set.of(household));
    if (before instanceof HashSet) {
      before.add(household);
    } else if (before != null && !before.contains(household)) {
      Set<UUID> both = new HashSet<>(before);
      both.add(household);
      there.put(key, both);
    }
  }

  /// Puts a household's situation in place of an older one, and adds to `met` whom it meets no
  /// longer or for the first time; whom it still meets only where the check reads their files.
  void replace(
      List<Check> checks,
      @Nullable Situation before,
      @Nullable Situation after,
      Collection<UUID> met) {
    for (Check check : checks) {
      Set<Object> old = keys(check, before);
      Set<Object> now = keys(check, after);
      old.stream()
          .filter(key -> check.readsOthers() || !now.contains(key))
          .forEach(key -> met.addAll(at(check, key)));
      if (!old.equals(now)) {
        Map<Object, Set<UUID>> changed = new HashMap<>(households.getOrDefault(check, Map.of()));
        households.put(check, changed);
        old.stream().filter(key -> !now.contains(key)).forEach(key -> remove(changed, key, before));
        now.stream()
            .filter(key -> !old.contains(key))
            .forEach(key -> met.addAll(add(changed, key, after)));
      }
    }
  }

  private static Set<Object> keys(Check check, @Nullable Situation situation) {
    return situation == null ? Set.of() : new HashSet<>(check.keys(situation));
  }

  private static void remove(
      Map<Object, Set<UUID>> changed, Object key, @Nullable Situation situation) {
    Set<UUID> there = new HashSet<>(changed.getOrDefault(key, Set.of()));
    if (situation != null) {
      there.remove(situation.id());
    }
    if (there.isEmpty()) {
      changed.remove(key);
    } else {
      changed.put(key, there);
    }
  }

  private static Set<UUID> add(
      Map<Object, Set<UUID>> changed, Object key, @Nullable Situation situation) {
    Set<UUID> there = new HashSet<>(changed.getOrDefault(key, Set.of()));
    if (situation != null) {
      there.add(situation.id());
    }
    changed.put(key, there);
    return there;
  }
}
